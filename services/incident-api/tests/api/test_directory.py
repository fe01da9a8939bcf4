"""The fed copy of the site directory, and what begins with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from chassis.changes import ActorAnswer, Change
from chassis.ids import new_id
from chassis.ledger import Recorder, write
from chassis.testing import RunningService
from incident_api.directory import feed
from incident_api.tables import sites

AT = datetime(2024, 11, 11, 7, 0, tzinfo=UTC)


def change(programme: UUID, entity: str, id: UUID, state: dict[str, Any], *, exercise: bool = False) -> Change:
    return Change(
        position=1,
        published_at=AT,
        programme=programme,
        exercise=exercise,
        entity=entity,
        entity_id=id,
        version=1,
        action="made",
        occurred_at=AT,
        recorded_at=AT,
        stored_at=AT,
        actor=ActorAnswer(subject="x", name="x", role="x"),
        reason=None,
        state={"id": str(id), **state},
    )


def programme_state(code: str, kind: str) -> dict[str, Any]:
    clock = {"now": AT, "speed": 0, "wallAt": datetime.now(UTC).isoformat(), "programmeAt": AT.isoformat()}
    return {"code": code, "name": "Program", "kind": kind, "clock": clock}


async def apply(service: RunningService, *changes: Change) -> None:
    async with service.engine.begin() as connection:
        recorder = Recorder()
        await feed.apply(connection, changes, recorder)
        await write(connection, recorder.entries)


async def test_a_programme_brings_policy_clock_waves_and_sites(service: RunningService) -> None:
    programme, wave, site = new_id(), new_id(), new_id()
    known = programme_state("test", "exercise")
    wave_state = {"number": 1, "name": "Södra", "plannedAt": None}
    site_state = {"waveId": str(wave), "name": "Avdelning", "hsaId": "SE1", "kind": "unit", "lineage": ["R", "SE1"]}
    for _ in range(2):  # the same again changes nothing
        await apply(
            service,
            change(programme, "programme", programme, known, exercise=True),
            change(programme, "wave", wave, wave_state, exercise=True),
            change(programme, "site", site, site_state, exercise=True),
            change(programme, "unheard_of", new_id(), {}, exercise=True),
        )
    reader = service.identity.token("reader")
    found = await service.call("GET", "/policies", token=reader, programme=programme)
    assert len(found.json()["items"]) == 1 and len(found.json()["items"][0]["triggers"]) == 14
    states = await service.call("GET", "/wave-states", token=reader, programme=programme)
    assert [state["state"] for state in states.json()["items"]] == ["planned"]
    triage = service.identity.token("triage", organisation="R")
    logged = await service.call(
        "POST",
        "/incidents",
        token=triage,
        programme=programme,
        json={"siteId": str(site), "what": "Text försvinner", "patientAffected": "no"},
    )
    assert abs(datetime.fromisoformat(logged.json()["recordedAt"]) - AT) < timedelta(seconds=1)
    async with service.engine.connect() as connection:
        names = (
            (await connection.execute(select(sites.c.name).where(sites.c.programme_id == programme))).scalars().all()
        )
    assert names == ["Avdelning"]


async def test_the_history_of_vgr_stands_on_its_decisions(service: RunningService) -> None:
    programme, wave = new_id(), new_id()
    await apply(
        service,
        change(programme, "programme", programme, programme_state("vgr", "real")),
        change(programme, "wave", wave, {"number": 1, "name": "Södra", "plannedAt": "2024-11-12T03:00:00Z"}),
    )
    reader = service.identity.token("reader")
    states = await service.call("GET", "/wave-states", token=reader, programme=programme)
    decisions = await service.call("GET", "/decisions", token=reader, programme=programme)
    state, items = states.json()["items"][0], decisions.json()["items"]
    assert (state["state"], state["since"]) == ("paused", "2024-11-15T11:00:00Z")
    assert [item["kind"] for item in items] == ["pause", "go"] and all(item["historical"] for item in items)
    assert state["decisionId"] == items[0]["id"] and items[0]["supersedes"] == items[1]["id"]
    assert items[1]["effectiveAt"] == "2024-11-12T04:30:00Z"


async def test_the_copy_follows_a_site_that_is_renamed_and_moved(service: RunningService) -> None:
    programme, wave, site = new_id(), new_id(), new_id()
    state = {"waveId": str(wave), "name": "Avdelning", "hsaId": "SE1", "kind": "unit", "lineage": ["R", "SE1"]}
    moved = {**state, "name": "Ny avdelning", "lineage": ["R", "H", "SE1"]}
    await apply(
        service,
        change(programme, "programme", programme, programme_state("test", "exercise"), exercise=True),
        change(programme, "wave", wave, {"number": 1, "name": "Södra", "plannedAt": None}, exercise=True),
        change(programme, "site", site, state, exercise=True),
        change(programme, "site", site, moved, exercise=True),
    )
    triage = service.identity.token("triage", organisation="H")
    body = {"siteId": str(site), "what": "Text försvinner", "patientAffected": "no"}
    logged = await service.call("POST", "/incidents", token=triage, programme=programme, json=body)
    assert (logged.json()["siteName"], logged.json()["lineage"]) == ("Ny avdelning", ["R", "H", "SE1"])
