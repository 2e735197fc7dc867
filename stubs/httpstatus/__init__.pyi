# Generated from src/httpstatus by `python -m generator`; do not edit.
# IANA's registry of HTTP status codes as of 2025-09-15.

from enum import IntEnum
from typing import Final, Generic, Literal, TypeAlias, TypeVar, overload

from typing_extensions import Never, TypeAliasType, TypeIs

__all__ = [
    "AnyStatusCode",
    "ClientError",
    "HTTPStatus",
    "Informational",
    "Redirection",
    "ServerError",
    "StatusClass",
    "StatusCode",
    "Success",
    "is_client_error",
    "is_informational",
    "is_redirection",
    "is_server_error",
    "is_success",
    "status_class",
]

_Default = TypeVar("_Default")
_Class_contra = TypeVar("_Class_contra", contravariant=True)
_Fact_co = TypeVar("_Fact_co", covariant=True)

class _Attribute(Generic[_Fact_co]):
    def __get__(self, instance: HTTPStatus, owner: type[HTTPStatus]) -> _Fact_co: ...
    def __set__(self, instance: HTTPStatus, value: Never) -> None: ...

class _IsOfClass(Generic[_Class_contra]):
    @overload
    def __get__(self, instance: _Class_contra, owner: type[HTTPStatus]) -> Literal[True]: ...
    @overload
    def __get__(self, instance: HTTPStatus, owner: type[HTTPStatus]) -> bool: ...
    def __set__(self, instance: HTTPStatus, value: Never) -> None: ...

class StatusClass(IntEnum):
    INFORMATIONAL = 1
    SUCCESS = 2
    REDIRECTION = 3
    CLIENT_ERROR = 4
    SERVER_ERROR = 5

class HTTPStatus(IntEnum):
    CONTINUE = 100
    SWITCHING_PROTOCOLS = 101
    PROCESSING = 102
    EARLY_HINTS = 103
    UPLOAD_RESUMPTION_SUPPORTED = 104
    OK = 200
    CREATED = 201
    ACCEPTED = 202
    NON_AUTHORITATIVE_INFORMATION = 203
    NO_CONTENT = 204
    RESET_CONTENT = 205
    PARTIAL_CONTENT = 206
    MULTI_STATUS = 207
    ALREADY_REPORTED = 208
    IM_USED = 226
    MULTIPLE_CHOICES = 300
    MOVED_PERMANENTLY = 301
    FOUND = 302
    SEE_OTHER = 303
    NOT_MODIFIED = 304
    USE_PROXY = 305
    TEMPORARY_REDIRECT = 307
    PERMANENT_REDIRECT = 308
    BAD_REQUEST = 400
    UNAUTHORIZED = 401
    PAYMENT_REQUIRED = 402
    FORBIDDEN = 403
    NOT_FOUND = 404
    METHOD_NOT_ALLOWED = 405
    NOT_ACCEPTABLE = 406
    PROXY_AUTHENTICATION_REQUIRED = 407
    REQUEST_TIMEOUT = 408
    CONFLICT = 409
    GONE = 410
    LENGTH_REQUIRED = 411
    PRECONDITION_FAILED = 412
    CONTENT_TOO_LARGE = 413
    REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE
    URI_TOO_LONG = 414
    REQUEST_URI_TOO_LONG = URI_TOO_LONG
    UNSUPPORTED_MEDIA_TYPE = 415
    RANGE_NOT_SATISFIABLE = 416
    REQUESTED_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE
    REQUEST_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE
    EXPECTATION_FAILED = 417
    IM_A_TEAPOT = 418
    MISDIRECTED_REQUEST = 421
    UNPROCESSABLE_CONTENT = 422
    UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT
    LOCKED = 423
    FAILED_DEPENDENCY = 424
    TOO_EARLY = 425
    UPGRADE_REQUIRED = 426
    PRECONDITION_REQUIRED = 428
    TOO_MANY_REQUESTS = 429
    REQUEST_HEADER_FIELDS_TOO_LARGE = 431
    UNAVAILABLE_FOR_LEGAL_REASONS = 451
    INTERNAL_SERVER_ERROR = 500
    NOT_IMPLEMENTED = 501
    BAD_GATEWAY = 502
    SERVICE_UNAVAILABLE = 503
    GATEWAY_TIMEOUT = 504
    HTTP_VERSION_NOT_SUPPORTED = 505
    VARIANT_ALSO_NEGOTIATES = 506
    INSUFFICIENT_STORAGE = 507
    LOOP_DETECTED = 508
    NOT_EXTENDED = 510
    NETWORK_AUTHENTICATION_REQUIRED = 511

    is_informational: _IsOfClass[Informational]
    is_success: _IsOfClass[Success]
    is_redirection: _IsOfClass[Redirection]
    is_client_error: _IsOfClass[ClientError]
    is_server_error: _IsOfClass[ServerError]

    phrase: _Attribute[str]
    description: _Attribute[str]
    reference: _Attribute[str]
    registration: _Attribute[Literal["permanent", "temporary", "expired", "obsoleted", "unused"]]

    @property
    def url(self) -> str: ...
    @property
    def is_cacheable_by_default(self) -> bool: ...
    @property
    def allows_content(self) -> bool: ...
    @property
    def required_fields(self) -> tuple[str, ...]: ...
    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> dict[str, object]: ...
    @overload
    @staticmethod
    def get(code: StatusCode, default: object = None) -> HTTPStatus: ...
    @overload
    @staticmethod
    def get(code: int, default: None = None) -> HTTPStatus | None: ...
    @overload
    @staticmethod
    def get(code: int, default: _Default) -> HTTPStatus | _Default: ...

