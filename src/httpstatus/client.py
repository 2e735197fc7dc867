"""The status codes as module constants, and `responses`, as `http.client` has them.

Every name of `httpstatus.HTTPStatus`, aliases included, is a constant here, and is the member itself.

>>> from httpstatus import client
>>> client.NOT_FOUND
<HTTPStatus.NOT_FOUND: 404>
>>> client.responses[404]
'Not Found'
"""

from httpstatus import HTTPStatus

__all__ = ["responses"]
__all__ += list(HTTPStatus.__members__)

globals().update(HTTPStatus.__members__)

responses = {status: status.phrase for status in HTTPStatus}
"""The phrase of every member, in the order of the codes."""
