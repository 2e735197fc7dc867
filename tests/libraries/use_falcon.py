import falcon
from falcon.testing import TestClient


def attributes(response: falcon.Response, error: falcon.HTTPError, status: falcon.HTTPStatus) -> None:
    # falcon.response.Response.status_code
    assert response.status_code == 427
    # falcon.http_error.HTTPError.status_code
    assert error.status_code == 427
    # falcon.http_status.HTTPStatus.status_code
    assert status.status_code == 427


def client(test_client: TestClient) -> None:
    # falcon.testing.client._ResultBase.status_code
    assert test_client.simulate_get("/").status_code == 427


def arguments() -> None:
    # falcon.http_status.HTTPStatus(status)
    falcon.HTTPStatus(427)
    # falcon.http_error.HTTPError(status)
    falcon.HTTPError(427)
