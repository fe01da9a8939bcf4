from collections.abc import Iterator

import pytest

from driftstart_local.system import System


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The whole system, started once for the tests that may kill its parts but leave it whole."""
    with System.start(tmp_path_factory.mktemp("system") / "data") as started:
        yield started
