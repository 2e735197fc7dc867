"""Classes that derive from those of libraries, for another module."""

import requests


class Plain(requests.Response):
    """Adds nothing that could store anything."""

    attempts: int = 0


class WithAnotherProperty(requests.Response):
    @property
    def is_final(self) -> bool:
        return self.status_code == 427  # E: httpstatus-comparison


class Initialised(requests.Response):
    def __init__(self, code: int) -> None:
        super().__init__()
        self.status_code = code
        assert self.status_code == 180
