from django.urls import include, path

urlpatterns = [path("", include("recension.website.urls"))]
handler404 = "recension.website.views.missing"
