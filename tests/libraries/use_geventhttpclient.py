from geventhttpclient import HTTPClient
from geventhttpclient.useragent import UserAgent


def attributes(client: HTTPClient, agent: UserAgent) -> None:
    # geventhttpclient.response.HTTPResponse.status_code
    assert client.get("/").status_code == 427
    # geventhttpclient.useragent.CompatResponse.status_code
    assert agent.urlopen("/").status_code == 427
