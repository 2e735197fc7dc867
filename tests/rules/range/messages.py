"""What is suggested for bounds that do nothing: the class, or the classes, whose borders they are, or miss by one."""

from httpx._models import Response


def bounds_that_do_nothing(response: Response) -> None:
    code = response.status_code
    print(code >= 200 and code >= 300)  # E: httpstatus-range: code >= 200 does nothing beside code >= 300; did you mean code >= 200 and code < 300?
    print(code > 200 and code > 300)  # E: httpstatus-range: code > 200 does nothing beside code > 300; did you mean code >= 200 and code < 300?
    print(code > 199 and code > 299)  # E: httpstatus-range: code > 199 does nothing beside code > 299; did you mean code >= 200 and code < 300?
    print(code < 400 or code < 500)  # E: httpstatus-range: code < 400 does nothing beside code < 500; did you mean code < 400 or code >= 500?
    print(code > 204 and code > 300)  # E: httpstatus-range: code > 204 does nothing beside code > 300; did you mean code > 300?
    print(code >= 200 and code >= 300 and code != 404 and code <= 599)  # E: httpstatus-range: code >= 200 does nothing beside code >= 300; did you mean code >= 300?
    print(200 <= code > 300)  # E: httpstatus-range: 200 <= code does nothing beside code > 300; did you mean 200 <= code < 300?
    print(not code < 200 and code >= 300)  # E: httpstatus-range: code >= 200 does nothing beside code >= 300; did you mean code >= 200 and code < 300?
    print(code >= 500 and code >= 500)  # E: httpstatus-range: code >= 500 does nothing beside code >= 500; did you mean code >= 500?


def ranges(response: Response) -> None:
    code = response.status_code
    print(code in range(200, 299))  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean code in range(200, 300)?
    print(code in range(299))  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean code in range(300)?
    print(code not in range(401, 500), code not in range(400, 499))  # E: httpstatus-range: This range leaves out 499, the last code of 4xx; did you mean code not in range(400, 500)?


def bounds_beside_a_chain(response: Response) -> None:
    code = response.status_code
    print(200 <= code < 300 and code < 400)  # E: httpstatus-range: code < 400 does nothing beside code < 300; did you mean 200 <= code < 300?
    print(code >= 100 and 200 <= code < 300)  # E: httpstatus-range: code >= 100 does nothing beside 200 <= code; did you mean 200 <= code < 300?
    print(500 < code and 500 < code < 600)  # E: httpstatus-range: 500 < code does nothing beside 500 < code; did you mean 500 < code < 600?
    print(code >= 501 and 500 < code < 600)  # E: httpstatus-range: 500 < code does nothing beside code >= 501; did you mean 500 < code < 600?
    print(code > 404 or code > 404 or 404 < code < 500)  # E: httpstatus-range: code > 404 does nothing beside code > 404; did you mean code > 404?
    print(200 <= code < 300 or code < 100)
    print(code < 600 and (code < 200 or code >= 400))


def attributes_that_say_the_same(response: Response) -> None:
    status_code = response.status_code
    print(response.status_code >= 400 and response.status_code < 599)  # E: httpstatus-range: This range leaves out 599, the last code of 5xx; did you mean response.status_code >= 400 and response.status_code < 600, or response.is_error?
    print(300 <= response.status_code < 399)  # E: httpstatus-range: This range leaves out 399, the last code of 3xx; did you mean 300 <= response.status_code < 400, or response.is_redirect?
    print(400 <= response.status_code < 499)  # E: httpstatus-range: This range leaves out 499, the last code of 4xx; did you mean 400 <= response.status_code < 500, or response.is_client_error?
    print(200 < response.status_code < 299)  # E: httpstatus-range: This range leaves out 200, the first code of 2xx, and 299, the last code of 2xx; did you mean 200 <= response.status_code < 300, or response.is_success?
    print(not 400 <= response.status_code < 599)  # E: httpstatus-range: This range leaves out 599, the last code of 5xx; did you mean not 400 <= response.status_code < 600, or not response.is_error?
    print(300 <= status_code < 399)  # E: httpstatus-range: This range leaves out 399, the last code of 3xx; did you mean 300 <= status_code < 400?
    print(300 <= int(response.status_code) < 399)  # E: httpstatus-range


def one_border_is_seen_to_and_the_other_is_not(response: Response) -> None:
    if response.status_code == 200:
        print("fine")
    elif 200 < response.status_code < 299:  # E: httpstatus-range: This range leaves out 299, the last code of 2xx; did you mean 200 < response.status_code < 300?
        print("nearly fine")


def the_other_border_is_seen_to_and_the_one_is_not(response: Response) -> None:
    if response.status_code == 299:
        print("the last")
    elif 200 < response.status_code < 299:  # E: httpstatus-range: This range leaves out 200, the first code of 2xx; did you mean 200 <= response.status_code < 299?
        print("fine")
