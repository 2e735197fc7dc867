from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    JsonResponse,
    StreamingHttpResponse,
)
from django.shortcuts import render
from django.template.response import SimpleTemplateResponse, TemplateResponse
from django.test import SimpleTestCase


def attributes(response: JsonResponse) -> None:
    # django.http.response.HttpResponseBase.status_code
    assert response.status_code == 427


def template(response: TemplateResponse) -> None:
    # django.template.response.TemplateResponse.status_code
    assert response.status_code == 427


def simple_template(response: SimpleTemplateResponse) -> None:
    # django.template.response.SimpleTemplateResponse.status_code
    assert response.status_code == 427


def arguments(request: HttpRequest) -> None:
    # django.http.response.HttpResponseBase(status)
    HttpResponseBase(status=427)
    # django.http.response.HttpResponse(status)
    HttpResponse("", status=427)
    # django.http.response.HttpResponseRedirectBase(status)
    HttpResponseRedirect("/", status=427)
    # django.http.response.JsonResponse(status)
    JsonResponse({}, status=427)
    # django.http.response.StreamingHttpResponse(status)
    StreamingHttpResponse([], status=427)
    # django.http.response.FileResponse(status)
    FileResponse(status=427)
    # django.template.response.TemplateResponse(status)
    TemplateResponse(request, "a.html", status=427)
    # django.template.response.SimpleTemplateResponse(status)
    SimpleTemplateResponse("a.html", status=427)
    # django.shortcuts.render(status)
    render(request, "a.html", status=427)


class Tests(SimpleTestCase):
    def test_pages(self) -> None:
        page = self.client.get("/")
        # django.http.response.HttpResponseBase.status_code
        assert page.status_code == 427
        # django.test.testcases.SimpleTestCase.assertContains(status_code)
        self.assertContains(page, "", status_code=427)
        # django.test.testcases.SimpleTestCase.assertNotContains(status_code)
        self.assertNotContains(page, "", status_code=427)
        # django.test.testcases.SimpleTestCase.assertRedirects(status_code)
        self.assertRedirects(page, "/", status_code=427)
        # django.test.testcases.SimpleTestCase.assertRedirects(target_status_code)
        self.assertRedirects(page, "/", target_status_code=427)
