"""Every message that the plugin prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from httpstatus_mypy import error_codes, run
from httpstatus_mypy._vendors import VENDOR_CODES
from httpstatus_mypy.statuses import OURS, REGISTERED, public

if TYPE_CHECKING:
    from collections.abc import Container

    from mypy.errorcodes import ErrorCode

    from httpstatus_mypy.libraries import Codes, Route


def meant(code: int, among: Container[int] = REGISTERED) -> int | None:
    """The code that was probably meant: one, or none.

    Two neighbouring digits swapped, if that gives just one of the codes; else the only one that differs in one digit.
    """
    if code not in range(100, 1000):
        return None
    digits = str(code)
    swapped = {int(digits[1] + digits[0] + digits[2]), int(digits[0] + digits[2] + digits[1])}
    swapped = {candidate for candidate in swapped if candidate in among}
    if swapped:
        return swapped.pop() if len(swapped) == 1 else None
    near = [
        candidate
        for candidate in REGISTERED
        if candidate in among and sum(a != b for a, b in zip(str(candidate), digits, strict=True)) == 1
    ]
    return near[0] if len(near) == 1 else None


def _is_owned(code: int) -> bool:
    """Whether a code is one that somebody uses: whoever writes it means it."""
    return code in REGISTERED or code in VENDOR_CODES or code in run.current().configuration.extra_codes


def _cure(code: int, among: Container[int], otherwise: str) -> str:
    candidate = None if _is_owned(code) else meant(code, among)
    return otherwise if candidate is None else f"did you mean {candidate} ({REGISTERED[candidate]})?"


def _why_no_member(code: int, class_name: str) -> str:
    """What an int is, if it is no member of a class though one might think so."""
    if class_name != OURS and code in REGISTERED:
        return f" ({OURS} has it: {REGISTERED[code]})"
    if code in VENDOR_CODES:
        return f" (a code of {VENDOR_CODES[code]})"
    return ""


def no_member(code: int, class_name: str, among: Container[int], *, always: bool) -> str:
    """A comparison of a member with an int that no member equals."""
    cure = _cure(code, among, "compare with a member, or with the int that the status was made from")
    why = _why_no_member(code, class_name)
    return f"{public(class_name)} has no member {code}{why}: this comparison is always {always}; {cure}"


def no_match(code: int, class_name: str, among: Container[int]) -> str:
    """A pattern, or one item among others, that no member matches."""
    cure = _cure(code, among, "match a member, or the int that the status was made from")
    return f"{public(class_name)} has no member {code}{_why_no_member(code, class_name)}: this never matches; {cure}"


def raises(code: int, class_name: str, among: Container[int]) -> str:
    """A call of a status class that raises."""
    getter = f"{OURS}.get({code}) gives None for a code that is not registered"
    why = _why_no_member(code, class_name)
    return f"{public(class_name)}({code}) raises ValueError{why}; {_cure(code, among, getter)}"


def of_comparison(code: int) -> ErrorCode:
    """The error code for a comparison of a plain int with an unregistered code."""
    return error_codes.VENDOR if code in VENDOR_CODES else error_codes.COMPARISON


def of_argument(code: int) -> ErrorCode:
    """The error code for an argument that is an unregistered code."""
    return error_codes.VENDOR if code in VENDOR_CODES else error_codes.ARGUMENT


def unregistered(code: int, verb: str) -> str:
    """An int that stands for a status, and is no registered code."""
    vendor = f" (a code of {VENDOR_CODES[code]})" if code in VENDOR_CODES else ""
    otherwise = f"{verb} a registered one, or list it in extra_codes"
    return f"{code} is not a registered HTTP status code{vendor}; {_cure(code, REGISTERED, otherwise)}"


def not_taken(code: int, name: str, codes: Codes) -> str:
    """A code that is not of the set of a callable, by the callable's full name."""
    return f"{code} is no code that {name.rpartition('.')[2]} takes: {codes.why}; {codes.cure}"


def content(code: int, name: str, instead: str) -> str:
    """Content that is handed over with a code that has none."""
    given = name.rpartition(".")[2]
    return (
        f"A response with {code} has no content, and {given} is handed some; "
        f"answer with {instead} and no content, or with another code"
    )


def content_told(code: int, full_name: str, becomes: str) -> str:
    """Content that is handed to what answers with a code that has none, by the full name of what is handed it."""
    given = full_name.rpartition(".")[2]
    return (
        f"A response with {code} has no content, and {given} is handed some: {becomes}; "
        "leave it out, or answer with another code"
    )


def content_of_route(code: int, nothing: str) -> str:
    """Content that a route returns with a code that has none."""
    return (
        f"A response with {code} has no content, and the route returns some; return {nothing} with it, or another code"
    )


def returned(name: str, code: int | None) -> str:
    """A route that returns an exception."""
    wanted = "with its code" if code is None else f"with {code}"
    return f"{name} is returned, and not raised, so that the route does not answer {wanted}; raise it"


