from pytest_httpx import HTTPXMock


def arguments(httpx_mock: HTTPXMock) -> None:
    # pytest_httpx._httpx_mock.HTTPXMock.add_response(status_code)
    httpx_mock.add_response(status_code=427)
