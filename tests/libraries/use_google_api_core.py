from google.api_core.exceptions import GoogleAPICallError


def attributes(error: GoogleAPICallError) -> None:
    # google.api_core.exceptions.GoogleAPICallError.code
    assert error.code == 427