def code_in_content(code: int, instead: str) -> str:
    """A code that becomes a part of the content, beside which the route answers 200."""
    return f"{code} is an item of the content here, which is a list, and not the status of the answer; write {instead}"


def route_without_content(code: int, route: Route, declared: str) -> str:
    """A route with a code that has no content, which is declared to return some."""
    cure = f"annotate it with {route.nothing}" if declared == "its return type" else f"leave {declared} out"
    return (
        f"{route.framework} raises {route.raises} for a route that answers {code} and has content by {declared}; {cure}"
    )


def unchecked(class_name: str) -> str:
    """A call of a status class with an int of any value."""
    return (
        f"{public(class_name)} raises ValueError for an int that is no registered code, such as 499 or 520; "
        f"use {OURS}.get, which gives None for one, or catch ValueError"
    )


def off_by_one(codes: list[int], corrected: str, predicate: str | None, *, lets_in: bool) -> str:
    """A range check that would be right if it let in, or left out, one code less at each border."""
    verb = "lets in" if lets_in else "leaves out"
    edges = (f"{code}, the {'last' if code % 100 else 'first'} code of {code // 100}xx" for code in codes)
    instead = corrected if predicate is None else f"{corrected}, or {predicate}"
    return f"This range {verb} {', and '.join(edges)}; did you mean {instead}?"


def idle_bound(bound: str, beside: str, corrected: str) -> str:
    """A range check with two bounds that point the same way."""
    return f"{bound} does nothing beside {beside}; did you mean {corrected}?"


def taken_before(check: str, case: str) -> str:
    """A comparison with what an earlier one has left no status for, as mypy's own check puts it."""
    return f'{check}: no status is left that is "{case}", since an earlier check took it; remove one of the two'


def undefined(key: str, full_name: str, module: str, missing: str) -> str:
    """A name in the configuration that its module does not define."""
    return (
        f"httpstatus-mypy: {key} names {full_name}, but {module} defines no {missing}; correct the name, or take it out"
    )


def library_missing(module: str, distribution: str) -> str:
    """A library whose statuses are known, if mypy found it."""
    return (
        f"{module} is not found, so that httpstatus knows none of its statuses; install {distribution} where mypy runs "
        "(for pre-commit: in additional_dependencies)"
    )


def constant(contradiction: list[str] | None, meant: list[str], *, always: bool) -> str:
    """A condition that holds whatever the status, or never; no code meets both parts of a contradiction."""
    so = "This is true whatever the status" if always else "This is never true, whatever the status"
    why = "" if contradiction is None else f": no code is {' and '.join(contradiction)}"
    cure = f"did you mean {', or '.join(meant)}?" if meant else "leave it out, or compare with the code that was meant"
    return f"{so}{why}; {cure}"


def bare_constant(written: str, meant: list[str], *, is_all: bool) -> str:
    """A number that stands where a comparison was meant."""
    so = "is true by itself, and so is all of this" if is_all else "is true by itself, and decides nothing"
    return f"{written} {so}, whatever the status; did you mean {', or '.join(meant)}?"


def chosen(written: str, given: str, meant: str) -> str:
    """Numbers of which `or`, or `and`, gives one, which alone is compared."""
    return f"{written} is {given}: the status is compared with no other; did you mean {meant}?"


def bitwise(operator: str, written: str, meant: str) -> str:
    """`&` or `|` between comparisons, which it joins less closely than it seems."""
    word = "and" if operator == "&" else "or"
    return f"{operator} comes before the comparisons, which are with {written}; join them by {word}: {meant}"


def two_numbers(written: str, meant: str) -> str:
    """A chain of which one half says nothing of the status."""
    return f"{written} compares two numbers, whatever the status; did you mean {meant}?"


def never_fails(written: str, meant: str) -> str:
    """An assertion whose message is what the status was to be compared with."""
    return f"This never fails for a status: {written} is only the message; did you mean {meant}?"


def never_same(status: str, member: str, equal: str, *, always: bool) -> str:
    """A status that a library reads, and that is compared with a member by `is`."""
    return f"{status} is an int, and never {member} itself, so that this is always {always}; did you mean {equal}?"


def divided(written: str, codes: list[int], meant: str) -> str:
    """A status divided without rounding, and compared with the first digit of a class."""
    return f"{written} for {' and '.join(map(str, codes))} alone; did you mean {meant}?"


def swallowed(code: int, caught: str, answered: int, name: str, module: str) -> str:
    """A status that is raised where something else catches it by the way; the module has what lets it pass."""
    imported = f", with {name.partition('.')[0]} from {module}" if module else ""
    return (
        f"{code} raised here is caught by {caught} and answered as {answered}; "
        f"let it pass: `except {name}: raise` before it{imported}"
    )
