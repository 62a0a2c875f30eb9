"""Django's settings, read from the environment.

DATABASE_URL, RECENSION_HOME, SECRET_KEY, ALLOWED_HOSTS (with commas), DEBUG (off unless 1).
"""

import os

from recension.project import _environment

RECENSION_HOME = _environment.home(os.environ)
SECRET_KEY = _environment.secret_key(os.environ)
DEBUG = _environment.flag(os.environ, "DEBUG")
ALLOWED_HOSTS = _environment.hosts(os.environ)
DATABASES = {"default": _environment.database(os.environ)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "recension.catalogue",
    "recension.website",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "recension.website.middleware.ContentSecurity",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "recension.project.urls"
WSGI_APPLICATION = "recension.project.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = RECENSION_HOME / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "recension.website.storage.HashedStorage"},
}

X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
CSRF_COOKIE_SAMESITE = "Lax"
