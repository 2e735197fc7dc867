from fastapi.applications import FastAPI as FastAPI
from fastapi.exceptions import HTTPException as HTTPException
from fastapi.routing import APIRouter as APIRouter
from starlette import status as status
from starlette.responses import Response as Response
