"""What a library declares to be `X | Any` is X: it may be None, and nobody is to check that."""

from typing import Any

import requests


def the_response_of_an_error(call: Any) -> None:
    try:
        call()
    except requests.HTTPError as error:
        assert error.response.status_code == 427  # E: httpstatus-comparison
        if error.response is not None and error.response.status_code in (404, 240):  # E: httpstatus-comparison
            pass
        response = error.response
        assert response.status_code != 427  # E: httpstatus-comparison
        code = error.response.status_code
        assert code == 427  # E: httpstatus-comparison
        assert [first.status_code == 427 for first in error.response.history]  # E: httpstatus-comparison
        match error.response.status_code:
            case 427:  # E: httpstatus-comparison
                pass
    except requests.RequestException as error:
        if error.response is None or error.response.status_code == 427:  # E: httpstatus-comparison
            raise


class Failure(Exception):
    def __init__(self, error: requests.HTTPError) -> None:
        self.response = error.response
        self.code = error.response.status_code

    def check(self) -> bool:
        if self.response.status_code == 427:  # E: httpstatus-comparison
            return False
        return self.code == 427  # E: httpstatus-comparison


def a_union_that_inference_made(response: requests.Response, other: Any, condition: bool) -> None:
    either = response if condition else other
    assert either.status_code == 427


class Own:
    """A declaration of the project's own says what it says."""

    response: requests.Response | Any

    def get(self) -> requests.Response | Any:
        return self.response

    def check(self) -> bool:
        return self.response.status_code == 427 or self.get().status_code == 427
