"""The constants that are codes by their names are these codes in the libraries' real releases."""

from __future__ import annotations

from importlib import import_module

import fastapi
import pytest
import requests
from httpstatus_mypy import constants


@pytest.mark.filterwarnings("ignore")  # some names are deprecated, and still there
@pytest.mark.parametrize("module", sorted(constants.MODULES))
def test_each_constant_of_a_module_is_the_code_in_its_name(module: str) -> None:
    names = {name: value for name, value in vars(import_module(module)).items() if name.startswith("HTTP_")}
    assert len(names) > 50
    assert {name: constants.of_name(module, name) for name in names} == names


def test_each_name_of_requests_is_the_code_that_the_table_says() -> None:
    real = vars(requests.codes)
    assert {name: real[name] for name in constants.REQUESTS} == constants.REQUESTS


def test_fastapi_has_the_constants_of_starlette() -> None:
    assert fastapi.status.__name__ == "starlette.status"