AnyStatusCode = TypeAliasType("AnyStatusCode", int)
StatusCode: TypeAlias = Literal[
    100,
    101,
    102,
    103,
    104,
    200,
    201,
    202,
    203,
    204,
    205,
    206,
    207,
    208,
    226,
    300,
    301,
    302,
    303,
    304,
    305,
    307,
    308,
    400,
    401,
    402,
    403,
    404,
    405,
    406,
    407,
    408,
    409,
    410,
    411,
    412,
    413,
    414,
    415,
    416,
    417,
    418,
    421,
    422,
    423,
    424,
    425,
    426,
    428,
    429,
    431,
    451,
    500,
    501,
    502,
    503,
    504,
    505,
    506,
    507,
    508,
    510,
    511,
]
Informational: TypeAlias = Literal[
    HTTPStatus.CONTINUE,
    HTTPStatus.SWITCHING_PROTOCOLS,
    HTTPStatus.PROCESSING,
    HTTPStatus.EARLY_HINTS,
    HTTPStatus.UPLOAD_RESUMPTION_SUPPORTED,
]
Success: TypeAlias = Literal[
    HTTPStatus.OK,
    HTTPStatus.CREATED,
    HTTPStatus.ACCEPTED,
    HTTPStatus.NON_AUTHORITATIVE_INFORMATION,
    HTTPStatus.NO_CONTENT,
    HTTPStatus.RESET_CONTENT,
    HTTPStatus.PARTIAL_CONTENT,
    HTTPStatus.MULTI_STATUS,
    HTTPStatus.ALREADY_REPORTED,
    HTTPStatus.IM_USED,
]
Redirection: TypeAlias = Literal[
    HTTPStatus.MULTIPLE_CHOICES,
    HTTPStatus.MOVED_PERMANENTLY,
    HTTPStatus.FOUND,
    HTTPStatus.SEE_OTHER,
    HTTPStatus.NOT_MODIFIED,
    HTTPStatus.USE_PROXY,
    HTTPStatus.TEMPORARY_REDIRECT,
    HTTPStatus.PERMANENT_REDIRECT,
]
ClientError: TypeAlias = Literal[
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.PAYMENT_REQUIRED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.NOT_ACCEPTABLE,
    HTTPStatus.PROXY_AUTHENTICATION_REQUIRED,
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.CONFLICT,
    HTTPStatus.GONE,
    HTTPStatus.LENGTH_REQUIRED,
    HTTPStatus.PRECONDITION_FAILED,
    HTTPStatus.CONTENT_TOO_LARGE,
    HTTPStatus.URI_TOO_LONG,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    HTTPStatus.RANGE_NOT_SATISFIABLE,
    HTTPStatus.EXPECTATION_FAILED,
    HTTPStatus.IM_A_TEAPOT,
    HTTPStatus.MISDIRECTED_REQUEST,
    HTTPStatus.UNPROCESSABLE_CONTENT,
    HTTPStatus.LOCKED,
    HTTPStatus.FAILED_DEPENDENCY,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.UPGRADE_REQUIRED,
    HTTPStatus.PRECONDITION_REQUIRED,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
]
ServerError: TypeAlias = Literal[
    HTTPStatus.INTERNAL_SERVER_ERROR,
    HTTPStatus.NOT_IMPLEMENTED,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
    HTTPStatus.HTTP_VERSION_NOT_SUPPORTED,
    HTTPStatus.VARIANT_ALSO_NEGOTIATES,
    HTTPStatus.INSUFFICIENT_STORAGE,
    HTTPStatus.LOOP_DETECTED,
    HTTPStatus.NOT_EXTENDED,
    HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED,
]

__version__: Final[str]

def status_class(code: int) -> StatusClass: ...
def is_informational(status: HTTPStatus) -> TypeIs[Informational]: ...
def is_success(status: HTTPStatus) -> TypeIs[Success]: ...
def is_redirection(status: HTTPStatus) -> TypeIs[Redirection]: ...
def is_client_error(status: HTTPStatus) -> TypeIs[ClientError]: ...
def is_server_error(status: HTTPStatus) -> TypeIs[ServerError]: ...
