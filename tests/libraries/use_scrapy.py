from scrapy.http import HtmlResponse, Response, TextResponse


def attributes(response: HtmlResponse) -> None:
    # scrapy.http.response.Response.status
    assert response.status == 427


def arguments() -> None:
    # scrapy.http.response.Response(status)
    Response("https://example.org", 427)
    # scrapy.http.response.text.TextResponse(status)
    TextResponse("https://example.org", status=427)
    # scrapy.http.response.text.TextResponse(status)
    HtmlResponse("https://example.org", status=427)
