"""Members are written as their ints and read back as members."""

from __future__ import annotations

import http
import inspect
import json
import logging
import sqlite3
import sys
from contextlib import closing
from functools import singledispatch
from typing import TYPE_CHECKING, Annotated, Any, Literal

import jsonschema  # type: ignore[import-untyped]
import msgspec
import orjson
import pydantic
import pytest
import sqlalchemy
from sqlalchemy import orm

from httpstatus import HTTPStatus

if TYPE_CHECKING:
    from collections.abc import Iterator


class Answer(pydantic.BaseModel):
    status: HTTPStatus


class Strict(pydantic.BaseModel, strict=True):
    status: HTTPStatus


def test_pydantic_reads_a_code_or_a_member_and_refuses_what_is_not_registered() -> None:
    assert Answer.model_validate({"status": 404}).status is HTTPStatus.NOT_FOUND
    assert Answer(status=HTTPStatus.NOT_FOUND).status is HTTPStatus.NOT_FOUND
    assert Answer.model_validate({"status": http.HTTPStatus.NOT_FOUND}).status is HTTPStatus.NOT_FOUND
    assert Answer.model_validate_json('{"status": 404}').status is HTTPStatus.NOT_FOUND
    with pytest.raises(pydantic.ValidationError, match="Input should be"):
        Answer.model_validate({"status": 499})
    with pytest.raises(pydantic.ValidationError, match="Input should be"):
        Answer.model_validate({"status": "Not Found"})


def test_pydantic_in_strict_mode_wants_a_member_in_python_and_a_code_in_json() -> None:
    assert Strict(status=HTTPStatus.NOT_FOUND).status is HTTPStatus.NOT_FOUND
    assert Strict.model_validate_json('{"status": 404}').status is HTTPStatus.NOT_FOUND
    for status in (404, "404", http.HTTPStatus.NOT_FOUND):
        with pytest.raises(pydantic.ValidationError, match="instance of HTTPStatus"):
            Strict.model_validate({"status": status})


def test_pydantic_has_another_schema_for_each_class_as_the_documentation_says() -> None:
    class Theirs(pydantic.BaseModel):
        status: http.HTTPStatus

    ours, theirs = (model.model_json_schema()["$defs"]["HTTPStatus"] for model in (Answer, Theirs))
    assert ours["type"] == theirs["type"] == "integer"
    assert ours["description"] != theirs["description"]
    assert set(ours["enum"]) - set(theirs["enum"]) == {104}
    assert set(theirs["enum"]) < set(ours["enum"])
    assert len(ours["enum"]) == len(set(ours["enum"]))
    twice = {code for code in theirs["enum"] if theirs["enum"].count(code) == 2}
    assert twice == ({413, 414, 416, 422} if sys.version_info >= (3, 13) else set())


def test_pydantic_writes_the_code() -> None:
    answer = Answer(status=HTTPStatus.NOT_FOUND)
    assert answer.model_dump_json() == '{"status":404}'
    assert answer.model_dump() == {"status": HTTPStatus.NOT_FOUND}
    assert answer.model_dump(mode="json") == {"status": 404}


CODES = [int(status) for status in HTTPStatus]


def test_the_json_schema_of_pydantic_is_an_enumeration_of_all_codes_each_once() -> None:
    for mode in ("validation", "serialization"):
        whole = Answer.model_json_schema(mode=mode)
        schema = whole["$defs"]["HTTPStatus"]
        assert schema["type"] == "integer"
        assert schema["enum"] == CODES
        assert len(set(CODES)) == 63
        assert schema["title"] == "HTTPStatus"
        assert schema["description"] == inspect.getdoc(HTTPStatus)
        jsonschema.Draft4Validator.check_schema(whole)
        jsonschema.Draft202012Validator.check_schema(whole)


def test_a_draft_4_validator_refuses_codes_that_are_listed_twice() -> None:
    """As the schema of the standard library's class has them; else the test above would prove nothing."""
    schema = pydantic.TypeAdapter(http.HTTPStatus).json_schema()
    schema["enum"] = [int(status) for status in HTTPStatus.__members__.values()]
    with pytest.raises(jsonschema.SchemaError, match="non-unique"):
        jsonschema.Draft4Validator.check_schema(schema)


