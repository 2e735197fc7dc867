import requests_mock


def arguments(mocker: requests_mock.Mocker, adapter: requests_mock.Adapter) -> None:
    # requests_mock.mocker.MockerCore.get(status_code)
    mocker.get("/", status_code=427)
    # requests_mock.mocker.MockerCore.head(status_code)
    mocker.head("/", status_code=427)
    # requests_mock.mocker.MockerCore.options(status_code)
    mocker.options("/", status_code=427)
    # requests_mock.mocker.MockerCore.post(status_code)
    mocker.post("/", status_code=427)
    # requests_mock.mocker.MockerCore.put(status_code)
    mocker.put("/", status_code=427)
    # requests_mock.mocker.MockerCore.patch(status_code)
    mocker.patch("/", status_code=427)
    # requests_mock.mocker.MockerCore.delete(status_code)
    mocker.delete("/", status_code=427)
    # requests_mock.mocker.MockerCore.request(status_code)
    mocker.request("GET", "/", status_code=427)
    # requests_mock.mocker.MockerCore.register_uri(status_code)
    mocker.register_uri("GET", "/", status_code=427)
    # requests_mock.adapter.Adapter.register_uri(status_code)
    adapter.register_uri("GET", "/", status_code=427)
