import aiohttp
from aiohttp import web


async def attributes(session: aiohttp.ClientSession, response: web.Response, request: web.Request) -> None:
    async with session.get("https://example.org") as answer:
        # aiohttp.client_reqrep.ClientResponse.status
        assert answer.status == 427
    try:
        answer.raise_for_status()
    except aiohttp.ClientResponseError as error:
        # aiohttp.client_exceptions.ClientResponseError.status
        assert error.status == 427
        # aiohttp.client_exceptions.ClientResponseError.code
        assert error.code == 427
    # aiohttp.web_response.StreamResponse.status
    assert response.status == 427
    try:
        await request.post()
    except web.HTTPException as problem:
        # aiohttp.web_exceptions.HTTPException.status_code
        assert problem.status_code == 427


def arguments(request: web.Request, stream: web.StreamResponse, info: aiohttp.RequestInfo) -> None:
    # aiohttp.web_response.Response(status)
    web.Response(status=427)
    # aiohttp.web_response.StreamResponse(status)
    web.StreamResponse(status=427)
    # aiohttp.web_fileresponse.FileResponse(status)
    web.FileResponse("index.html", status=427)
    # aiohttp.web_response.json_response(status)
    web.json_response({}, status=427)
    # aiohttp.web_response.json_bytes_response(status)
    web.json_bytes_response({}, dumps=repr_bytes, status=427)
    # aiohttp.web_response.StreamResponse.set_status(status)
    stream.set_status(427)
    # aiohttp.client_exceptions.ClientResponseError(status)
    aiohttp.ClientResponseError(info, (), status=427)
    # aiohttp.client_exceptions.ClientResponseError(code)
    aiohttp.ClientResponseError(info, (), code=427)


def repr_bytes(value: object) -> bytes:
    return repr(value).encode()
