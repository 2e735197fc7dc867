from requests.exceptions import HTTPError as HTTPError
from requests.exceptions import RequestException as RequestException
from requests.models import Response as Response
from requests.status_codes import codes as codes
