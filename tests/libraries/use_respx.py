import respx


def arguments(router: respx.MockRouter) -> None:
    # respx.models.Route.respond(status_code)
    router.get("/").respond(427)
    # respx.models.MockResponse(status_code)
    respx.MockResponse(427)
