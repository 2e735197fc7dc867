from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException, Request, Response
from fastapi.responses import ORJSONResponse, UJSONResponse
from fastapi.testclient import TestClient

app = FastAPI()
# fastapi.applications.FastAPI(responses)
app2 = FastAPI(responses={427: {}})
router = APIRouter()
# fastapi.routing.APIRouter(responses)
router2 = APIRouter(responses={427: {}})
# fastapi.applications.FastAPI.include_router(responses)
app.include_router(router, responses={427: {}})
# fastapi.routing.APIRouter.include_router(responses)
router.include_router(router2, responses={427: {}})


async def handle_error(request: Request, error: Any) -> Response:
    return Response(str(error))


# fastapi.applications.FastAPI(exception_handlers)
FastAPI(exception_handlers={427: handle_error})
# starlette.applications.Starlette.add_exception_handler(exc_class_or_status_code)
app.add_exception_handler(427, handle_error)


def attributes(error: HTTPException, response: Response, client: TestClient) -> None:
    # starlette.exceptions.HTTPException.status_code
    assert error.status_code == 427
    # starlette.responses.Response.status_code
    assert response.status_code == 427
    # httpx2._models.Response.status_code
    assert client.get("/").status_code == 427


def arguments() -> None:
    # starlette.responses.JSONResponse(status_code)
    ORJSONResponse({}, 427)
    # starlette.responses.JSONResponse(status_code)
    UJSONResponse({}, 427)
    # fastapi.exceptions.HTTPException(status_code)
    raise HTTPException(status_code=427)


# fastapi.applications.FastAPI.exception_handler(exc_class_or_status_code)
@app.exception_handler(427)
def handle() -> None: ...


# fastapi.applications.FastAPI.get(status_code)
@app.get("/", status_code=427)
# fastapi.applications.FastAPI.get(responses)
@app.get("/", responses={427: {"description": "no"}})
def app_get() -> None: ...


# fastapi.applications.FastAPI.put(status_code)
@app.put("/", status_code=427)
# fastapi.applications.FastAPI.put(responses)
@app.put("/", responses={427: {"description": "no"}})
def app_put() -> None: ...


# fastapi.applications.FastAPI.post(status_code)
@app.post("/", status_code=427)
# fastapi.applications.FastAPI.post(responses)
@app.post("/", responses={427: {"description": "no"}})
def app_post() -> None: ...


# fastapi.applications.FastAPI.delete(status_code)
@app.delete("/", status_code=427)
# fastapi.applications.FastAPI.delete(responses)
@app.delete("/", responses={427: {"description": "no"}})
def app_delete() -> None: ...


# fastapi.applications.FastAPI.options(status_code)
@app.options("/", status_code=427)
# fastapi.applications.FastAPI.options(responses)
@app.options("/", responses={427: {"description": "no"}})
def app_options() -> None: ...


# fastapi.applications.FastAPI.head(status_code)
@app.head("/", status_code=427)
# fastapi.applications.FastAPI.head(responses)
@app.head("/", responses={427: {"description": "no"}})
def app_head() -> None: ...


# fastapi.applications.FastAPI.patch(status_code)
@app.patch("/", status_code=427)
# fastapi.applications.FastAPI.patch(responses)
@app.patch("/", responses={427: {"description": "no"}})
def app_patch() -> None: ...


# fastapi.applications.FastAPI.trace(status_code)
@app.trace("/", status_code=427)
# fastapi.applications.FastAPI.trace(responses)
@app.trace("/", responses={427: {"description": "no"}})
def app_trace() -> None: ...


# fastapi.applications.FastAPI.api_route(status_code)
@app.api_route("/", status_code=427)
# fastapi.applications.FastAPI.api_route(responses)
@app.api_route("/", responses={427: {"description": "no"}})
def app_api_route() -> None: ...


# fastapi.routing.APIRouter.get(status_code)
@router.get("/", status_code=427)
# fastapi.routing.APIRouter.get(responses)
@router.get("/", responses={427: {"description": "no"}})
def router_get() -> None: ...


# fastapi.routing.APIRouter.put(status_code)
@router.put("/", status_code=427)
# fastapi.routing.APIRouter.put(responses)
@router.put("/", responses={427: {"description": "no"}})
def router_put() -> None: ...


# fastapi.routing.APIRouter.post(status_code)
@router.post("/", status_code=427)
# fastapi.routing.APIRouter.post(responses)
@router.post("/", responses={427: {"description": "no"}})
def router_post() -> None: ...


# fastapi.routing.APIRouter.delete(status_code)
@router.delete("/", status_code=427)
# fastapi.routing.APIRouter.delete(responses)
@router.delete("/", responses={427: {"description": "no"}})
def router_delete() -> None: ...


# fastapi.routing.APIRouter.options(status_code)
@router.options("/", status_code=427)
# fastapi.routing.APIRouter.options(responses)
@router.options("/", responses={427: {"description": "no"}})
def router_options() -> None: ...


# fastapi.routing.APIRouter.head(status_code)
@router.head("/", status_code=427)
# fastapi.routing.APIRouter.head(responses)
@router.head("/", responses={427: {"description": "no"}})
def router_head() -> None: ...


# fastapi.routing.APIRouter.patch(status_code)
@router.patch("/", status_code=427)
# fastapi.routing.APIRouter.patch(responses)
@router.patch("/", responses={427: {"description": "no"}})
def router_patch() -> None: ...


# fastapi.routing.APIRouter.trace(status_code)
@router.trace("/", status_code=427)
# fastapi.routing.APIRouter.trace(responses)
@router.trace("/", responses={427: {"description": "no"}})
def router_trace() -> None: ...


# fastapi.routing.APIRouter.api_route(status_code)
@router.api_route("/", status_code=427)
# fastapi.routing.APIRouter.api_route(responses)
@router.api_route("/", responses={427: {"description": "no"}})
def router_api_route() -> None: ...
