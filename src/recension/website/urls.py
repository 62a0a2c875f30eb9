from django.urls import path

from recension.website import views

app_name = "website"
urlpatterns = [
    path("", views.home, name="home"),
    path("shelf/<slug:slug>/", views.shelf, name="shelf"),
    path("film/<str:slug>/", views.film, name="film"),
    path("film/<str:slug>/cuts/", views.cuts, name="cuts"),
    path("review/<str:slug>/", views.review, name="review"),
    path("person/<str:slug>/", views.person, name="person"),
    path("comparison/<int:number>/", views.comparison, name="comparison"),
    path("statement/<int:number>/", views.statement, name="statement"),
    path("search/", views.search, name="search"),
    path("about/", views.about, name="about"),
    path("robots.txt", views.robots, name="robots"),
]
