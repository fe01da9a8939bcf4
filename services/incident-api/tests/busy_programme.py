"""A programme in which everything has happened once: from incidents to a pause."""

from __future__ import annotations

from typing import Any

from incident_directory import NOW, Directory, new_directory
from sqlalchemy import text

from chassis import changes
from chassis.ids import new_id
from chassis.ledger import Recorder, program, write
from chassis.testing import RunningService
from chassis.work import Work
from incident_api.breaches import watch
from incident_api.policies import service as policies
from incident_api.waves import repository as waves

SUBJECTS = {"decision_maker": "decider"}
PAUSE = {"kind": "pause", "obstacles": [], "possibilities": [], "patientSafety": "Bäst.", "recommended": True}


async def busy_programme(service: RunningService) -> tuple[Directory, str]:
    """Three grave incidents, the breach they make, a pause proposed and decided; and the id of one incident."""
    directory = await new_directory(service)
    async with service.engine.begin() as connection:
        work = Work(connection, directory.programme, True, NOW, program("test"))
        await policies.install_default(work)
        await work.finish()
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
    return directory, logged["id"]
