from slack_bolt import BoltResponse


def attributes(response: BoltResponse) -> None:
    # slack_bolt.response.response.BoltResponse.status
    assert response.status == 427


def arguments() -> None:
    # slack_bolt.response.response.BoltResponse(status)
    BoltResponse(status=427)
