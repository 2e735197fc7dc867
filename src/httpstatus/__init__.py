"""HTTP status codes: every code of IANA's registry, the same on every Python, and what the RFCs say of it.

The body of `HTTPStatus` is the table that everything else is drawn from. Importing this module imports nothing
that `enum` does not. What needs `typing`, and what few programs use, is made when it is first asked for.

>>> status = HTTPStatus(404)
>>> status
<HTTPStatus.NOT_FOUND: 404>
>>> status == 404, str(status), status.phrase, status.is_client_error
(True, '404', 'Not Found', True)
>>> status.reference, status.url
('RFC 9110, Section 15.5.5', 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5')
>>> HTTPStatus(499)
Traceback (most recent call last):
    ...
ValueError: 499 is not a valid HTTPStatus
"""

from enum import EnumMeta, IntEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    # At run time `__getattr__` imports it; here editors find where it is written, and what it says.
    from httpstatus._classes import StatusClass

__version__ = "0.1.0"

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

#: A status code as it may arrive, registered or not: an int, for annotations.  The mypy plugin takes what is declared
#: with it for a status.
AnyStatusCode = int

# RFC 9110, Section 15.1 lists the codes that are "heuristically cacheable"; RFC 7725, Section 3 adds 451.
_CACHEABLE_BY_DEFAULT = frozenset((200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501))

# RFC 9110, Section 6.4.1: no 1xx, 204 or 304 response has content; Section 15.3.6: a server MUST NOT send any
# in a 205.
_WITHOUT_CONTENT = frozenset((204, 205, 304))

# The header fields that a response MUST have whatever the request was: RFC 9110, Sections 15.2.2, 15.5.2,
# 15.5.6, 15.5.8 and 15.5.22; RFC 3229, Section 10.4.1.
_REQUIRED_FIELDS = {
    101: ("Upgrade",),
    226: ("ETag",),
    401: ("WWW-Authenticate",),
    405: ("Allow",),
    407: ("Proxy-Authenticate",),
    426: ("Upgrade",),
}


class _HTTPStatusType(EnumMeta):
    """What makes `HTTPStatus(code)` and `in` fast: a value that is in the enum's own map needs only that map.

    Everything else, errors included, is left to the enum.
    """

    # The types are those of the stubs; of an override here a checker would want every signature that the enum has.
    def __call__(cls, value: object, *arguments: object, **keywords: object) -> object:  # type: ignore[override]
        if arguments or keywords:
            return super().__call__(value, *arguments, **keywords)
        try:
            member = _by_code.get(value)
        except TypeError:  # unhashable
            member = None
        # For a value alone this is all that the enum's own `__call__` does.
        return cls.__new__(cls, value) if member is None else member  # type: ignore[call-arg,arg-type]

    # `inspect.signature` goes on to the signature that the enum of this Python has.
    __call__.__wrapped__ = EnumMeta.__call__  # type: ignore[attr-defined]

    def __contains__(cls, value: object) -> bool:
        # A member or the value of one, as from Python 3.12 on; before, a plain int was a TypeError.
        try:
            return type(value) is cls or value in _by_code
        except TypeError:  # unhashable
            return False

    def __iter__(cls) -> "map[HTTPStatus]":  # type: ignore[override]
        return map(cls._member_map_.__getitem__, cls._member_names_)  # type: ignore[arg-type]


