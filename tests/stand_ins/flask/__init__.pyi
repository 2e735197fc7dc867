from flask.helpers import abort as abort
from flask.helpers import make_response as make_response
from flask.json import jsonify as jsonify
from flask.sansio.scaffold import Scaffold
from flask.wrappers import Response as Response

class Flask(Scaffold):
    def __init__(self, name: str) -> None: ...

class Blueprint(Scaffold):
    def __init__(self, name: str, import_name: str) -> None: ...
