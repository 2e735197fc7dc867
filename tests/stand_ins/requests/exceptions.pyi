from typing import Any

from requests.models import Response

class RequestException(OSError):
    response: Response | Any

class HTTPError(RequestException):
    response: Response | Any
