"""Arguments of the project's own are statuses, if the configuration says so."""

# httpstatus: status_attributes = comparison.own_models.Attribute.code, comparison.own_models.Field.code, comparison.own_models.Property.code, comparison.own_models.Property.cached, comparison.own_models.Row.code, comparison.own_models.Setter.code
# httpstatus: status_arguments = comparison.own_models.fail.code, comparison.own_models.fail_all.codes, comparison.own_models.Failure.code, comparison.own_models.Failure.make.code, comparison.own_models.Failure.respond.code, comparison.own_models.Reply.code
# httpstatus: status_names = state, name

from functools import partial
from typing import Final, Literal

from comparison.own_models import Failure, OtherFailure, OwnFailure, Reply, fail, fail_all

CODE: Final = 427


def check(failure: Failure, any_int: int, either: Literal[427, 404], both: Literal[427, 428], on: bool) -> None:
    fail("x", 427)  # E: httpstatus-argument
    fail("x", code=427)  # E: httpstatus-argument
    fail(code=427, message="x")  # E: httpstatus-argument
    fail("x", CODE)  # E: httpstatus-argument
    fail("x", 404 if on else 427)  # E: httpstatus-argument
    fail("x", *(404, 427))
    fail("x", **{"code": 427})
    fail("x", any_int)
    fail("x", either)
    fail("x", 404, 427, more=427)
    fail("x", 0)
    fail("x", -1)
    fail("x", 306)
    fail("x", 600)
    fail("x", 999)
    fail("x", 418)
    fail("x", True)
    fail("x", 430)
    Failure(427)  # E: httpstatus-argument
    Failure(code=427)  # E: httpstatus-argument
    Failure(None)
    OwnFailure(427)  # E: httpstatus-argument
    OtherFailure("x", 427)
    Failure.make(427)  # E: httpstatus-argument
    OwnFailure.make(code=427)  # E: httpstatus-argument
    failure.respond(code=427)  # E: httpstatus-argument
    Reply(427)  # E: httpstatus-argument
    print(sum(1 for _ in [Reply(427)]))  # E: httpstatus-argument


def several(count: int) -> None:
    fail_all([404, 427])  # E: httpstatus-argument
    fail_all({427: count})  # E: httpstatus-argument
    fail_all((404, 410))
