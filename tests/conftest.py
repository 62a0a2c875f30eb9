"""What was told of the rules' patterns is kept between runs of the tests, beside what pytest keeps."""

from pathlib import Path

import pytest

from recension.reading import keep_in, remember_in


def pytest_configure(config: pytest.Config) -> None:
    remember_in(_file(config))


def pytest_unconfigure(config: pytest.Config) -> None:
    keep_in(_file(config))


def _file(config: pytest.Config) -> Path:
    return Path(config.rootpath, ".pytest_cache", "recension", "patterns.json")
