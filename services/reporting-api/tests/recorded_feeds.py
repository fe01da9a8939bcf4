"""Feeds of the other services as they were recorded, served over real HTTP with real paging.

What is played here is checked against the providers' committed descriptions (tests/contract/test_pacts.py), so that
what the tests read is what the providers answer.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import uvicorn
from fastapi import FastAPI

from chassis.consumer import RemoteFeed, consume_once, consume_readable
from chassis.ids import new_id
from chassis.testing import RunningService
from chassis.times import rfc3339
from chassis.upstream import Upstream
from reporting_api.feeds import APPLY, halted
from reporting_api.situation.facts import CONSUMER, INCIDENT, READINESS

START = datetime(2024, 11, 12, 5, 0, tzinfo=UTC)
REGION = "SE2321000131-ROOT"
HOSPITAL = "SE2321000131-HOSPITAL"
OTHER_REGION = "SE2321000255-ROOT"


@dataclass
class Recording:
    """One provider's feed."""

    entries: list[dict[str, Any]] = field(default_factory=list)
    versions: dict[UUID, int] = field(default_factory=dict)

    def add(
        self, programme: UUID, entity: str, id: UUID, state: dict[str, Any], at: datetime, *, exercise: bool = True
    ) -> int:
        """Records a change of an entity and answers its position."""
        version = self.versions[id] = self.versions.get(id, 0) + 1
        position = len(self.entries) + 1
        self.entries.append(
            {
                "position": position,
                "publishedAt": rfc3339(at),
                "programme": str(programme),
                "exercise": exercise,
                "entity": entity,
                "entityId": str(id),
                "version": version,
                "action": "changed",
                "occurredAt": rfc3339(at),
                "recordedAt": rfc3339(at),
                "storedAt": rfc3339(at),
                "actor": {"subject": "test", "name": "Test", "role": "test"},
                "reason": None,
                "state": {"id": str(id), "version": version, **state},
            }
        )
        return position


