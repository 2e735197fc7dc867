"""Members are written as their ints and read back as members."""

from __future__ import annotations

import http
import inspect
import json
import logging
import sqlite3
from contextlib import closing
from functools import singledispatch

import msgspec
import orjson
import pydantic
import pytest
import sqlalchemy
from sqlalchemy import orm

from httpstatus import HTTPStatus


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


def test_pydantic_writes_the_code() -> None:
    answer = Answer(status=HTTPStatus.NOT_FOUND)
    assert answer.model_dump_json() == '{"status":404}'
    assert answer.model_dump() == {"status": HTTPStatus.NOT_FOUND}
    assert answer.model_dump(mode="json") == {"status": 404}


def test_the_json_schema_of_pydantic_is_an_enumeration_of_all_codes() -> None:
    schema = Answer.model_json_schema()["$defs"]["HTTPStatus"]
    assert schema["type"] == "integer"
    # Pydantic goes by names, so that a code with an alias is listed twice, as it is for the standard library's.
    assert schema["enum"] == [int(status) for status in HTTPStatus.__members__.values()]
    assert schema["description"] == inspect.getdoc(HTTPStatus)


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
