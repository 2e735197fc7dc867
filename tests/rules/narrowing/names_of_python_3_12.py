"""The members of the standard library have the names of the Python that is checked for; newer ones came in 3.13."""

# python: 3.12

from http import HTTPStatus

reveal_type(HTTPStatus(413).name)  # N: Revealed type is "Literal['REQUEST_ENTITY_TOO_LARGE']?"
reveal_type(HTTPStatus(413).phrase)  # N: Revealed type is "str"
