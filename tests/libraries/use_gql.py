from gql.transport.exceptions import TransportServerError


def attributes(error: TransportServerError) -> None:
    # gql.transport.exceptions.TransportServerError.code
    assert error.code == 427
