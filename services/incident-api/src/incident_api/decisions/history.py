"""Decisions from before this system: shipped public facts, so that a wave's state has the decision that moved it."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, cast
from uuid import UUID

import yaml
from sqlalchemy import insert

from chassis.ids import new_id
from chassis.times import to_utc
from chassis.work import Work
from incident_api.decisions.schemas import Decision
from incident_api.decisions.service import DECISION
from incident_api.tables import decisions
from incident_api.waves import service as waves

UNKNOWN = "Uppgift saknas i källan"


@cache
def _shipped() -> list[dict[str, Any]]:
    path = files("incident_api.decisions") / "history.yaml"
    return cast("list[dict[str, Any]]", yaml.safe_load(path.read_text(encoding="utf-8")))


async def install(work: Work, code: str | None, wave: UUID, number: int) -> None:
    """Writes the shipped decisions of a wave, oldest first, each moving it. Call it once, when the wave is new."""
    shipped = [row for row in _shipped() if row["programme"] == code and row["wave"] == number]
    earlier: UUID | None = None
    for index, raw in enumerate(raw for row in shipped for raw in row["decisions"]):
        decision = _decision(raw, wave, index + 1, earlier)
        await work.execute(insert(decisions).values(programme_id=work.programme, **decision.model_dump()))
        work.record(
            DECISION,
            id=decision.id,
            version=1,
            action="decided",
            state=decision,
            occurred_at=decision.decided_at,
            reason=decision.reason,
        )
        await waves.move_by_history(work, wave, decision.kind, decision.id, decision.effective_at)
        earlier = decision.id


def _decision(raw: dict[str, Any], wave: UUID, number: int, supersedes: UUID | None) -> Decision:
    at = to_utc(datetime.fromisoformat(raw["effectiveAt"]))
    return Decision(
        id=new_id(),
        version=1,
        number=f"Historik {at.year}-{number:04}",
        proposal_id=None,
        wave_id=wave,
        kind=raw["kind"],
        decision_kind=None,
        title=raw["title"],
        reason=raw["reason"],
        case_number=None,
        paragraph=None,
        decided_at=at,
        effective_at=at,
        decided_by=UNKNOWN,
        presented_by=UNKNOWN,
        participants=[],
        dissent=[],
        conditions=[],
        site_ids=[],
        site_count=0,
        snapshot_hash=None,
        supersedes=supersedes,
        breach_id=None,
        historical=True,
        source=raw["source"],
    )