def test_the_json_schema_of_pydantic_has_each_code_once_wherever_a_status_may_stand() -> None:
    class Everywhere(pydantic.BaseModel, use_enum_values=True):
        optional: HTTPStatus | None = None
        items: list[HTTPStatus] = [HTTPStatus.OK]
        keys: dict[HTTPStatus, int] = {}
        one: Literal[HTTPStatus.OK, HTTPStatus.NOT_FOUND]
        described: HTTPStatus = pydantic.Field(HTTPStatus.OK, description="what came")

    def enumerations(schema: Any) -> Iterator[list[int]]:
        if isinstance(schema, dict):
            yield from ([schema["enum"]] if "enum" in schema else [])
        for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
            yield from enumerations(part)

    schema = Everywhere.model_json_schema()
    jsonschema.Draft4Validator.check_schema(schema)
    assert [200, 404] in enumerations(schema)
    assert all(found in (CODES, [200, 404]) for found in enumerations(schema))


def test_a_field_with_a_serializer_of_its_own_keeps_its_schema() -> None:
    def phrase(status: HTTPStatus) -> str:
        return status.phrase

    def outcome(status: HTTPStatus) -> Literal["good", "bad"]:
        return "good" if status.is_success else "bad"

    def schema(written: Any) -> Any:
        return pydantic.TypeAdapter(written).json_schema(mode="serialization")

    assert "enum" not in schema(Annotated[HTTPStatus, pydantic.PlainSerializer(phrase)])
    assert schema(Annotated[HTTPStatus, pydantic.PlainSerializer(outcome)])["enum"] == ["good", "bad"]


def test_json_and_orjson_write_the_code_as_value_and_as_key() -> None:
    data = {"status": HTTPStatus.NOT_FOUND, "all": [HTTPStatus.OK]}
    assert json.loads(json.dumps(data)) == {"status": 404, "all": [200]}
    assert orjson.dumps(data) == b'{"status":404,"all":[200]}'
    assert json.dumps({HTTPStatus.NOT_FOUND: 1}) == '{"404": 1}'
    assert orjson.dumps({HTTPStatus.NOT_FOUND: 1}, option=orjson.OPT_NON_STR_KEYS) == b'{"404":1}'


def test_msgspec_writes_the_code_and_reads_the_member() -> None:
    class Message(msgspec.Struct):
        status: HTTPStatus

    written = msgspec.json.encode(Message(HTTPStatus.NOT_FOUND))
    assert written == b'{"status":404}'
    assert msgspec.json.decode(written, type=Message).status is HTTPStatus.NOT_FOUND
    packed = msgspec.msgpack.encode(Message(HTTPStatus.NOT_FOUND))
    assert msgspec.msgpack.decode(packed, type=Message).status is HTTPStatus.NOT_FOUND
    with pytest.raises(msgspec.ValidationError, match="499"):
        msgspec.json.decode(b'{"status":499}', type=Message)


def test_sqlite_takes_a_member_as_a_parameter() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE log (status INTEGER)")
        connection.executemany("INSERT INTO log VALUES (?)", [(status,) for status in HTTPStatus])
        rows = connection.execute("SELECT status, typeof(status) FROM log WHERE status = ?", (HTTPStatus.GONE,))
        assert rows.fetchall() == [(410, "integer")]
        named = connection.execute("SELECT count(*) FROM log WHERE status < :s", {"s": HTTPStatus.OK})
        assert named.fetchone() == (5,)


def test_sqlalchemy_stores_a_member_as_an_integer_or_as_an_enum() -> None:
    class Base(orm.DeclarativeBase):
        pass

    class Log(Base):
        __tablename__ = "log"
        number: orm.Mapped[int] = orm.mapped_column(primary_key=True)
        code: orm.Mapped[int]
        status: orm.Mapped[HTTPStatus]

    engine = sqlalchemy.create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        session.add_all(Log(number=number, code=status, status=status) for number, status in enumerate(HTTPStatus))
        session.commit()
        found = session.scalars(sqlalchemy.select(Log).where(Log.code == HTTPStatus.GONE)).one()
        assert (found.code, found.status) == (410, HTTPStatus.GONE)
        assert found.status is HTTPStatus.GONE
        assert session.scalars(sqlalchemy.select(Log).where(Log.status == HTTPStatus.GONE)).one() is found
        names = session.execute(sqlalchemy.text("SELECT status FROM log WHERE code = 410")).scalar_one()
        assert names == "GONE"
    engine.dispose()


def test_logging_writes_the_code(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger("tested").info("%s %d %r", HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND, HTTPStatus.NOT_FOUND)
    assert caplog.messages == ["404 404 <HTTPStatus.NOT_FOUND: 404>"]


def test_singledispatch_takes_the_most_special_class() -> None:
    @singledispatch
    def kind(_value: object) -> str:
        return "object"

    @kind.register
    def _(_value: int) -> str:
        return "int"

    assert kind(HTTPStatus.OK) == "int"

    @kind.register
    def _(_value: HTTPStatus) -> str:
        return "HTTPStatus"

    assert kind(HTTPStatus.OK) == "HTTPStatus"
    assert kind(http.HTTPStatus.OK) == "int"
