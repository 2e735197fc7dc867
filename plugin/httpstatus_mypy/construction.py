"""`HTTPStatus(...)` and `HTTPStatus.get(...)`: the member for a code that is known, or the error that there will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.typeops import make_simplified_union
from mypy.types import Instance, NoneType, Type, get_proper_type

from httpstatus_mypy import diagnostics, error_codes
from httpstatus_mypy.expected_errors import is_value_error_expected
from httpstatus_mypy.statuses import is_status_class, member_type, members, read

if TYPE_CHECKING:
    from httpstatus_mypy.site import Call


def called(call: Call) -> Type:
    """Judge `HTTPStatus(value)`: the member, and `httpstatus-value` where there is none."""
    instance = get_proper_type(call.returned)
    if not isinstance(instance, Instance) or not is_status_class(instance.type):
        return call.returned  # pragma: no cover - another plugin's answer: mypy's own is an object of the class
    codes = _known_codes(call)
    if codes is None:
        if call.is_enabled(error_codes.UNCHECKED):
            from httpstatus_mypy import unchecked  # noqa: PLC0415 - it is long, and off by default

            unchecked.judge(call, instance.type)
        return call.returned
    wrong = codes - members(instance.type).keys()
    if not wrong:
        return member_type(instance, codes)
    if not call.is_quiet and not is_value_error_expected(call):
        message = diagnostics.raises(min(wrong), instance.type.fullname, members(instance.type))
        call.report(message, error_codes.VALUE)
    return call.returned


def got(call: Call) -> Type:
    """Judge `HTTPStatus.get(code, default)`: the member for a code that has one, else the default."""
    codes = _known_codes(call)
    instance = next((status.instance for status in read(call.returned).statuses), None)
    if codes is None or instance is None:
        return call.returned
    registered = codes & members(instance.type).keys()
    types = [member_type(instance, registered)] if registered else []
    if codes != registered:
        types.append(_default(call))
    return make_simplified_union(types)


def _known_codes(call: Call) -> frozenset[int] | None:
    operand = call.read_first()
    if operand.other or operand.optional or not operand.is_known:
        return None
    return operand.codes


def _default(call: Call) -> Type:
    given = call.types[1] if len(call.types) > 1 else []
    return given[0] if given else NoneType()
