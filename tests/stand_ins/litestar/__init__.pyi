from litestar.handlers.http_handlers.decorators import delete as delete
from litestar.handlers.http_handlers.decorators import get as get
from litestar.response.base import Response as Response
