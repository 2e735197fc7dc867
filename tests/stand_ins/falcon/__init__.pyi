from falcon.response import Response as Response
from falcon.status_codes import HTTP_200 as HTTP_200
from falcon.status_codes import HTTP_204 as HTTP_204
