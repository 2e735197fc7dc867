class ClientResponseError(Exception):
    status: int
