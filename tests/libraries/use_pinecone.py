from pinecone.errors.exceptions import ApiError


def attributes(error: ApiError) -> None:
    # pinecone.errors.exceptions.ApiError.status_code
    assert error.status_code == 427
