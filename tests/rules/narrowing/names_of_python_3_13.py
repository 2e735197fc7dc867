"""The newer names of the standard library's members come first, and the older ones are aliases of theirs."""

# python: 3.13

from http import HTTPStatus

reveal_type(HTTPStatus(413).name)  # N: Revealed type is "Literal['CONTENT_TOO_LARGE']?"
reveal_type(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)  # N: Revealed type is "Literal[http.HTTPStatus.CONTENT_TOO_LARGE]?"
reveal_type(HTTPStatus(413).phrase)  # N: Revealed type is "Literal['Content Too Large']?"
