"""Which system the exercise is played into."""

from __future__ import annotations

from pathlib import Path

import pytest

from driftstart_exercises import where
from driftstart_local.running import RunningError

URL = "http://localhost:8080"


def test_a_composed_system_is_found_by_its_secrets(tmp_path: Path) -> None:
    composed = tmp_path / ".env"
    composed.write_text("POSTGRES_PASSWORD=p\nCLIENT_SECRET_REPLAY=found\nCLIENT_SECRET_BENCH=b\n")
    assert where.found(tmp_path / "none", composed, URL) == (URL, "found")


@pytest.mark.parametrize("text", [None, "", "CLIENT_SECRET_BENCH=b\n"])
def test_no_system_is_one_clear_sentence(tmp_path: Path, text: str | None) -> None:
    composed = tmp_path / ".env"
    if text is not None:
        composed.write_text(text)
    with pytest.raises(RunningError, match="start it with make run"):
        where.found(tmp_path / "none", composed, URL)
