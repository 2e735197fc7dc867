import urllib3
from urllib3.util import Retry


def attributes(pool: urllib3.PoolManager, response: urllib3.HTTPResponse) -> None:
    # urllib3.response.BaseHTTPResponse.status
    assert pool.request("GET", "https://example.org").status == 427
    # urllib3.response.BaseHTTPResponse.status
    assert response.status == 427


def arguments() -> None:
    # urllib3.response.HTTPResponse(status)
    urllib3.HTTPResponse(status=427)
    # urllib3.util.retry.Retry(status_forcelist)
    Retry(3, status_forcelist=[427])
