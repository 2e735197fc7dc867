from flask import Blueprint, Flask, Response, abort, make_response, redirect

app = Flask("shop")
part = Blueprint("part", "shop")


def attributes(response: Response) -> None:
    # werkzeug.sansio.response.Response.status_code
    assert response.status_code == 427
    # werkzeug.sansio.response.Response.status_code
    assert app.test_client().get("/").status_code == 427


def arguments() -> None:
    # flask.wrappers.Response(status)
    Response("", status=427)
    # flask.helpers.make_response(args[1])
    make_response("", 427)
    # flask.helpers.redirect(code)
    redirect("/", 427)
    # flask.sansio.app.App.redirect(code)
    app.redirect("/", 427)


def aborts() -> None:
    # flask.helpers.abort(code)
    abort(427)


# flask.sansio.scaffold.Scaffold.errorhandler(code_or_exception)
@app.errorhandler(427)
def handle_error(error: Exception) -> str:
    return str(error)


# flask.sansio.blueprints.Blueprint.app_errorhandler(code)
@part.app_errorhandler(427)
def handle(error: Exception) -> str:
    return str(error)


# flask.sansio.scaffold.Scaffold.register_error_handler(code_or_exception)
app.register_error_handler(427, handle)