class HTTPStatus(IntEnum, metaclass=_HTTPStatusType):
    """A registered HTTP status code: an `int` that knows its phrase, its class and its reference.

    `HTTPStatus(404)` gives the member for a registered code; any other value raises `ValueError`, as the
    standard library's `http.HTTPStatus` does. Names, phrases and descriptions are those of the newest CPython.
    """

    phrase: str
    """The reason phrase, as registered: "Not Found"."""
    description: str
    """One sentence on the meaning, as CPython has it."""
    reference: str
    """The document that IANA's registry names: "RFC 9110, Section 15.5.5"."""
    registration: str
    """The state in IANA's registry: permanent, temporary, expired, obsoleted or unused."""
    is_informational: bool
    """Whether the code is a 1xx (RFC 9110, Section 15.2)."""
    is_success: bool
    """Whether the code is a 2xx (RFC 9110, Section 15.3)."""
    is_redirection: bool
    """Whether the code is a 3xx (RFC 9110, Section 15.4)."""
    is_client_error: bool
    """Whether the code is a 4xx (RFC 9110, Section 15.5)."""
    is_server_error: bool
    """Whether the code is a 5xx (RFC 9110, Section 15.6)."""

    def __new__(  # noqa: PYI034 (typing.Self would cost the import of typing)
        cls,
        value: int,
        phrase: str,
        description: str,
        reference: str,
        registration: str = "permanent",
    ) -> "HTTPStatus":
        status = int.__new__(cls, value)
        digit = value // 100
        # Stored, not computed, and all at once: an attribute is read in half the time of a property, and one
        # assignment for each member is what importing can afford.
        status.__dict__ = {
            "_value_": value,
            "phrase": phrase,
            "description": description,
            "reference": reference,
            "registration": registration,
            "is_informational": digit == 1,
            "is_success": digit == 2,
            "is_redirection": digit == 3,
            "is_client_error": digit == 4,
            "is_server_error": digit == 5,
        }
        return status

    @property
    def url(self) -> str:
        """The address of the reference: of the section where it names one, else of the document."""
        document, _, section = self.reference.partition(", Section ")
        if not document.startswith("RFC "):
            return f"https://datatracker.ietf.org/doc/html/{document}"
        address = f"https://www.rfc-editor.org/rfc/{document.replace('RFC ', 'rfc')}"
        return f"{address}#section-{section}" if section else address

    @property
    def is_cacheable_by_default(self) -> bool:
        """Whether a cache may keep the response unasked (RFC 9110, Section 15.1; RFC 7725, Section 3)."""
        return self in _CACHEABLE_BY_DEFAULT

    @property
    def allows_content(self) -> bool:
        """Whether a server may send content with the code (RFC 9110, Sections 6.4.1 and 15.3.6)."""
        return not self.is_informational and self not in _WITHOUT_CONTENT

    @property
    def required_fields(self) -> tuple[str, ...]:
        """The header fields that a response with this code MUST have, by the RFC that defines the code.

        >>> HTTPStatus.UNAUTHORIZED.required_fields
        ('WWW-Authenticate',)
        """
        return _REQUIRED_FIELDS.get(self, ())

    # As from Python 3.11 on: "404", whatever the Python.
    __str__ = int.__repr__
    __format__ = int.__format__  # type: ignore[assignment]

    def __reduce_ex__(self, protocol: object) -> "tuple[type[HTTPStatus], tuple[int]]":  # type: ignore[override]
        # By value. Enums do so too, but for those of Python 3.11.0 to 3.11.3, which pickle `getattr` and the name.
        return HTTPStatus, (self._value_,)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> object:
        # Pydantic, and FastAPI by it, goes by `__members__`, and so lists the code of an alias once more, which JSON
        # Schema forbids (draft 4, Validation, Section 5.5.1). A field with a serializer of its own has another schema.
        schema = handler(core_schema)
        resolved = handler.resolve_ref_schema(schema)
        if "enum" in resolved:
            resolved["enum"] = list(dict.fromkeys(resolved["enum"]))
        return schema

    @staticmethod
    def get(code: int, default: object = None) -> object:
        """Give the member for a code, or `default` if the code is not registered.

        What `try: HTTPStatus(code)` with `except ValueError: default` gives, for any argument.

        >>> HTTPStatus.get(404)
        <HTTPStatus.NOT_FOUND: 404>
        >>> HTTPStatus.get(499, HTTPStatus.BAD_REQUEST)
        <HTTPStatus.BAD_REQUEST: 400>
        """
        try:
            return _by_code.get(code, default)
        except TypeError:  # unhashable
            return default

    # One row a line, so that a difference of the file is a difference of the table.
    # fmt: off
    CONTINUE = (100, "Continue", "Request received, please continue", "RFC 9110, Section 15.2.1")
    """100 Continue. Request received, please continue. [RFC 9110, Section 15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)"""
    SWITCHING_PROTOCOLS = (101, "Switching Protocols", "Switching to new protocol; obey Upgrade header", "RFC 9110, Section 15.2.2")
    """101 Switching Protocols. Switching to new protocol; obey Upgrade header. [RFC 9110, Section 15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)"""
    PROCESSING = (102, "Processing", "Server is processing the request", "RFC 2518")
    """102 Processing. Server is processing the request. [RFC 2518](https://www.rfc-editor.org/rfc/rfc2518)"""
    EARLY_HINTS = (103, "Early Hints", "Headers sent to prepare for the response", "RFC 8297")
    """103 Early Hints. Headers sent to prepare for the response. [RFC 8297](https://www.rfc-editor.org/rfc/rfc8297)"""
    UPLOAD_RESUMPTION_SUPPORTED = (104, "Upload Resumption Supported", "Server supports the resumption of this upload", "draft-ietf-httpbis-resumable-upload-05", "temporary")
    """104 Upload Resumption Supported (temporary). Server supports the resumption of this upload. [draft-ietf-httpbis-resumable-upload-05](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)"""
    OK = (200, "OK", "Request fulfilled, document follows", "RFC 9110, Section 15.3.1")
    """200 OK. Request fulfilled, document follows. [RFC 9110, Section 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)"""
    CREATED = (201, "Created", "Document created, URL follows", "RFC 9110, Section 15.3.2")
    """201 Created. Document created, URL follows. [RFC 9110, Section 15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)"""
    ACCEPTED = (202, "Accepted", "Request accepted, processing continues off-line", "RFC 9110, Section 15.3.3")
    """202 Accepted. Request accepted, processing continues off-line. [RFC 9110, Section 15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)"""
    NON_AUTHORITATIVE_INFORMATION = (203, "Non-Authoritative Information", "Request fulfilled from cache", "RFC 9110, Section 15.3.4")
    """203 Non-Authoritative Information. Request fulfilled from cache. [RFC 9110, Section 15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)"""
    NO_CONTENT = (204, "No Content", "Request fulfilled, nothing follows", "RFC 9110, Section 15.3.5")
    """204 No Content. Request fulfilled, nothing follows. [RFC 9110, Section 15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)"""
    RESET_CONTENT = (205, "Reset Content", "Clear input form for further input", "RFC 9110, Section 15.3.6")
    """205 Reset Content. Clear input form for further input. [RFC 9110, Section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)"""
    PARTIAL_CONTENT = (206, "Partial Content", "Partial content follows", "RFC 9110, Section 15.3.7")
    """206 Partial Content. Partial content follows. [RFC 9110, Section 15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)"""
    MULTI_STATUS = (207, "Multi-Status", "Response contains multiple statuses in the body", "RFC 4918")
    """207 Multi-Status. Response contains multiple statuses in the body. [RFC 4918](https://www.rfc-editor.org/rfc/rfc4918)"""
    ALREADY_REPORTED = (208, "Already Reported", "Operation has already been reported", "RFC 5842")
    """208 Already Reported. Operation has already been reported. [RFC 5842](https://www.rfc-editor.org/rfc/rfc5842)"""
    IM_USED = (226, "IM Used", "Request completed using instance manipulations", "RFC 3229")
    """226 IM Used. Request completed using instance manipulations. [RFC 3229](https://www.rfc-editor.org/rfc/rfc3229)"""
    MULTIPLE_CHOICES = (300, "Multiple Choices", "Object has several resources -- see URI list", "RFC 9110, Section 15.4.1")
    """300 Multiple Choices. Object has several resources -- see URI list. [RFC 9110, Section 15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)"""
    MOVED_PERMANENTLY = (301, "Moved Permanently", "Object moved permanently -- see URI list", "RFC 9110, Section 15.4.2")
    """301 Moved Permanently. Object moved permanently -- see URI list. [RFC 9110, Section 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)"""
    FOUND = (302, "Found", "Object moved temporarily -- see URI list", "RFC 9110, Section 15.4.3")
    """302 Found. Object moved temporarily -- see URI list. [RFC 9110, Section 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)"""
    SEE_OTHER = (303, "See Other", "Object moved -- see Method and URL list", "RFC 9110, Section 15.4.4")
    """303 See Other. Object moved -- see Method and URL list. [RFC 9110, Section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)"""
    NOT_MODIFIED = (304, "Not Modified", "Document has not changed since given time", "RFC 9110, Section 15.4.5")
    """304 Not Modified. Document has not changed since given time. [RFC 9110, Section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)"""
    USE_PROXY = (305, "Use Proxy", "You must use proxy specified in Location to access this resource", "RFC 9110, Section 15.4.6")
    """305 Use Proxy. You must use proxy specified in Location to access this resource. [RFC 9110, Section 15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)"""
    TEMPORARY_REDIRECT = (307, "Temporary Redirect", "Object moved temporarily -- see URI list", "RFC 9110, Section 15.4.8")
    """307 Temporary Redirect. Object moved temporarily -- see URI list. [RFC 9110, Section 15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)"""
    PERMANENT_REDIRECT = (308, "Permanent Redirect", "Object moved permanently -- see URI list", "RFC 9110, Section 15.4.9")
    """308 Permanent Redirect. Object moved permanently -- see URI list. [RFC 9110, Section 15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)"""
    BAD_REQUEST = (400, "Bad Request", "Bad request syntax or unsupported method", "RFC 9110, Section 15.5.1")
    """400 Bad Request. Bad request syntax or unsupported method. [RFC 9110, Section 15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)"""
    UNAUTHORIZED = (401, "Unauthorized", "No permission -- see authorization schemes", "RFC 9110, Section 15.5.2")
    """401 Unauthorized. No permission -- see authorization schemes. [RFC 9110, Section 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)"""
    PAYMENT_REQUIRED = (402, "Payment Required", "No payment -- see charging schemes", "RFC 9110, Section 15.5.3")
    """402 Payment Required. No payment -- see charging schemes. [RFC 9110, Section 15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)"""
    FORBIDDEN = (403, "Forbidden", "Request forbidden -- authorization will not help", "RFC 9110, Section 15.5.4")
    """403 Forbidden. Request forbidden -- authorization will not help. [RFC 9110, Section 15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)"""
    NOT_FOUND = (404, "Not Found", "Nothing matches the given URI", "RFC 9110, Section 15.5.5")
    """404 Not Found. Nothing matches the given URI. [RFC 9110, Section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)"""
    METHOD_NOT_ALLOWED = (405, "Method Not Allowed", "Specified method is invalid for this resource", "RFC 9110, Section 15.5.6")
    """405 Method Not Allowed. Specified method is invalid for this resource. [RFC 9110, Section 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)"""
    NOT_ACCEPTABLE = (406, "Not Acceptable", "URI not available in preferred format", "RFC 9110, Section 15.5.7")
    """406 Not Acceptable. URI not available in preferred format. [RFC 9110, Section 15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)"""
    PROXY_AUTHENTICATION_REQUIRED = (407, "Proxy Authentication Required", "You must authenticate with this proxy before proceeding", "RFC 9110, Section 15.5.8")
    """407 Proxy Authentication Required. You must authenticate with this proxy before proceeding. [RFC 9110, Section 15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)"""
    REQUEST_TIMEOUT = (408, "Request Timeout", "Request timed out; try again later", "RFC 9110, Section 15.5.9")
    """408 Request Timeout. Request timed out; try again later. [RFC 9110, Section 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)"""
    CONFLICT = (409, "Conflict", "Request conflict", "RFC 9110, Section 15.5.10")
    """409 Conflict. Request conflict. [RFC 9110, Section 15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)"""
    GONE = (410, "Gone", "URI no longer exists and has been permanently removed", "RFC 9110, Section 15.5.11")
    """410 Gone. URI no longer exists and has been permanently removed. [RFC 9110, Section 15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)"""
    LENGTH_REQUIRED = (411, "Length Required", "Client must specify Content-Length", "RFC 9110, Section 15.5.12")
    """411 Length Required. Client must specify Content-Length. [RFC 9110, Section 15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)"""
    PRECONDITION_FAILED = (412, "Precondition Failed", "Precondition in headers is false", "RFC 9110, Section 15.5.13")
    """412 Precondition Failed. Precondition in headers is false. [RFC 9110, Section 15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)"""
    CONTENT_TOO_LARGE = (413, "Content Too Large", "Content is too large", "RFC 9110, Section 15.5.14")
    """413 Content Too Large. Content is too large. [RFC 9110, Section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)"""
    URI_TOO_LONG = (414, "URI Too Long", "URI is too long", "RFC 9110, Section 15.5.15")
    """414 URI Too Long. URI is too long. [RFC 9110, Section 15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)"""
    UNSUPPORTED_MEDIA_TYPE = (415, "Unsupported Media Type", "Entity body in unsupported format", "RFC 9110, Section 15.5.16")
    """415 Unsupported Media Type. Entity body in unsupported format. [RFC 9110, Section 15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)"""
    RANGE_NOT_SATISFIABLE = (416, "Range Not Satisfiable", "Cannot satisfy request range", "RFC 9110, Section 15.5.17")
    """416 Range Not Satisfiable. Cannot satisfy request range. [RFC 9110, Section 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)"""
    EXPECTATION_FAILED = (417, "Expectation Failed", "Expect condition could not be satisfied", "RFC 9110, Section 15.5.18")
    """417 Expectation Failed. Expect condition could not be satisfied. [RFC 9110, Section 15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)"""
    IM_A_TEAPOT = (418, "I'm a Teapot", "Server refuses to brew coffee because it is a teapot", "RFC 9110, Section 15.5.19", "unused")
    """418 I'm a Teapot (unused). Server refuses to brew coffee because it is a teapot. [RFC 9110, Section 15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)"""
    MISDIRECTED_REQUEST = (421, "Misdirected Request", "Server is not able to produce a response", "RFC 9110, Section 15.5.20")
    """421 Misdirected Request. Server is not able to produce a response. [RFC 9110, Section 15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)"""
    UNPROCESSABLE_CONTENT = (422, "Unprocessable Content", "Server is not able to process the contained instructions", "RFC 9110, Section 15.5.21")
    """422 Unprocessable Content. Server is not able to process the contained instructions. [RFC 9110, Section 15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)"""
    LOCKED = (423, "Locked", "Resource of a method is locked", "RFC 4918")
    """423 Locked. Resource of a method is locked. [RFC 4918](https://www.rfc-editor.org/rfc/rfc4918)"""
    FAILED_DEPENDENCY = (424, "Failed Dependency", "Dependent action of the request failed", "RFC 4918")
    """424 Failed Dependency. Dependent action of the request failed. [RFC 4918](https://www.rfc-editor.org/rfc/rfc4918)"""
    TOO_EARLY = (425, "Too Early", "Server refuses to process a request that might be replayed", "RFC 8470")
    """425 Too Early. Server refuses to process a request that might be replayed. [RFC 8470](https://www.rfc-editor.org/rfc/rfc8470)"""
    UPGRADE_REQUIRED = (426, "Upgrade Required", "Server refuses to perform the request using the current protocol", "RFC 9110, Section 15.5.22")
    """426 Upgrade Required. Server refuses to perform the request using the current protocol. [RFC 9110, Section 15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)"""
    PRECONDITION_REQUIRED = (428, "Precondition Required", "The origin server requires the request to be conditional", "RFC 6585")
    """428 Precondition Required. The origin server requires the request to be conditional. [RFC 6585](https://www.rfc-editor.org/rfc/rfc6585)"""
    TOO_MANY_REQUESTS = (429, "Too Many Requests", 'The user has sent too many requests in a given amount of time ("rate limiting")', "RFC 6585")
    """429 Too Many Requests. The user has sent too many requests in a given amount of time ("rate limiting"). [RFC 6585](https://www.rfc-editor.org/rfc/rfc6585)"""
    REQUEST_HEADER_FIELDS_TOO_LARGE = (431, "Request Header Fields Too Large", "The server is unwilling to process the request because its header fields are too large", "RFC 6585")
    """431 Request Header Fields Too Large. The server is unwilling to process the request because its header fields are too large. [RFC 6585](https://www.rfc-editor.org/rfc/rfc6585)"""
    UNAVAILABLE_FOR_LEGAL_REASONS = (451, "Unavailable For Legal Reasons", "The server is denying access to the resource as a consequence of a legal demand", "RFC 7725")
    """451 Unavailable For Legal Reasons. The server is denying access to the resource as a consequence of a legal demand. [RFC 7725](https://www.rfc-editor.org/rfc/rfc7725)"""
    INTERNAL_SERVER_ERROR = (500, "Internal Server Error", "Server got itself in trouble", "RFC 9110, Section 15.6.1")
    """500 Internal Server Error. Server got itself in trouble. [RFC 9110, Section 15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)"""
    NOT_IMPLEMENTED = (501, "Not Implemented", "Server does not support this operation", "RFC 9110, Section 15.6.2")
    """501 Not Implemented. Server does not support this operation. [RFC 9110, Section 15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)"""
    BAD_GATEWAY = (502, "Bad Gateway", "Invalid responses from another server/proxy", "RFC 9110, Section 15.6.3")
    """502 Bad Gateway. Invalid responses from another server/proxy. [RFC 9110, Section 15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)"""
    SERVICE_UNAVAILABLE = (503, "Service Unavailable", "The server cannot process the request due to a high load", "RFC 9110, Section 15.6.4")
    """503 Service Unavailable. The server cannot process the request due to a high load. [RFC 9110, Section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)"""
    GATEWAY_TIMEOUT = (504, "Gateway Timeout", "The gateway server did not receive a timely response", "RFC 9110, Section 15.6.5")
    """504 Gateway Timeout. The gateway server did not receive a timely response. [RFC 9110, Section 15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)"""
    HTTP_VERSION_NOT_SUPPORTED = (505, "HTTP Version Not Supported", "Cannot fulfill request", "RFC 9110, Section 15.6.6")
    """505 HTTP Version Not Supported. Cannot fulfill request. [RFC 9110, Section 15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)"""
    VARIANT_ALSO_NEGOTIATES = (506, "Variant Also Negotiates", "Server has an internal configuration error", "RFC 2295")
    """506 Variant Also Negotiates. Server has an internal configuration error. [RFC 2295](https://www.rfc-editor.org/rfc/rfc2295)"""
    INSUFFICIENT_STORAGE = (507, "Insufficient Storage", "Server is not able to store the representation", "RFC 4918")
    """507 Insufficient Storage. Server is not able to store the representation. [RFC 4918](https://www.rfc-editor.org/rfc/rfc4918)"""
    LOOP_DETECTED = (508, "Loop Detected", "Server encountered an infinite loop while processing a request", "RFC 5842")
    """508 Loop Detected. Server encountered an infinite loop while processing a request. [RFC 5842](https://www.rfc-editor.org/rfc/rfc5842)"""
    NOT_EXTENDED = (510, "Not Extended", "Request does not meet the resource access policy", "RFC 2774", "obsoleted")
    """510 Not Extended (obsoleted). Request does not meet the resource access policy. [RFC 2774](https://www.rfc-editor.org/rfc/rfc2774)"""
    NETWORK_AUTHENTICATION_REQUIRED = (511, "Network Authentication Required", "The client needs to authenticate to gain network access", "RFC 6585")
    """511 Network Authentication Required. The client needs to authenticate to gain network access. [RFC 6585](https://www.rfc-editor.org/rfc/rfc6585)"""
    # fmt: on

    REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE
    """Another name of `CONTENT_TOO_LARGE`: 413. Content is too large. [RFC 9110, Section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)"""
    REQUEST_URI_TOO_LONG = URI_TOO_LONG
    """Another name of `URI_TOO_LONG`: 414. URI is too long. [RFC 9110, Section 15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)"""
    REQUESTED_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE
    """Another name of `RANGE_NOT_SATISFIABLE`: 416. Cannot satisfy request range. [RFC 9110, Section 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)"""
    UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT
    """Another name of `UNPROCESSABLE_CONTENT`: 422. Server is not able to process the contained instructions. [RFC 9110, Section 15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)"""
    REQUEST_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE
    """Another name of `RANGE_NOT_SATISFIABLE`: 416. Cannot satisfy request range. [RFC 9110, Section 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)"""


