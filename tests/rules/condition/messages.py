"""What is suggested for conditions that are always true or never: in the words of the condition."""

# both classes

from http import HTTPStatus

from httpx._models import Response


def containers(response: Response) -> None:
    code = response.status_code
    print(code in [200] and code in (404, 410))  # E: httpstatus-condition: This is never true, whatever the status: no code is in [200] and in (404, 410); did you mean code in [200] or code in (404, 410), or code in (200, 404, 410)?
    print(code in {200} and code in (404,))  # E: httpstatus-condition: This is never true, whatever the status: no code is in {200} and in (404,); did you mean code in {200} or code in (404,), or code in (200, 404)?
    print(code not in (200,) or code not in [404, 410])  # E: httpstatus-condition: This is true whatever the status: no code is in (200,) and in [404, 410]; did you mean code not in (200,) and code not in [404, 410], or code not in (200, 404, 410)?
    print(code in frozenset({200}) and code == HTTPStatus.CREATED)  # E: httpstatus-condition: This is never true, whatever the status: no code is in frozenset({200}) and HTTPStatus.CREATED; did you mean code in frozenset({200}) or code == HTTPStatus.CREATED, or code in (200, HTTPStatus.CREATED)?
    print(code in range(300, 200), code not in range(500, 400))  # E: httpstatus-condition: This is never true, whatever the status: no code is >= 300 and < 200; did you mean code in range(200, 300)?  # E: httpstatus-condition: This is true whatever the status: no code is >= 500 and < 400; did you mean code not in range(400, 500)?


def several(response: Response, flag: bool) -> None:
    code = response.status_code
    print(code != 200 or code != 201 or code != 204)  # E: httpstatus-condition: This is true whatever the status: no code is 200 and 201; did you mean code != 200 and code != 201, or code not in (200, 201)?
    print(flag or code != 200 or flag or code != 201 or code != 204)  # E: httpstatus-condition: This is true whatever the status: no code is 200 and 201; did you mean code != 200 and code != 201, or code not in (200, 201)?
    print(code == 200 and code < 300 and code > 400)  # E: httpstatus-condition: This is never true, whatever the status: no code is 200 and > 400; did you mean code == 200 or code > 400?
    print(code < 300 or code == 300 or code > 300)  # E: httpstatus-condition: This is true whatever the status; leave it out, or compare with the code that was meant
    print(code == 200 and not (code != 201 or flag))  # E: httpstatus-condition: This is never true, whatever the status; leave it out, or compare with the code that was meant
    print(not (code != 404 or (flag and code == 200 and code == 201)))  # E: httpstatus-condition: This is never true, whatever the status: no code is 200 and 201; did you mean code == 200 or code == 201, or code in (200, 201)?
    print(not (code == 404 or (flag and code == 200 and code == 201)))  # E: httpstatus-condition: This is never true, whatever the status: no code is 200 and 201; did you mean code == 200 or code == 201, or code in (200, 201)?
    print(not (code == 200 and code == 201), not code in range(300, 200))  # E: httpstatus-condition: This is true whatever the status: no code is 200 and 201; did you mean not (code == 200 or code == 201), or code not in (200, 201)?  # E: httpstatus-condition: This is true whatever the status: no code is >= 300 and < 200; did you mean not code in range(200, 300)?


def chosen(response: Response) -> None:
    code = response.status_code
    print(code == (200 or 201))  # E: unreachable  # E: httpstatus-condition: 200 or 201 is 200: the status is compared with no other; did you mean code in (200, 201)?
    print(code != (200 and 201))  # E: httpstatus-condition: 200 and 201 is 201: the status is compared with no other; did you mean code not in (200, 201)?


def joined_too_closely(response: Response) -> None:
    code = response.status_code
    print(code >= 200 & code < 300)  # E: httpstatus-condition: & comes before the comparisons, which are with 200 & code; join them by and: code >= 200 and code < 300
    print(code < 200 | code >= 300)  # E: httpstatus-condition: | comes before the comparisons, which are with 200 | code; join them by or: code < 200 or code >= 300
    print(200 <= code & code < 300)  # E: httpstatus-condition: & comes before the comparisons, which are with code & code; join them by and: 200 <= code and code < 300
    print(code == 200 | code == 201)  # E: httpstatus-condition: | comes before the comparisons, which are with 200 | code; join them by or: code == 200 or code == 201
    print(code >= 200 < 300)  # E: httpstatus-condition: 200 < 300 compares two numbers, whatever the status; did you mean 200 <= code < 300?
    print(code < 400 >= 300)  # E: httpstatus-condition: 400 >= 300 compares two numbers, whatever the status; did you mean 400 > code >= 300?


def bare(response: Response) -> None:
    code = response.status_code
    print(code == 200 or 201 or HTTPStatus.ACCEPTED)  # E: httpstatus-condition: 201 is true by itself, and so is all of this, whatever the status; did you mean code == 200 or code == 201 or code == HTTPStatus.ACCEPTED, or code in (200, 201, HTTPStatus.ACCEPTED)?  # E: unreachable: Right operand of "or" is never evaluated
    print(200 == code or 201)  # E: httpstatus-condition: 201 is true by itself, and so is all of this, whatever the status; did you mean 200 == code or code == 201, or code in (200, 201)?
    print(code != 200 and 201)  # E: httpstatus-condition: 201 is true by itself, and decides nothing, whatever the status; did you mean code != 200 and code != 201, or code not in (200, 201)?
    print(code in (200, 201) or 204)  # E: httpstatus-condition: 204 is true by itself, and so is all of this, whatever the status; did you mean code in (200, 201) or code == 204, or code in (200, 201, 204)?
    print(code not in (200, 201) and 204)  # E: httpstatus-condition: 204 is true by itself, and decides nothing, whatever the status; did you mean code not in (200, 201) and code != 204, or code not in (200, 201, 204)?
