"""Founds the shipped assignments and strategic choices: what public documents say of them, and no more."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from chassis.work import Work
from readiness_api.assignments import service as assignments
from readiness_api.assignments.schemas import AssignmentAnswer
from readiness_api.choices import service as choices
from readiness_api.choices.schemas import ChoiceAnswer
from readiness_api.reference import shipped
from readiness_api.reference.shipped import fixed_id


async def found_assignments(work: Work, data: Mapping[str, Any]) -> None:
    """What `assignments.yaml` says of the programme."""
    said = shipped.assignments().get(data["code"])
    if said is None:
        return
    for each in said["assignments"]:
        await assignments.add_edition(work, _assignment(data["code"], each), reason=None)
    await choices.add_all(work, [_choice(data["code"], each) for each in said["choices"]])


def _assignment(programme: str, said: Mapping[str, Any]) -> AssignmentAnswer:
    known = {name: value for name, value in said.items() if name not in ("code", "replaces")}
    return AssignmentAnswer.model_validate(
        {
            "id": fixed_id("assignment", programme, said["code"]),
            "version": 1,
            "replacesId": fixed_id("assignment", programme, said["replaces"]) if "replaces" in said else None,
            "edition": 1,
            **known,
        }
    )


def _choice(programme: str, said: Mapping[str, Any]) -> ChoiceAnswer:
    return ChoiceAnswer.model_validate(
        {
            "id": fixed_id("choice", programme, said["code"]),
            "version": 1,
            "status": "open",
            "chosen": None,
            "closedAt": None,
            "closedBy": None,
            "reason": None,
            **{name: value for name, value in said.items() if name != "code"},
            "presentedAt": datetime.fromisoformat(said["presentedAt"]),
        }
    )
