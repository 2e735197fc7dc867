from aiodocker import DockerError


def attributes(error: DockerError) -> None:
    # aiodocker.exceptions.DockerError.status
    assert error.status == 427
    # aiodocker.exceptions.DockerError(status)
    raise DockerError(427, "no")
