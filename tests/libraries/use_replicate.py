from replicate.exceptions import ReplicateError


def attributes(error: ReplicateError) -> None:
    # replicate.exceptions.ReplicateError.status
    assert error.status == 427
