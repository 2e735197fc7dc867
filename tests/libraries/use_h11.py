import h11


def attributes(response: h11.Response, interim: h11.InformationalResponse) -> None:
    # h11._events.Response.status_code
    assert response.status_code == 427
    # h11._events.InformationalResponse.status_code
    assert interim.status_code == 427


def arguments() -> None:
    # h11._events.Response(status_code)
    h11.Response(status_code=427, headers=[])
    # h11._events.InformationalResponse(status_code)
    h11.InformationalResponse(status_code=427, headers=[])
