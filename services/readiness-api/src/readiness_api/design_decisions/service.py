"""Raising design decisions, asking other workstreams, lifting, settling and superseding."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.design_decisions import errors, repository, rules
from readiness_api.design_decisions.rules import DecisionStatus, Level, Refused
from readiness_api.design_decisions.schemas import (
    ConsultationAnswer,
    ConsultationReply,
    DesignDecisionAnswer,
    NewDesignDecision,
    NinetyAnswer,
)
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.tables import design_decisions
from readiness_api.waves.sited import row_of

DESIGN_DECISION = Entity.of(
    "design_decision", "title", "question", "liftReason", "decision", "answer", "raisedBy", "liftedBy", "decidedBy",
    "askedBy", "answeredBy",
)  # fmt: skip
NINETY = "std-ninety"


async def page(
    tx: Transaction,
    grant: Grant,
    paging: PageRequest,
    *,
    workstream: str | None,
    level: str | None,
    status: str | None,
) -> Page[DesignDecisionAnswer]:
    wanted = {"workstream": workstream, "level": level, "status": status}
    query = repository.in_order(tx.programme, grant).where(
        *(design_decisions.c[name] == value for name, value in wanted.items() if value is not None)
    )
    return await fetch_page(tx, query, paging, DesignDecisionAnswer.of)


async def get(work: Work, grant: Grant, decision: UUID) -> DesignDecisionAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, grant, decision)
    if row is None:
        raise Problem(NOT_FOUND)
    return DesignDecisionAnswer.of(row)


async def ninety(work: Work) -> NinetyAnswer:
    """The 90 % rule as it stands now."""
    counted = await _counted(work)
    told, read = await repository.receipts_in_all(work)
    return NinetyAnswer(
        numerator=counted.in_workstreams,
        denominator=counted.counted,
        exclusions=counted.excluded,
        exclusions_reason=_left_out(counted),
        open=counted.open,
        superseded=counted.superseded,
        limit=float(rules.LIMIT),
        met=counted.met,
        unanswered=await repository.silent(work),
        communicated=told,
        read=read,
    )


async def raise_question(work: Work, grant: Grant, new: NewDesignDecision) -> DesignDecisionAnswer:
    """Raises Problem 422 for one to supersede that is not there, 409 for one that does not hold."""
    if new.supersedes is not None:
        earlier = await repository.find(work, grant, new.supersedes)
        if earlier is None:
            raise Problem(errors.UNKNOWN)
        if earlier.status != DecisionStatus.DECIDED:
            raise Problem(errors.REFUSED[Refused.NOT_DECIDED])
    answer = raised(work, new, await repository.next_number(work))
    await add_all(work, [answer])
    return answer


def raised(work: Work, new: NewDesignDecision, number: int) -> DesignDecisionAnswer:
    """A question as it begins."""
    return DesignDecisionAnswer(
        id=new_id(),
        version=1,
        number=number,
        title=new.title,
        question=new.question,
        workstream=new.workstream,
        level="workstream",
        status="open",
        raised_at=work.now,
        raised_by=work.actor.name,
        lifted_at=None,
        lifted_by=None,
        lift_reason=None,
        decision=None,
        decided_at=None,
        decided_by=None,
        supersedes=new.supersedes,
        superseded_by=None,
        consultations=[],
    )


async def add_all(work: Work, answers: Sequence[DesignDecisionAnswer]) -> None:
    """Adds decisions as they are, for raising and for reference data."""
    await repository.add(work, [row_of(answer, "consultations") for answer in answers])
    for answer in answers:
        work.record(DESIGN_DECISION, id=answer.id, version=answer.version, action="raised", state=answer)


async def ask(
    work: Work, grant: Grant, decision: UUID, expected: int, workstreams: Sequence[str]
) -> DesignDecisionAnswer:
    """Asks other workstreams. Raises Problem 404, 409, 412, 422."""
    before = await _locked(work, grant, decision, expected)
    wanted = list(dict.fromkeys(workstreams))
    asked = [each["workstream"] for each in before.consultations]
    _refuse(rules.may_ask(DecisionStatus(before.status), before.workstream, asked, wanted))
    added = [
        ConsultationAnswer(
            workstream=each,
            asked_at=work.now,
            asked_by=work.actor.name,
            answered_at=None,
            answered_by=None,
            stance=None,
            answer=None,
        ).as_json()
        for each in wanted
    ]
    return await _change(work, before, "consulted", {"consultations": [*before.consultations, *added]})


async def reply(
    work: Work, grant: Grant, decision: UUID, expected: int, said: ConsultationReply
) -> DesignDecisionAnswer:
    """A workstream's answer. Raises Problem 404, 409, 412."""
    before = await _locked(work, grant, decision, expected)
    if before.status != DecisionStatus.OPEN:
        _refuse(Refused.NOT_OPEN)
    parts = [ConsultationAnswer.model_validate(each) for each in before.consultations]
    waiting = [
        part for part in parts if part.workstream.casefold() == said.workstream.casefold() and not part.answered_at
    ]
    if not waiting:
        _refuse(Refused.NOT_ASKED)
    answered = waiting[0].model_copy(
        update={
            "answered_at": work.now,
            "answered_by": work.actor.name,
            "stance": said.stance,
            "answer": said.answer,
        }
    )
    after = [(answered if part is waiting[0] else part).as_json() for part in parts]
    return await _change(work, before, "answered", {"consultations": after})


