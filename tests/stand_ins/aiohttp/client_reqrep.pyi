class ClientResponse:
    status: int
