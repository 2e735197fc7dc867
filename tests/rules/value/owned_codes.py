# both classes
# httpstatus: extra_codes = 299, 400, 427, 442, 520, 555
"""A message suggests another code only where nobody owns the one that was written."""

from http import HTTPStatus

HTTPStatus(240)  # E: httpstatus-value: http.HTTPStatus(240) raises ValueError; did you mean 204 (NO_CONTENT)?


def a_code_of_a_vendor(status: HTTPStatus) -> None:
    HTTPStatus(430)  # E: httpstatus-value: http.HTTPStatus(430) raises ValueError (a code of Shopify); httpstatus.HTTPStatus.get(430) gives None for a code that is not registered
    assert status == 430  # E: httpstatus-comparison: http.HTTPStatus has no member 430 (a code of Shopify): this comparison is always False; compare with a member, or with the int that the status was made from
    assert status in (200, 540)  # E: httpstatus-comparison: http.HTTPStatus has no member 540 (a code of Shopify): this never matches; match a member, or the int that the status was made from
    match status:
        case 450:  # E: httpstatus-comparison: http.HTTPStatus has no member 450 (a code of Microsoft): this never matches; match a member, or the int that the status was made from
            pass


def a_code_of_the_project(status: HTTPStatus) -> None:
    HTTPStatus(555)  # E: httpstatus-value: http.HTTPStatus(555) raises ValueError; httpstatus.HTTPStatus.get(555) gives None for a code that is not registered
    assert status != 555  # E: httpstatus-comparison: http.HTTPStatus has no member 555: this comparison is always True; compare with a member, or with the int that the status was made from
