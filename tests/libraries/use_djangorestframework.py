from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.response import Response
from rest_framework.test import APIClient


def attributes(client: APIClient, error: APIException) -> None:
    # django.template.response.SimpleTemplateResponse.status_code
    assert client.get("/").status_code == 427
    # rest_framework.exceptions.APIException.status_code
    assert error.status_code == 427


def arguments() -> None:
    # rest_framework.response.Response(status)
    Response({}, status=427)
    # rest_framework.status.is_informational(code)
    status.is_informational(427)
    # rest_framework.status.is_success(code)
    status.is_success(427)
    # rest_framework.status.is_redirect(code)
    status.is_redirect(427)
    # rest_framework.status.is_client_error(code)
    status.is_client_error(427)
    # rest_framework.status.is_server_error(code)
    status.is_server_error(427)