# The enum's own map, under a name that is found faster.
_by_code = HTTPStatus._value2member_map_


def _no_member(function: str, value: object) -> TypeError:
    return TypeError(
        f"{function}() takes a member of httpstatus.HTTPStatus, not {value!r} ({type(value).__qualname__}):"
        f" pass HTTPStatus(code), or use status_class(code), which takes any int",
    )


def is_informational(status: HTTPStatus) -> bool:
    """Tell whether the member is a 1xx (RFC 9110, Section 15.2), and narrow it to `Informational`.

    Raises `TypeError` for what is no member, a plain int included.
    """
    if isinstance(status, HTTPStatus):
        return status.is_informational
    raise _no_member("is_informational", status)


def is_success(status: HTTPStatus) -> bool:
    """Tell whether the member is a 2xx (RFC 9110, Section 15.3), and narrow it to `Success`.

    Raises `TypeError` for what is no member, a plain int included.
    """
    if isinstance(status, HTTPStatus):
        return status.is_success
    raise _no_member("is_success", status)


def is_redirection(status: HTTPStatus) -> bool:
    """Tell whether the member is a 3xx (RFC 9110, Section 15.4), and narrow it to `Redirection`.

    Raises `TypeError` for what is no member, a plain int included.
    """
    if isinstance(status, HTTPStatus):
        return status.is_redirection
    raise _no_member("is_redirection", status)


