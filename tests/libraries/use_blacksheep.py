from blacksheep import Response
from blacksheep.server import responses


def attributes(response: Response) -> None:
    # blacksheep.messages.Response.status
    assert response.status == 427


def arguments() -> None:
    # blacksheep.messages.Response(status)
    Response(427)
    # blacksheep.server.responses.status_code(status)
    responses.status_code(427)
    # blacksheep.server.responses.text(status)
    responses.text("", 427)
    # blacksheep.server.responses.html(status)
    responses.html("", 427)
    # blacksheep.server.responses.json(status)
    responses.json({}, 427)
