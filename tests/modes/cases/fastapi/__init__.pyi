from fastapi.applications import FastAPI as FastAPI
from fastapi.exceptions import HTTPException as HTTPException
