from elastic_transport import ApiResponseMeta, Transport


def attributes(meta: ApiResponseMeta, transport: Transport) -> None:
    # elastic_transport._models.ApiResponseMeta.status
    assert meta.status == 427
    # elastic_transport._models.ApiResponseMeta.status
    assert transport.perform_request("GET", "/").meta.status == 427


def arguments() -> None:
    # elastic_transport._transport.Transport(retry_on_status)
    Transport([], retry_on_status=[427])
