from requests.api import patch as patch
from requests.exceptions import HTTPError as HTTPError
from requests.exceptions import RequestException as RequestException
from requests.models import Response as Response
from requests.sessions import Session as Session
from requests.status_codes import codes as codes
