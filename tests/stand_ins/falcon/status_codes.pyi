from typing import Final

HTTP_200: Final[str] = "200 OK"
HTTP_204: Final[str] = "204 No Content"