def is_client_error(status: HTTPStatus) -> bool:
    """Tell whether the member is a 4xx (RFC 9110, Section 15.5), and narrow it to `ClientError`.

    Raises `TypeError` for what is no member, a plain int included.
    """
    if isinstance(status, HTTPStatus):
        return status.is_client_error
    raise _no_member("is_client_error", status)


def is_server_error(status: HTTPStatus) -> bool:
    """Tell whether the member is a 5xx (RFC 9110, Section 15.6), and narrow it to `ServerError`.

    Raises `TypeError` for what is no member, a plain int included.
    """
    if isinstance(status, HTTPStatus):
        return status.is_server_error
    raise _no_member("is_server_error", status)


# The classes by their digit, when they are made.
_class_by_digit: "dict[int, StatusClass]" = {}


def status_class(code: int) -> "StatusClass":
    """Give the class of any int, registered or not (RFC 9110, Section 15).

    A code that is not registered counts as the x00 of its class, and an int outside 100 to 599 as a 5xx, as the
    RFC says a client should treat them. Raises `TypeError` for what is not an int.

    >>> from httpstatus import status_class
    >>> status_class(499)
    <StatusClass.CLIENT_ERROR: 4>
    >>> status_class(999)
    <StatusClass.SERVER_ERROR: 5>
    """
    if not isinstance(code, int):
        raise TypeError(f"status_class() takes an int such as 404, not {code!r} ({type(code).__qualname__})")
    if not _class_by_digit:
        from httpstatus._classes import StatusClass  # noqa: PLC0415 (an enum more would cost a tenth of the import)

        _class_by_digit.update((kind.value, kind) for kind in StatusClass)
    return _class_by_digit.get(code // 100) or _class_by_digit[5]


# The type aliases, each with the fact by which its members are chosen.
_ALIASES = {
    "Informational": "is_informational",
    "Success": "is_success",
    "Redirection": "is_redirection",
    "ClientError": "is_client_error",
    "ServerError": "is_server_error",
}


def __getattr__(name: str) -> object:
    """Make what is not needed by everybody when it is first asked for."""
    if name == "StatusClass":
        from httpstatus import _classes  # noqa: PLC0415 (as in `status_class`)

        value = _classes.StatusClass
    elif name == "StatusCode":
        value = _union([status.value for status in HTTPStatus])
    elif name in _ALIASES:
        value = _union([status for status in HTTPStatus if getattr(status, _ALIASES[name])])
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def _union(values: list[int]) -> object:
    from typing import Literal, Union  # noqa: PLC0415 (the module itself is to be imported without typing)

    return Union[tuple(Literal[value] for value in values)]  # noqa: UP007 (of a list)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
