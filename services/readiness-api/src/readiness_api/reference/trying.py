"""What the exercise's sites have tried before it begins: synthetic, and says so."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from chassis.work import Work
from readiness_api.migration import service as migration
from readiness_api.migration.schemas import NewCause, NewCount, NewSource
from readiness_api.rehearsals import service as rehearsals
from readiness_api.rehearsals.schemas import FindingAnswer, NewRehearsal, RehearsalAnswer
from readiness_api.round_trips import service as round_trips
from readiness_api.round_trips.schemas import NewRoundTrip
from readiness_api.scenarios import service as scenarios
from readiness_api.scenarios.schemas import NewResult, NewRun, NewScenario, NewStep, ScenarioAnswer
from readiness_api.waves.schemas import SiteAnswer

Sites = Mapping[str, SiteAnswer]
_OUTCOMES = {"p": "passed", "f": "failed", "n": "not_run"}


async def tried(work: Work, data: Mapping[str, Any], sites: Sites, at: datetime) -> None:
    """Scenarios, round trips, migrated records and rehearsals, and the items that follow."""
    await _scenarios(work, data["scenarios"], sites, at)
    await round_trips.record_all(work, [_trip(said, sites, at) for said in data["roundTrips"]])
    await _migration(work, data["migration"], sites, at)
    held = [_rehearsal(data, said, sites, at) for said in data["rehearsals"]]
    await rehearsals.add_all(work, held)
    told = {"source": data["source"], "at": at}
    for site in _of(data, "scenarios", sites):
        await scenarios.tell_checklist(work, site, **told)
    for site in _of(data, "roundTrips", sites):
        await round_trips.tell_checklist(work, site, **told)
    for site in _of(data, "migration", sites):
        await migration.tell_checklist(work, site, **told)
    for site in _of(data, "rehearsals", sites):
        await rehearsals.tell_checklist(work, site, **told)


def _of(data: Mapping[str, Any], name: str, sites: Sites) -> Sequence[UUID]:
    return [sites[code].id for code in dict.fromkeys(said["site"] for said in data[name])]


async def _scenarios(work: Work, given: Sequence[Mapping[str, Any]], sites: Sites, at: datetime) -> None:
    added: list[ScenarioAnswer] = []
    for number, said in enumerate(given, start=1):
        new = NewScenario(
            site_id=sites[said["site"]].id,
            title=said["title"],
            item_code=said.get("itemCode"),
            steps=[NewStep(**step) for step in said["steps"]],
        )
        left_out = {"status": "withdrawn", "withdrawn_reason": said["withdrawn"]} if "withdrawn" in said else {}
        added.append(scenarios.written(new, number).model_copy(update=left_out))
    await scenarios.add_all(work, added)
    runs = [
        (scenario, _run(scenario, ran, at))
        for said, scenario in zip(given, added, strict=True)
        for ran in said.get("runs", [])
    ]
    await scenarios.run_all(work, runs)


def _run(scenario: ScenarioAnswer, ran: Mapping[str, Any], at: datetime) -> NewRun:
    return NewRun(
        scenario_id=scenario.id,
        ran_at=at - timedelta(days=ran["daysBefore"]),
        system_version=ran["version"],
        own_staff=True,
        critical_defects=0,
        results=[NewResult.model_validate({"outcome": _OUTCOMES[letter]}) for letter in ran["results"]],
        note=ran.get("note"),
    )


def _trip(said: Mapping[str, Any], sites: Sites, at: datetime) -> NewRoundTrip:
    sent = at - timedelta(days=said["daysBefore"])
    return NewRoundTrip(
        site_id=sites[said["site"]].id,
        message_type=said["messageType"],
        counterpart="Syntetisk mottagare",
        sent_at=sent,
        returned_at=sent + timedelta(minutes=4),
        outcome=said["outcome"],
        note=said.get("note"),
    )


async def _migration(work: Work, given: Sequence[Mapping[str, Any]], sites: Sites, at: datetime) -> None:
    added = await migration.add_all(
        work,
        [
            NewSource(
                site_id=sites[said["site"]].id,
                name=said["name"],
                record_type=said["recordType"],
                source_count=said["sourceCount"],
            )
            for said in given
        ],
    )
    for said, source in zip(given, added, strict=True):
        new = NewCount(
            source_id=source.id,
            source_count=said["sourceCount"],
            loaded=said["loaded"],
            rejected=said["rejected"],
            causes=[NewCause(**cause) for cause in said["causes"]],
            counted_at=at - timedelta(days=2),
        )
        await migration.count_one(work, source, new)


def _rehearsal(data: Mapping[str, Any], said: Mapping[str, Any], sites: Sites, at: datetime) -> RehearsalAnswer:
    held = at - timedelta(days=said["daysBefore"])
    new = NewRehearsal(site_id=sites[said["site"]].id, kind=said["kind"], title=said["title"], planned_at=held)
    found = [
        FindingAnswer(
            number=number,
            text=each["text"],
            severity=each["severity"],
            owner=each["owner"],
            found_at=held,
            closed_at=held + timedelta(days=5) if "resolution" in each else None,
            closed_by=data["function"] if "resolution" in each else None,
            resolution=each.get("resolution"),
        )
        for number, each in enumerate(said.get("findings", []), start=1)
    ]
    result = {name: said[key] for name, key in _RESULT.items()}
    return rehearsals.planned(new).model_copy(update={"held_at": held, "findings": found, **result})


_RESULT = {"outcome": "outcome", "steps_total": "stepsTotal", "steps_in_time": "stepsInTime"}
