from typing import Any

from flask.wrappers import Response

def jsonify(*args: Any, **kwargs: Any) -> Response: ...
