"""Founds the shipped programmes: organisations, bodies, mandates, waves, sites and template."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.work import Work
from readiness_api.bodies import roles
from readiness_api.bodies import service as bodies
from readiness_api.bodies.schemas import AppointmentAnswer, BodyAnswer, MandateAnswer
from readiness_api.municipal_options import service as municipal_options
from readiness_api.municipal_options.schemas import MunicipalOptionAnswer
from readiness_api.organisations import service as organisations
from readiness_api.organisations.rules import day_of
from readiness_api.organisations.schemas import OptionPeriod, OrganisationAnswer
from readiness_api.phases import rules as phase_rules
from readiness_api.phases import service as phases
from readiness_api.phases.schemas import PhaseAnswer
from readiness_api.programmes import service as programmes
from readiness_api.programmes.schemas import NewProgramme
from readiness_api.reference import shipped
from readiness_api.reference.assigning import found_assignments
from readiness_api.reference.coexisting import found_coexistence
from readiness_api.reference.shipped import fixed_id
from readiness_api.templates import service as templates
from readiness_api.waves import service as waves
from readiness_api.waves.schemas import SiteAnswer, WaveAnswer

Tree = Mapping[str, OrganisationAnswer]
"""Organisations by their code."""


async def found(work: Work, data: Mapping[str, Any]) -> Mapping[str, SiteAnswer]:
    """Founds one programme of `programmes.yaml`. Answers the sites of its waves by organisation code."""
    await programmes.found(work, _new_programme(data))
    await templates.add_shipped(work)
    tree = await _organisations(work, data)
    await _bodies(work, data, tree)
    await phases.add_all(work, [_phase(data, planned) for planned in data.get("phases", [])])
    sites: dict[str, SiteAnswer] = {}
    for wave in data["waves"]:
        sites |= await _wave(work, data, wave, tree)
    await _appointments(work, data, tree)
    await found_coexistence(work, data, tree)
    await found_assignments(work, data)
    return sites


def _new_programme(data: Mapping[str, Any]) -> NewProgramme:
    region = data["region"]
    original = data.get("exerciseOf")
    return NewProgramme.model_validate(
        {
            "code": data["code"],
            "name": data["name"],
            "region": {"name": region["name"], "hsaId": _hsa_id(data, region["code"])},
            "kind": data["kind"],
            "exerciseOf": original and fixed_id("programme", original),
            "system": data["system"],
            "summary": data["summary"],
            "startsAt": data.get("startsAt"),
        }
    )


async def _organisations(work: Work, data: Mapping[str, Any]) -> Tree:
    shape = shipped.programmes()["organisations"][data["organisations"]]
    region = data["region"]
    root = _node(data, region["code"], region["name"], "region", None)
    tree = {region["code"]: root}
    for code, name, kind, above in shape["nodes"]:
        tree[code] = _node(data, code, name, kind, tree[above])
    for place in shipped.municipalities():
        if place["lan"] == shape["county"]:
            code, name = f"K{place['kommunkod']}", shipped.municipality_name(place["name"])
            # Option 1 is known for all 49 of VGR in May 2020, but not from when; for Skåne no options are known.
            chosen = [OptionPeriod.model_validate(each) for each in shape.get("optionPeriods", [])]
            tree[code] = _node(data, code, name, "municipality", root).model_copy(
                update={"municipality_code": place["kommunkod"], "option_periods": chosen}
            )
    offered = shipped.programmes()["municipalOptions"].get(data["organisations"], [])
    await _options(work, data, offered)
    ends = await organisations.ends_of_options(work)
    judged = {code: organisations.judged(node, ends, day_of(work.now)) for code, node in tree.items()}
    await organisations.add_all(work, list(judged.values()), ends)
    return judged


async def _options(work: Work, data: Mapping[str, Any], offered: Sequence[Mapping[str, Any]]) -> None:
    options = [
        MunicipalOptionAnswer.model_validate(
            {"id": fixed_id("municipal-option", data["code"], str(each["option"])), "version": 1, **each}
        )
        for each in offered
    ]
    if options:
        await municipal_options.add_all(work, options)


def _node(
    data: Mapping[str, Any], code: str, name: str, kind: str, above: OrganisationAnswer | None
) -> OrganisationAnswer:
    hsa_id = _hsa_id(data, code)
    return OrganisationAnswer.model_validate(
        {
            "id": fixed_id("organisation", data["code"], code),
            "version": 1,
            "hsa_id": hsa_id,
            "name": name,
            "kind": kind,
            "parent_id": above and above.id,
            "lineage": [*(above.lineage if above else []), hsa_id],
            "municipality_code": None,
            "options": [],
            "synthetic": True,
            "valid_from": None,
            "valid_to": None,
        }
    )


async def _bodies(work: Work, data: Mapping[str, Any], tree: Tree) -> None:
    root = tree[data["region"]["code"]]
    ids = {root.hsa_id: root.id}
    added = [
        BodyAnswer(
            id=fixed_id("body", data["code"], body["code"]),
            version=1,
            code=body["code"],
            name={"sv": body["sv"], "en": body["en"]},
            role=body["role"],
            organisation=root.hsa_id,
            valid_from=None,
            valid_to=None,
        )
        for body in shipped.programmes()["bodies"][data["bodies"]]
    ]
    await bodies.add_bodies(work, added, ids)
    if data.get("mandates"):
        board = next(body.id for body in added if body.role == "decides")
        given = [_mandate(data, mandate, board, root.hsa_id) for mandate in shipped.programmes()["mandates"]]
        await bodies.add_mandates(work, given, ids)


def _mandate(data: Mapping[str, Any], mandate: Mapping[str, Any], board: UUID, root: str) -> MandateAnswer:
    return MandateAnswer(
        id=fixed_id("mandate", data["code"], mandate["subject"]),
        version=1,
        body_id=board,
        subject=mandate["subject"],
        title=mandate["title"],
        covers=mandate["covers"],
        decision_kind=mandate["decisionKind"],
        organisation=root,
        valid_from=datetime.fromisoformat(mandate["validFrom"]),
        valid_to=None,
    )


async def _appointments(work: Work, data: Mapping[str, Any], tree: Tree) -> None:
    if not data.get("mandates"):
        return
    code = data["code"]
    added = [
        AppointmentAnswer(
            id=fixed_id("appointment", code, str(number)),
            version=1,
            subject=said["subject"],
            title=said["title"],
            role=said["role"],
            body_id=fixed_id("body", code, said["body"]) if "body" in said else None,
            wave_id=fixed_id("wave", code, str(said["wave"])) if "wave" in said else None,
            organisation=tree[said["organisation"]].hsa_id,
            valid_from=datetime.fromisoformat(said["validFrom"]),
            valid_to=None,
        )
        for number, said in enumerate(shipped.programmes()["appointments"], start=1)
    ]
    await roles.add_all(work, added, {place.hsa_id: place.id for place in tree.values()})


def _phase(data: Mapping[str, Any], planned: Mapping[str, Any]) -> PhaseAnswer:
    return PhaseAnswer.model_validate(
        {
            "id": fixed_id("phase", data["code"], planned["kind"]),
            "version": 1,
            "number": phase_rules.number(planned["kind"]),
            "plannedFrom": None,
            "plannedTo": None,
            "plannedText": None,
            "dateHistory": [],
            **planned,
        }
    )


async def _wave(
    work: Work, data: Mapping[str, Any], planned: Mapping[str, Any], tree: Tree
) -> Mapping[str, SiteAnswer]:
    wave = WaveAnswer.model_validate(
        {
            "id": fixed_id("wave", data["code"], str(planned["number"])),
            "version": 1,
            "number": planned["number"],
            "name": planned["name"],
            "planned_at": planned.get("plannedAt"),
            "planned_text": planned.get("plannedText"),
            "actual_at": planned.get("actualAt"),
            "actual_history": planned.get("actualHistory", []),
            "note": planned.get("note"),
            "date_history": planned["dateHistory"],
        }
    )
    await waves.add_waves(work, [wave])
    sites = {
        code: waves.site_of(tree[code], wave.id).model_copy(update={"id": fixed_id("site", data["code"], code)})
        for code in planned.get("sites", [])
    }
    if sites:
        await waves.add_sites(work, wave, list(sites.values()), with_checklists=planned["checklists"])
    return sites


def _hsa_id(data: Mapping[str, Any], code: str) -> str:
    return f"{data['region']['prefix']}-DEMO{code}"
