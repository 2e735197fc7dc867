from groq import APIStatusError, Groq


def attributes(error: APIStatusError, client: Groq) -> None:
    # groq._exceptions.APIStatusError.status_code
    assert error.status_code == 427
    # groq._response.BaseAPIResponse.status_code
    assert client.models.with_raw_response.list().status_code == 427
