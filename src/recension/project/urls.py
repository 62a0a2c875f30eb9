from django.urls import include, path

urlpatterns = [path("", include("recension.website.urls"))]
