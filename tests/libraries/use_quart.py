from quart import Quart, Response, abort, make_response, redirect

app = Quart("shop")


async def attributes(response: Response) -> None:
    # werkzeug.sansio.response.Response.status_code
    assert response.status_code == 427
    # werkzeug.sansio.response.Response.status_code
    assert (await app.test_client().get("/")).status_code == 427


def arguments() -> None:
    # quart.wrappers.response.Response(status)
    Response("", 427)
    # quart.helpers.redirect(code)
    redirect("/", 427)


def aborts() -> None:
    # quart.helpers.abort(code)
    abort(427)


# flask.sansio.scaffold.Scaffold.errorhandler(code_or_exception)
@app.errorhandler(427)
def handle_error(error: Exception) -> str:
    return str(error)


async def makes() -> None:
    # quart.helpers.make_response(args[1])
    await make_response("", 427)
