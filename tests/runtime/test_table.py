"""The table of codes says what IANA's registry, CPython and the RFCs say."""

from __future__ import annotations

import csv
import http
import http.client
import re
import sys
from pathlib import Path

import pytest

import httpstatus.client
from generator import registry
from httpstatus import HTTPStatus, status_class

ROOT = Path(__file__).resolve().parents[2]
REGISTRY = registry.stored()

with (ROOT / "registry" / "cpython-members.csv").open(encoding="utf-8", newline="") as file:
    CPYTHON = list(csv.DictReader(file))

# The rows of the table in the documentation of Python 3.6, with its spelling of 416.
PYTHON_3_6 = """
    100 CONTINUE; 101 SWITCHING_PROTOCOLS; 102 PROCESSING; 200 OK; 201 CREATED; 202 ACCEPTED; 203
    NON_AUTHORITATIVE_INFORMATION; 204 NO_CONTENT; 205 RESET_CONTENT; 206 PARTIAL_CONTENT; 207
    MULTI_STATUS; 208 ALREADY_REPORTED; 226 IM_USED; 300 MULTIPLE_CHOICES; 301 MOVED_PERMANENTLY; 302
    FOUND; 303 SEE_OTHER; 304 NOT_MODIFIED; 305 USE_PROXY; 307 TEMPORARY_REDIRECT; 308
    PERMANENT_REDIRECT; 400 BAD_REQUEST; 401 UNAUTHORIZED; 402 PAYMENT_REQUIRED; 403 FORBIDDEN; 404
    NOT_FOUND; 405 METHOD_NOT_ALLOWED; 406 NOT_ACCEPTABLE; 407 PROXY_AUTHENTICATION_REQUIRED; 408
    REQUEST_TIMEOUT; 409 CONFLICT; 410 GONE; 411 LENGTH_REQUIRED; 412 PRECONDITION_FAILED; 413
    REQUEST_ENTITY_TOO_LARGE; 414 REQUEST_URI_TOO_LONG; 415 UNSUPPORTED_MEDIA_TYPE; 416
    REQUEST_RANGE_NOT_SATISFIABLE; 417 EXPECTATION_FAILED; 422 UNPROCESSABLE_ENTITY; 423 LOCKED; 424
    FAILED_DEPENDENCY; 426 UPGRADE_REQUIRED; 428 PRECONDITION_REQUIRED; 429 TOO_MANY_REQUESTS; 431
    REQUEST_HEADER_FIELDS_TOO_LARGE; 500 INTERNAL_SERVER_ERROR; 501 NOT_IMPLEMENTED; 502 BAD_GATEWAY;
    503 SERVICE_UNAVAILABLE; 504 GATEWAY_TIMEOUT; 505 HTTP_VERSION_NOT_SUPPORTED; 506
    VARIANT_ALSO_NEGOTIATES; 507 INSUFFICIENT_STORAGE; 508 LOOP_DETECTED; 510 NOT_EXTENDED; 511
    NETWORK_AUTHENTICATION_REQUIRED
"""


def test_the_members_are_the_registered_codes_in_order_without_306() -> None:
    # A code that has left the registry keeps its member, marked as expired.
    registered = [code for code in REGISTRY if code != 306]
    kept = [int(status) for status in HTTPStatus if status.registration == "expired"]
    assert [int(status) for status in HTTPStatus] == sorted({*registered, *kept})


@pytest.mark.parametrize("status", [status for status in HTTPStatus if int(status) in REGISTRY], ids=str)
def test_a_member_has_the_reference_state_and_phrase_of_the_registry(status: HTTPStatus) -> None:
    entry = REGISTRY[status]
    assert (status.reference, status.registration) == (entry.reference, entry.registration)
    assert status.phrase == (entry.phrase or "I'm a Teapot")


def test_the_states_of_registration_are_those_that_the_registry_marks() -> None:
    marked = {int(status): status.registration for status in HTTPStatus if status.registration != "permanent"}
    assert marked == {104: "temporary", 418: "unused", 510: "obsoleted"}


@pytest.mark.parametrize("row", CPYTHON, ids=lambda row: row["name"])
def test_names_phrases_and_descriptions_are_those_of_the_newest_cpython(row: dict[str, str]) -> None:
    status = HTTPStatus[row["name"]]
    assert status is HTTPStatus(int(row["value"]))
    assert (status.phrase, status.description) == (row["phrase"], row["description"])
    assert status.name == (row["alias_of"] or row["name"])


