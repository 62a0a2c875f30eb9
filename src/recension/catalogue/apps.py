from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    name = "recension.catalogue"
    label = "catalogue"
