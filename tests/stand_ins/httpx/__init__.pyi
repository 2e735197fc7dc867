from httpx._models import Response as Response
from httpx._status_codes import codes as codes
