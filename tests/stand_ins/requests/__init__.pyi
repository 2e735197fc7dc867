from requests.status_codes import codes as codes
