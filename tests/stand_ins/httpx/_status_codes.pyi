from enum import IntEnum

from typing_extensions import Self

class codes(IntEnum):  # noqa: N801 - as httpx has it
    def __new__(cls, value: int, phrase: str = "") -> Self: ...
    @classmethod
    def get_reason_phrase(cls, value: int) -> str: ...
    @classmethod
    def is_success(cls, value: int) -> bool: ...
    @classmethod
    def is_error(cls, value: int) -> bool: ...
    OK = 200, "OK"
    CREATED = 201, "Created"
    ACCEPTED = 202, "Accepted"
    NO_CONTENT = 204, "No Content"
    MULTIPLE_CHOICES = 300, "Multiple Choices"
    FOUND = 302, "Found"
    BAD_REQUEST = 400, "Bad Request"
    UNAUTHORIZED = 401, "Unauthorized"
    FORBIDDEN = 403, "Forbidden"
    NOT_FOUND = 404, "Not Found"
    CONFLICT = 409, "Conflict"
    CONTENT_TOO_LARGE = 413, "Content Too Large"
    INTERNAL_SERVER_ERROR = 500, "Internal Server Error"
    REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE
