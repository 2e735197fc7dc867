"""Routes and responses with a status that has no content."""

from fastapi import FastAPI
from starlette.responses import JSONResponse

from app.supply import Left, written

app = FastAPI()


@app.delete("/items/{name}", status_code=204)
def delete(name: str) -> Left:
    return {"deleted": name}


def answer() -> JSONResponse:
    return JSONResponse({"items": written()}, status_code=204)
