import pytest

from recension.authority import Authority, build_authority, open_authority
from tests.authority.dumps import write_dumps


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The small dumps, built with all there is."""
    folder = tmp_path_factory.mktemp("small")
    build_authority(write_dumps(folder / "in", optional=True), folder / "out", built="2026-01-01T00:00:00Z")
    return open_authority(folder / "out")
