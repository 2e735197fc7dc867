from elasticsearch import ApiError, Elasticsearch


def attributes(error: ApiError) -> None:
    # elasticsearch.exceptions.ApiError.status_code
    assert error.status_code == 427


def arguments(client: Elasticsearch) -> None:
    # elasticsearch._sync.client.Elasticsearch(retry_on_status)
    Elasticsearch("https://example.org", retry_on_status={427})
    # elasticsearch._sync.client.Elasticsearch.options(ignore_status)
    client.options(ignore_status=427)
