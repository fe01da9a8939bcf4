"""Founds the shipped systems, their use, care flows and routines; what is made up for the exercise is marked."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from chassis.work import Work
from readiness_api.coexistence import service as coexistence
from readiness_api.coexistence.schemas import FlowAnswer, RoutineAnswer
from readiness_api.organisations.schemas import OrganisationAnswer
from readiness_api.reference import shipped
from readiness_api.reference.shipped import fixed_id
from readiness_api.systems import service as systems
from readiness_api.systems.schemas import SystemAnswer, UseAnswer

Tree = Mapping[str, OrganisationAnswer]


async def found_coexistence(work: Work, data: Mapping[str, Any], tree: Tree) -> None:
    """What `coexistence.yaml` says of the programme; `tree`: its organisations by code."""
    said = shipped.coexistence().get(data["code"])
    if said is None:
        return
    code, synthetic = data["code"], bool(said["synthetic"])
    await systems.add_all(work, [_system(code, each, synthetic=synthetic) for each in said["systems"]])
    uses = [_use(code, each, tree[place], synthetic) for each in said["uses"] for place in _places(each, tree)]
    await systems.add_uses(work, uses)
    flows = {each["code"]: _flow(code, each, tree, synthetic) for each in said.get("flows", [])}
    if flows:
        await coexistence.add_flows(work, list(flows.values()))
    routines = [_routine(code, each, flows[each["flow"]], synthetic) for each in said.get("routines", [])]
    if routines:
        await coexistence.add_routines(work, routines)


def _places(said: Mapping[str, Any], tree: Tree) -> list[str]:
    """The organisations named, or every municipality that is not."""
    if "organisations" in said:
        return list(said["organisations"])
    return [
        code
        for code, each in tree.items()
        if each.kind == "municipality" and code not in said["otherMunicipalitiesThan"]
    ]


def _system(programme: str, said: Mapping[str, Any], *, synthetic: bool) -> SystemAnswer:
    return SystemAnswer.model_validate(
        {
            "id": fixed_id("system", programme, said["code"]),
            "version": 1,
            "readOnlyFrom": None,
            "licenceEnds": None,
            "lastReturnOn": None,
            "kept": [],
            "synthetic": synthetic and said["kind"] == "old",
            **said,
        }
    )


def _use(programme: str, said: Mapping[str, Any], place: OrganisationAnswer, synthetic: bool) -> UseAnswer:
    return UseAnswer(
        id=fixed_id("system-use", programme, said["system"], place.hsa_id, str(said.get("from"))),
        version=1,
        organisation_id=place.id,
        organisation_name=place.name,
        system_id=fixed_id("system", programme, said["system"]),
        used_from=_day(said.get("from")),
        used_to=_day(said.get("to")),
        source=said.get("source"),
        synthetic=synthetic,
    )


def _flow(programme: str, said: Mapping[str, Any], tree: Tree, synthetic: bool) -> FlowAnswer:
    sends, receives = tree[said["from"]], tree[said["to"]]
    return FlowAnswer(
        id=fixed_id("care-flow", programme, said["code"]),
        version=1,
        name=said["name"],
        description=said.get("description"),
        from_organisation_id=sends.id,
        from_name=sends.name,
        to_organisation_id=receives.id,
        to_name=receives.name,
        ended_on=None,
        synthetic=synthetic,
    )


def _routine(programme: str, said: Mapping[str, Any], flow: FlowAnswer, synthetic: bool) -> RoutineAnswer:
    return RoutineAnswer(
        id=fixed_id("routine", programme, said["flow"]),
        version=1,
        care_flow_id=flow.id,
        name=said["name"],
        text=said["text"],
        line_owner=said["owner"],
        valid_from=date.fromisoformat(said["from"]),
        expires_on=date.fromisoformat(said["to"]),
        status="active",
        synthetic=synthetic,
    )


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
