from meilisearch.errors import MeilisearchApiError


def attributes(error: MeilisearchApiError) -> None:
    # meilisearch.errors.MeilisearchApiError.status_code
    assert error.status_code == 427
