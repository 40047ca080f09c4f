"""All of the API under /api/v1, one router per room."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
