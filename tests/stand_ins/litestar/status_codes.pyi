from typing import Final

HTTP_200_OK: Final = 200
HTTP_404_NOT_FOUND: Final = 404
