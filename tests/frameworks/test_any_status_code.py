"""Libraries that read annotations take `AnyStatusCode` for `int`."""

# No `from __future__ import annotations`: what a library is handed is the alias itself.
import asyncio
import dataclasses
import typing

import attrs
import fastapi
import httpx
import msgspec
import pydantic
import pytest
import sqlalchemy
from sqlalchemy import orm

from httpstatus import AnyStatusCode


class Reply(pydantic.BaseModel):
    code: AnyStatusCode
    codes: dict[str, AnyStatusCode] = {}
    last: AnyStatusCode | None = None


class Strict(pydantic.BaseModel, strict=True):
    code: AnyStatusCode


def test_pydantic_takes_any_int() -> None:
    assert Reply.model_validate({"code": "520", "codes": {"a": 299}}).codes == {"a": 299}
    assert Reply.model_validate({"code": "520"}).code == 520
    assert Strict.model_validate({"code": 520}).code == 520
    with pytest.raises(pydantic.ValidationError):
        Strict.model_validate({"code": "520"})


def test_the_schema_of_pydantic_is_that_of_int() -> None:
    class OfInt(pydantic.BaseModel):
        code: int

    expected = OfInt.model_json_schema()["properties"]
    assert Reply.model_json_schema()["properties"]["code"] == expected["code"]
    assert Strict.model_json_schema()["properties"] == expected


def test_fastapi_takes_it_as_a_parameter_and_in_a_response() -> None:
    app = fastapi.FastAPI()

    @app.get("/{code}")
    def explain(code: AnyStatusCode, other: AnyStatusCode | None = None) -> Reply:
        return Reply(code=code, last=other)

    async def get(path: str) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
            return await client.get(path)

    assert asyncio.run(get("/520?other=299")).json() == {"code": 520, "codes": {}, "last": 299}
    assert asyncio.run(get("/many")).status_code == 422
    (parameter, _other) = app.openapi()["paths"]["/{code}"]["get"]["parameters"]
    assert parameter["schema"]["type"] == "integer"


def test_msgspec_takes_any_int() -> None:
    class Struct(msgspec.Struct):
        code: AnyStatusCode

    assert msgspec.json.decode(b'{"code": 520}', type=Struct).code == 520
    assert msgspec.json.encode(Struct(299)) == b'{"code":299}'


def test_dataclasses_and_attrs_see_int() -> None:
    @dataclasses.dataclass
    class Data:
        code: AnyStatusCode

    @attrs.define
    class Attrs:
        code: AnyStatusCode

    assert dataclasses.fields(Data)[0].type is int
    assert attrs.fields(Attrs).code.type is int
    assert typing.get_type_hints(Data) == typing.get_type_hints(Attrs) == {"code": int}


def test_sqlalchemy_maps_it_to_an_integer() -> None:
    class Base(orm.DeclarativeBase):
        pass

    class Row(Base):
        __tablename__ = "replies"

        number: orm.Mapped[int] = orm.mapped_column(primary_key=True)
        code: orm.Mapped[AnyStatusCode]
        last: orm.Mapped[AnyStatusCode | None]

    columns = Row.__table__.columns
    assert isinstance(columns["code"].type, sqlalchemy.Integer)
    assert (columns["code"].nullable, columns["last"].nullable) == (False, True)
    engine = sqlalchemy.create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        session.add(Row(number=1, code=520))
        session.commit()
        assert session.scalars(sqlalchemy.select(Row)).one().code == 520
    engine.dispose()
