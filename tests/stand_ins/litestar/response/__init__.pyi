from litestar.response.base import Response as Response
from litestar.response.file import File as File
from litestar.response.streaming import Stream as Stream
from litestar.response.template import Template as Template
