from azure.core.exceptions import HttpResponseError
from azure.core.rest import HttpResponse


def attributes(error: HttpResponseError, response: HttpResponse) -> None:
    # azure.core.exceptions.HttpResponseError.status_code
    assert error.status_code == 427
    # azure.core.rest._rest_py3._HttpResponseBase.status_code
    assert response.status_code == 427
