from aiohttp.web_exceptions import HTTPException as HTTPException
from aiohttp.web_exceptions import HTTPInternalServerError as HTTPInternalServerError
from aiohttp.web_exceptions import HTTPNotFound as HTTPNotFound
from aiohttp.web_response import Response as Response
from aiohttp.web_response import StreamResponse as StreamResponse
from aiohttp.web_response import json_response as json_response