def test_only_one_member_and_one_alias_are_not_cpythons() -> None:
    ours = set(HTTPStatus.__members__) - {row["name"] for row in CPYTHON}
    assert ours == {"UPLOAD_RESUMPTION_SUPPORTED", "REQUEST_RANGE_NOT_SATISFIABLE"}


@pytest.mark.parametrize("name", http.HTTPStatus.__members__)
def test_every_name_of_the_running_standard_library_has_the_same_value(name: str) -> None:
    assert HTTPStatus[name] == http.HTTPStatus[name]


@pytest.mark.skipif(sys.version_info < (3, 14), reason="descriptions changed in 3.14")
@pytest.mark.parametrize("theirs", http.HTTPStatus, ids=str)
def test_every_text_of_the_newest_standard_library_is_ours(theirs: http.HTTPStatus) -> None:
    ours = HTTPStatus(theirs)
    assert (ours.name, ours.phrase, ours.description) == (theirs.name, theirs.phrase, theirs.description)


def test_all_57_rows_of_the_python_3_6_documentation_hold() -> None:
    rows = re.findall(r"(\d+)\s+(\w+)", PYTHON_3_6)
    assert len(rows) == 57
    assert {name: HTTPStatus[name] for _, name in rows} == {name: int(code) for code, name in rows}


@pytest.mark.parametrize("status", HTTPStatus, ids=str)
def test_the_url_is_that_of_the_section_in_the_reference(status: HTTPStatus) -> None:
    if section := re.fullmatch(r"RFC 9110, Section (15\.[2-6]\.\d+)", status.reference):
        assert status.url == f"https://www.rfc-editor.org/rfc/rfc9110#section-{section[1]}"
    elif rfc := re.fullmatch(r"RFC (\d{4})", status.reference):
        assert status.url == f"https://www.rfc-editor.org/rfc/rfc{rfc[1]}"
    else:
        assert status is HTTPStatus.UPLOAD_RESUMPTION_SUPPORTED
        assert status.url == f"https://datatracker.ietf.org/doc/html/{status.reference}"


@pytest.mark.parametrize("status", HTTPStatus, ids=str)
def test_the_class_attributes_follow_from_the_first_digit(status: HTTPStatus) -> None:
    flags = (
        status.is_informational,
        status.is_success,
        status.is_redirection,
        status.is_client_error,
        status.is_server_error,
    )
    assert flags.index(True) + 1 == int(str(status)[0]) == status_class(status)
    assert flags.count(True) == 1


def test_the_codes_that_are_cacheable_by_default_are_those_of_rfc_9110_and_rfc_7725() -> None:
    rfc_9110 = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501}
    assert {int(status) for status in HTTPStatus if status.is_cacheable_by_default} == {*rfc_9110, 451}


def test_the_codes_without_content_are_the_1xx_and_204_205_304() -> None:
    without = {int(status) for status in HTTPStatus if not status.allows_content}
    assert without == {100, 101, 102, 103, 104, 204, 205, 304}


def test_the_required_fields_are_those_that_an_rfc_demands_of_every_response() -> None:
    assert {int(status): status.required_fields for status in HTTPStatus if status.required_fields} == {
        101: ("Upgrade",),
        226: ("ETag",),
        401: ("WWW-Authenticate",),
        405: ("Allow",),
        407: ("Proxy-Authenticate",),
        426: ("Upgrade",),
    }


@pytest.mark.parametrize("name", HTTPStatus.__members__)
def test_every_name_is_a_constant_of_the_client_module(name: str) -> None:
    assert getattr(httpstatus.client, name) is HTTPStatus[name]


def test_the_client_module_has_what_http_client_has() -> None:
    theirs = {name for name, value in vars(http.client).items() if isinstance(value, http.HTTPStatus)}
    assert theirs | {"responses"} <= set(httpstatus.client.__all__)
    assert set(httpstatus.client.__all__) == {*HTTPStatus.__members__, "responses"}
    assert set(http.client.responses) - set(httpstatus.client.responses) == set()


def test_responses_maps_every_code_to_its_phrase() -> None:
    assert httpstatus.client.responses == {status: status.phrase for status in HTTPStatus}
    assert httpstatus.client.responses[404] == "Not Found"
