from werkzeug.wrappers.response import Response as Response
