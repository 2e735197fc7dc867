from httpx._models import Response as Response
