"""For all tests: no law is timed, since machines are noisy, and what was told of patterns is kept between runs."""

from pathlib import Path

import pytest
from hypothesis import settings

from recension.reading import keep_in, remember_in

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config: pytest.Config) -> None:
    remember_in(_file(config))


def pytest_unconfigure(config: pytest.Config) -> None:
    keep_in(_file(config))


def _file(config: pytest.Config) -> Path:
    return Path(config.rootpath, ".pytest_cache", "recension", "patterns.json")
