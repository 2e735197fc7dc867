from django.http.request import HttpRequest as HttpRequest
from django.http.response import FileResponse as FileResponse
from django.http.response import Http404 as Http404
from django.http.response import HttpResponse as HttpResponse
from django.http.response import HttpResponseNotModified as HttpResponseNotModified
from django.http.response import HttpResponseServerError as HttpResponseServerError
from django.http.response import JsonResponse as JsonResponse
from django.http.response import StreamingHttpResponse as StreamingHttpResponse
