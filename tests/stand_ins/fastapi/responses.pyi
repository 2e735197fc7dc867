from starlette.responses import JSONResponse as JSONResponse
from starlette.responses import Response as Response
