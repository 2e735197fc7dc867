import responses


def arguments(mock: responses.RequestsMock) -> None:
    # responses.Response(status)
    mock.add(responses.Response("GET", "https://example.org", status=427))
