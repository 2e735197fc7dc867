HTTP_200_OK: int
HTTP_404_NOT_FOUND: int
HTTP_509_BANDWIDTH_LIMIT_EXCEEDED: int

def is_success(code: int) -> bool: ...
