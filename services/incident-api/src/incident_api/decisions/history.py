"""Decisions from before this system: shipped public facts, so that a wave's state has the decision that moved it."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, cast
from uuid import UUID

import yaml
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis import clock
from chassis.ids import new_id
from chassis.ledger import Entry, Recorder, program
from chassis.times import to_utc
from incident_api.decisions.schemas import Decision
from incident_api.decisions.service import DECISION
from incident_api.tables import decisions
from incident_api.waves import service as waves

REFERENCE_DATA = program("reference-data")
UNKNOWN = "Uppgift saknas i källan"


@cache
def _shipped() -> list[dict[str, Any]]:
    path = files("incident_api.decisions") / "history.yaml"
    return cast("list[dict[str, Any]]", yaml.safe_load(path.read_text(encoding="utf-8")))


async def install(
    connection: AsyncConnection, recorder: Recorder, programme: UUID, code: str | None, wave: UUID, number: int
) -> None:
    """Writes the shipped decisions of a wave, oldest first, each moving it. Call it once, when the wave is new."""
    found = [row for row in _shipped() if row["programme"] == code and row["wave"] == number]
    now, exercise = await clock.now(connection, programme)
    earlier: UUID | None = None
    for index, raw in enumerate(raw for row in found for raw in row["decisions"]):
        decision = _decision(raw, wave, index + 1, earlier)
        await connection.execute(insert(decisions).values(programme_id=programme, **decision.model_dump()))
        recorder.add(
            Entry(
                programme=programme,
                exercise=exercise,
                entity=DECISION,
                entity_id=decision.id,
                version=1,
                action="decided",
                actor=REFERENCE_DATA,
                occurred_at=decision.decided_at,
                recorded_at=now,
                state=decision.as_json(),
                reason=decision.reason,
            )
        )
        await waves.move_by_history(
            connection, recorder, programme, wave, decision.kind, decision.id, decision.effective_at
        )
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
