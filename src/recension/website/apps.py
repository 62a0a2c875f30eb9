from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "recension.website"
    label = "website"
