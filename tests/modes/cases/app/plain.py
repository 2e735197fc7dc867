"""Plain ints that are statuses, followed through what they are stored in."""

import http.client
import http.server
import urllib.error
import urllib.request

from app import supply


class Own:
    """It keeps what a library gave it."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.code = response.status

    def is_wrong(self, other: http.client.HTTPResponse) -> bool:
        by_name = {"first": other.status}
        seen = [code for code in (other.status, self.code)]
        return self.code == 427 or by_name["first"] == 427 or seen[0] == 427 or any(code == 427 for code in seen)


def compare(response: http.client.HTTPResponse, error: urllib.error.HTTPError, client: supply.Client) -> None:
    response.status == 427
    error.code in (200, 427)
    code = response.getcode()
    if code == 240:
        reveal_type(code)
    elif (again := error.code) == 427 or again == 520 or again == 555:
        pass
    client.code == 427
    client.code == 499
    client.seen[0] == 427
    client.by_name["first"] == 427
    [kept for kept in client.seen if kept != 427]
    supply.Reply().code == 427
    match client.code:
        case 427:
            pass
    either = response.status
    if client:
        either = supply.count()
    either == 427
    with urllib.request.urlopen("") as opened:
        opened.status == 427


def named(status_code: int, exit_code: int) -> bool:
    return status_code == 427 or exit_code == 427


class Handler(http.server.BaseHTTPRequestHandler):
    """It answers."""

    def do_GET(self) -> None:
        self.send_error(427)
        self.send_response(200 if self.path else 240)
        self.send_response(520)
        supply.fail(427)
        supply.fail(supply.count())
