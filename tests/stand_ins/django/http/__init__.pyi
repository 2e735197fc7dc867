from django.http.response import HttpResponse as HttpResponse
from django.http.response import HttpResponseNotModified as HttpResponseNotModified
from django.http.response import JsonResponse as JsonResponse
from django.http.response import StreamingHttpResponse as StreamingHttpResponse