async def lift(work: Work, grant: Grant, decision: UUID, expected: int, reason: str) -> DesignDecisionAnswer:
    """To clinical leadership. Raises Problem 404, 409, 412."""
    before = await _locked(work, grant, decision, expected)
    _refuse(rules.may_lift(Level(before.level), DecisionStatus(before.status)))
    values = {
        "level": Level.CLINICAL_LEADERSHIP.value,
        "lifted_at": work.now,
        "lifted_by": work.actor.name,
        "lift_reason": reason,
    }
    answer = await _change(work, before, "lifted", values, reason=reason)
    await tell_ninety(work)
    return answer


async def settle(work: Work, grant: Grant, decision: UUID, expected: int, said: str) -> DesignDecisionAnswer:
    """Decides; what it supersedes no longer holds. Raises Problem 403, 404, 409, 412."""
    before = await _locked(work, grant, decision, expected)
    silent = sum(1 for each in before.consultations if each["answeredAt"] is None)
    _refuse(rules.may_decide(Level(before.level), DecisionStatus(before.status), grant.roles, silent))
    if before.supersedes is not None:
        await _supersede(work, grant, before.supersedes, before.id)
    values = {
        "status": DecisionStatus.DECIDED.value,
        "decision": said,
        "decided_at": work.now,
        "decided_by": work.actor.name,
    }
    answer = await _change(work, before, "decided", values)
    await tell_ninety(work)
    return answer


async def tell_ninety(work: Work, *, site: UUID | None = None, again: bool = False, **when: Any) -> None:
    """The 90 % rule's item follows, at every region that has it."""

    async def shares() -> Sequence[Share]:
        counted = await _counted(work)
        return [
            Share(NINETY, None, counted.in_workstreams, counted.counted, counted.excluded, _left_out(counted)),
        ]

    await tell(work, Register.DESIGN_DECISIONS, [NINETY], shares, site=site, again=again, **when)


async def _supersede(work: Work, grant: Grant, earlier: UUID, by: UUID) -> None:
    row = await repository.find(work, grant, earlier, lock=True)
    if row is None or row.status != DecisionStatus.DECIDED:
        raise Problem(errors.REFUSED[Refused.NOT_DECIDED])
    await _change(work, row, "superseded", {"status": DecisionStatus.SUPERSEDED.value, "superseded_by": by})


async def _counted(work: Work) -> rules.Counted:
    return rules.count(
        (Level(row.level), DecisionStatus(row.status), row.number) for row in await repository.numbers(work)
    )


def _left_out(counted: rules.Counted) -> str | None:
    if not counted.excluded:
        return None
    return f"{counted.open} ännu inte avgjorda i sin arbetsström, {counted.superseded} ersatta av senare beslut."


def _refuse(refused: Refused | None) -> None:
    if refused is not None:
        raise Problem(errors.REFUSED[refused])


async def _locked(work: Work, grant: Grant, decision: UUID, expected: int) -> Row[Any]:
    row = await repository.find(work, grant, decision, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    return row


async def _change(
    work: Work, before: Row[Any], action: str, values: Mapping[str, Any], *, reason: str | None = None
) -> DesignDecisionAnswer:
    changed = {"version": before.version + 1, **values}
    await repository.change(work, before.id, changed)
    answer = DesignDecisionAnswer.model_validate(DesignDecisionAnswer.of(before).model_dump() | changed)
    work.record(DESIGN_DECISION, id=answer.id, version=answer.version, action=action, state=answer, reason=reason)
    return answer
