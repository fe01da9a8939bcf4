"""Fills the exercise's registers with rows that say they are synthetic, and lets the checklists follow."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from chassis.work import Work
from readiness_api.design_decisions import communicating
from readiness_api.design_decisions import service as design_decisions
from readiness_api.design_decisions.schemas import (
    CommunicationAnswer,
    ConsultationAnswer,
    DesignDecisionAnswer,
    NewCommunication,
    NewDesignDecision,
)
from readiness_api.organisations import service as organisations
from readiness_api.reference import shipped
from readiness_api.reference.preparing import prepared
from readiness_api.reference.trying import tried
from readiness_api.waves.schemas import SiteAnswer

Sites = Mapping[str, SiteAnswer]
"""Sites by their organisation's code."""


async def register(work: Work, sites: Sites) -> None:
    """The registers as they stand when the exercise begins."""
    data = shipped.registers()
    at = datetime.fromisoformat(data["at"])
    await _design_decisions(work, data, sites, at)
    told = {"source": data["source"], "at": at}
    await design_decisions.tell_ninety(work, **told)
    await communicating.tell_communicated(work, **told)
    await tried(work, data, sites, at)
    await prepared(work, data, sites, at)


async def _design_decisions(work: Work, data: Mapping[str, Any], sites: Sites, at: datetime) -> None:
    given = data["designDecisions"]
    answers = [_decision(work, data, said, number, at) for number, said in enumerate(given, start=1)]
    for said, earlier in zip(given, answers, strict=True):
        if "supersededBy" in said:
            place = said["supersededBy"] - 1
            later = answers[place] = answers[place].model_copy(update={"supersedes": earlier.id})
            answers[earlier.number - 1] = earlier.model_copy(update={"status": "superseded", "superseded_by": later.id})
    await design_decisions.add_all(work, answers)
    for said, answer in zip(given, answers, strict=True):
        for name in ("communicated", "unread"):
            for code in said.get(name, []):
                await _communicate(work, data, answer, sites[code], at, read=name == "communicated")


def _decision(
    work: Work, data: Mapping[str, Any], said: Mapping[str, Any], number: int, at: datetime
) -> DesignDecisionAnswer:
    by, raised = data["function"], at - timedelta(days=200 - 10 * number)
    new = NewDesignDecision(title=said["title"], question=said["question"], workstream=said["workstream"])
    known: dict[str, Any] = {"raised_at": raised, "raised_by": by}
    asked = [
        ConsultationAnswer(
            workstream=workstream,
            asked_at=raised,
            asked_by=by,
            answered_at=stance and raised + timedelta(days=3),
            answered_by=stance and by,
            stance=stance,
            answer=stance and "Syntetiskt svar.",
        )
        for workstream, stance in said.get("consulted", {}).items()
    ]
    if "lifted" in said:
        lifted = {"lifted_at": raised + timedelta(days=5), "lifted_by": by, "lift_reason": said["lifted"]}
        known |= {"level": "clinical_leadership", **lifted}
    if "decision" in said:
        decided = {"decided_at": raised + timedelta(days=8), "decided_by": by, "decision": said["decision"]}
        known |= {"status": "decided", **decided}
    answer = design_decisions.raised(work, new, number)
    return answer.model_copy(update={**known, "consultations": asked})


async def _communicate(
    work: Work,
    data: Mapping[str, Any],
    decision: DesignDecisionAnswer,
    site: SiteAnswer,
    at: datetime,
    *,
    read: bool,
) -> None:
    organisation = await organisations.get(work, site.organisation_id)
    new = NewCommunication(decision_id=decision.id, organisation_id=organisation.id, function="Verksamhetschef")
    answer: CommunicationAnswer = communicating.sent(work, decision.number, decision.title, organisation, new)
    when = {"sent_at": at - timedelta(days=30), "sent_by": data["function"]}
    receipt = {"read_at": at - timedelta(days=28), "read_by": "Verksamhetschef (övning)"} if read else {}
    await communicating.add_all(work, [(answer.model_copy(update=when | receipt), organisation.lineage)])
