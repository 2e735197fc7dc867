"""Statuses in containers that are compared."""

import http.client


def tuples(response: http.client.HTTPResponse, text: str) -> bool:
    match (response.status, text):
        case (427, _):
            return True
    match response:
        case http.client.HTTPResponse(status=427):
            return True
    return (response.status, text) == (427, "")


def lists(responses: list[http.client.HTTPResponse]) -> bool:
    for code, reason in [(responses[0].status, ""), (responses[1].status, "")]:
        if code == 427:
            print(reason)
    codes = [response.status for response in responses]
    return codes == [200, 427]