@dataclass
class Providers:
    """Both providers behind one real HTTP server, and this service's consumers of them."""

    service: RunningService
    upstreams: dict[str, Upstream]
    recordings: dict[str, Recording] = field(default_factory=lambda: {READINESS: Recording(), INCIDENT: Recording()})

    async def consume(self) -> None:
        """Reads everything there is to read."""
        for source, upstream in self.upstreams.items():
            while await consume_once(self.service.engine, CONSUMER + source, RemoteFeed(upstream), APPLY[source]):
                pass

    async def consume_readable(self, source: str) -> None:
        """Reads a source up to a change that cannot be read, as the worker does then."""
        feed = RemoteFeed(self.upstreams[source])
        await consume_readable(self.service.engine, CONSUMER + source, feed, APPLY[source], halted(source))

    def programme(self, *, region: str = REGION, at: datetime = START, now: datetime | None = None) -> UUID:
        """A programme of the test's own: an exercise whose clock stands still."""
        programme = new_id()
        clock = {"now": rfc3339(now or at), "speed": 0, "wallAt": rfc3339(at), "programmeAt": rfc3339(now or at)}
        state = {
            "code": "november-2024",
            "name": "November 2024",
            "region": {"name": "Västra Götalandsregionen", "hsaId": region},
            "kind": "exercise",
            "exerciseOf": None,
            "system": "Millennium",
            "summary": {"sv": "Övning", "en": "Exercise"},
            "clock": clock,
        }
        self.recordings[READINESS].add(programme, "programme", programme, state, at)
        return programme

    def site(self, programme: UUID, name: str, *, lineage: list[str], at: datetime = START) -> UUID:
        """A unit that takes part."""
        site = new_id()
        state: dict[str, Any] = {"organisationId": str(new_id()), "waveId": str(new_id()), "name": name}
        state["hsaId"] = lineage[-1]
        state |= {"kind": "unit", "lineage": lineage, "options": [1]}
        self.recordings[READINESS].add(programme, "site", site, state, at)
        return site

    def wave(self, programme: UUID, wave: UUID, decision: UUID, state: str = "live", at: datetime = START) -> None:
        """A wave in one service and its state in the other."""
        planned: dict[str, Any] = {
            "number": 1,
            "name": "Etapp 1",
            "plannedAt": rfc3339(at),
            "plannedText": None,
            "actualAt": None,
        }
        planned |= {"note": None, "dateHistory": [], "actualHistory": []}
        self.recordings[READINESS].add(programme, "wave", wave, planned, at)
        moved: dict[str, Any] = {"waveId": str(wave), "name": "Etapp 1", "state": state, "since": rfc3339(at)}
        moved |= {"decisionId": str(decision), "nextState": None, "nextAt": None}
        self.recordings[INCIDENT].add(programme, "wave_state", wave, moved, at)

    def forecast(self, programme: UUID, wave: UUID, probability: float | None, at: datetime = START) -> UUID:
        """A forecast kept for a wave: a probability with its dates, or a range only."""
        kept = new_id()
        dated = None if probability is None else rfc3339(at + timedelta(days=9))
        counts = dict.fromkeys(
            ("open", "line", "estimated", "planned", "overdue", "accepted", "dependencies", "outside"), 3
        )
        says: dict[str, Any] = {
            "kind": "range" if probability is None else "probability",
            "noProbability": "too_little_history" if probability is None else None,
            "probability": probability,
            "p50At": dated,
            "p90At": dated,
            "range": {"earliestAt": rfc3339(at), "likelyAt": rfc3339(at), "latestAt": None},
            "gates": [],
            "drivers": [],
        }
        says["history"] = {"observations": 3, "needed": 20, "leftOut": 0, "factor": None, "why": {"sv": "x", "en": "x"}}
        says["method"] = {"algorithm": 1, "generator": "PCG64", "library": "numpy", "seed": 1, "runs": 1, "chunk": 1}
        state: dict[str, Any] = {"waveId": str(wave), "plannedAt": rfc3339(at), "reckonedAt": rfc3339(at)}
        state |= {"position": 1, "keptAt": rfc3339(at), "keptBy": "Prov", "counts": counts, "forecast": says}
        self.recordings[READINESS].add(programme, "forecast", kept, state, at)
        return kept

    def item(self, programme: UUID, item: UUID, area: str, state: str | None, at: datetime = START) -> None:
        """A checklist item in a state."""
        self.recordings[READINESS].add(programme, "item", item, {"area": area, "state": state}, at)

    def incident(self, programme: UUID, incident: UUID, at: datetime, **changed: Any) -> int:
        """An incident as incident-api answers it."""
        risk = changed.pop("risk", None)
        rating = None
        if risk is not None:
            band = "low" if risk <= 3 else "medium" if risk <= 6 else "high" if risk <= 9 else "critical"
            consequence = next(c for c in (4, 3, 2, 1) if risk % c == 0 and risk // c <= 4)
            rating = {"consequence": consequence, "probability": risk // consequence, "risk": risk, "band": band}
        state = {
            "number": f"Ö-{incident.int % 10_000}",
            "siteId": str(new_id()),
            "siteName": "Avdelning 1",
            "waveId": None,
            "lineage": [REGION, HOSPITAL, "SE2321000131-WARD1"],
            "what": "Ord saknas i svaret.",
            "where": None,
            "patientAffected": "unknown",
            "workaround": None,
            "downtimeRoutine": None,
            "synthetic": True,
            "status": "new" if rating is None else "open",
            "occurredAt": rfc3339(at),
            "recordedAt": rfc3339(at),
            "reporter": {"name": "Sjuksköterska", "subject": "ward"},
            "rating": rating,
            "hazardClass": None if rating is None else "medication",
            "assignee": None,
            "resolution": None,
            "reopenReason": None,
            **changed,
        }
        return self.recordings[INCIDENT].add(programme, "incident", incident, state, at)


@asynccontextmanager
async def recorded_providers(service: RunningService) -> AsyncIterator[Providers]:
    """Serves recordings on a free port of loopback."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    settings = service.settings.model_copy(update={"identity_token_url": f"{address}/token"})
    providers = Providers(service, {source: Upstream(settings, f"{address}/{source}/v1") for source in APPLY})
    app = FastAPI()

    @app.post("/token")
    async def token() -> dict[str, Any]:
        return {"access_token": "recorded", "expires_in": 3600}

    @app.get("/{source}/v1/changes")
    async def changes(source: str, after: int = 0, limit: int = 500) -> dict[str, Any]:
        items = providers.recordings[source].entries[after : after + limit]
        if not items:
            return {"items": [], "position": after, "publishedAt": None}
        return {"items": items, "position": items[-1]["position"], "publishedAt": items[-1]["publishedAt"]}

    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    serving = asyncio.create_task(server.serve([listening]))
    try:
        yield providers
    finally:
        for upstream in providers.upstreams.values():
            await upstream.close()
        server.should_exit = True
        await serving
        listening.close()


def hours(count: float) -> datetime:
    """So many hours after the start."""
    return START + timedelta(hours=count)
