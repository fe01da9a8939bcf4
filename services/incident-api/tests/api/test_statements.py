"""A list costs the same few statements, whether it answers one row or many. `make arch` asks for every list here."""

from __future__ import annotations

from typing import Any

import pytest
from incident_directory import NOW, Directory, new_directory
from sqlalchemy import text

from chassis import changes
from chassis.ids import new_id
from chassis.ledger import Recorder, write
from chassis.testing import RunningService
from chassis.testing.lists import add_copy, cost_of
from incident_api.breaches import watch
from incident_api.policies import service as policies
from incident_api.waves import repository as waves

STATEMENTS = {
    "/breaches": 2,
    "/decisions": 2,
    "/incidents": 2,
    "/incidents/{id}/timeline": 3,
    "/log-entries": 2,
    "/policies": 2,
    "/proposals": 2,
    "/wave-states": 2,
}
"""The clock is asked first, then the page; a timeline first asks for the incident."""
SUBJECTS = {"decision_maker": "decider"}
PAUSE = {"kind": "pause", "obstacles": [], "possibilities": [], "patientSafety": "Bäst.", "recommended": True}


@pytest.fixture(scope="module")
async def busy(service: RunningService) -> tuple[Directory, str]:
    """A programme with two or more of everything, and an incident with a history."""
    directory = await new_directory(service)
    async with service.engine.begin() as connection:
        recorder = Recorder()
        await policies.install_default(connection, recorder, directory.programme, exercise=True, now=NOW)
        await write(connection, recorder.entries)
        await waves.begin(connection, directory.programme, directory.wave)
        live = "UPDATE wave_states SET state = 'live', since = :now, decision_id = :by WHERE programme_id = :programme"
        await connection.execute(text(live), {"now": NOW, "by": new_id(), "programme": directory.programme})

    async def send(path: str, body: dict[str, Any], role: str = "triage", version: int | None = None) -> dict[str, Any]:
        sender = service.identity.token(role, organisation=directory.root_hsa, subject=SUBJECTS.get(role, role))
        answer = await service.call(
            "POST", path, token=sender, programme=directory.programme, json=body, version=version
        )
        assert answer.status_code in {200, 201}, answer.text
        return dict(answer.json())

    for site in (directory.ward, directory.ward, directory.clinic):
        logged = await send("/incidents", {"siteId": str(site), "what": "Text försvinner", "patientAffected": "yes"})
        rating = {"consequence": 3, "probability": 3, "hazardClass": "results_and_orders"}
        await send(f"/incidents/{logged['id']}/triage", rating, version=1)
        await send("/log-entries", {"kind": "note", "text": "Samtal", "source": "Växeln"})
    await service.place_all()
    async with service.engine.begin() as connection:
        recorder = Recorder()
        seen = await changes.read(connection, after=0, limit=100, programme=directory.programme)
        await watch.apply(connection, seen, recorder)
        await write(connection, recorder.entries)
    going_on = {**PAUSE, "title": "Fortsätt", "kind": "continue", "recommended": False}
    alternatives = [{**PAUSE, "title": "Pausa"}, going_on]
    proposed = await send("/proposals", {"waveId": str(directory.wave), "alternatives": alternatives}, "presenter")
    decision = {"proposalId": proposed["id"], "alternative": 0, "reason": "Tre på en timme."}
    await send("/decisions", decision, "decision_maker")
    other = str(new_id())
    await add_copy(service, "policies", directory.programme)
    await add_copy(service, "breaches", directory.programme, hazard_class="medication")
    await add_copy(service, "proposals", directory.programme, number="Ö 2024-9999")
    await add_copy(service, "decisions", directory.programme, number="Ö 2024-9998", proposal_id=other)
    await add_copy(service, "waves", directory.programme, id=other, number="2")
    await add_copy(service, "wave_states", directory.programme, id=other, wave_id=other)
    return directory, logged["id"]


@pytest.mark.parametrize("path", STATEMENTS)
async def test_a_list_costs_the_same_however_long(
    service: RunningService, busy: tuple[Directory, str], path: str
) -> None:
    directory, incident = busy
    token = service.identity.token("auditor")
    address, pages = path.format(id=incident), "{id}" not in path
    costs = [
        await cost_of(service, address, token=token, programme=directory.programme, limit=limit if pages else None)
        for limit in (1, 100)
    ]
    assert costs[1].rows >= 2
    assert [cost.statements for cost in costs] == [STATEMENTS[path]] * 2
