"""Design decisions over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.design_decisions import communicating, service
from readiness_api.design_decisions.permissions import MayAcknowledge, MayDecide, MayRaise, MayRead
from readiness_api.design_decisions.rules import DecisionStatus, Level
from readiness_api.design_decisions.schemas import (
    CommunicationAnswer,
    Consultation,
    ConsultationReply,
    DesignDecisionAnswer,
    Lift,
    NewCommunication,
    NewDesignDecision,
    NinetyAnswer,
    Settlement,
)

router = APIRouter(tags=["design-decisions"])
Workstream = Annotated[str | None, Query(max_length=80)]


@router.get("/design-decisions", summary="Designbeslut")
async def list_design_decisions(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    workstream: Workstream = None,
    level: Level | None = None,
    status: DecisionStatus | None = None,
) -> Page[DesignDecisionAnswer]:
    """Design decisions of the programme, newest first, superseded ones too."""
    return await service.page(tx, grant, paging, workstream=workstream, level=level, status=status)


@router.post("/design-decisions", summary="Ta upp en designfråga", status_code=201)
async def raise_design_question(new: NewDesignDecision, tx: Creating, grant: MayRaise) -> DesignDecisionAnswer:
    """Raises a question in a workstream."""
    tx.acting_as(grant.role)
    return tx.created(await service.raise_question(tx, grant, new))


@router.get("/design-decision-share", summary="Regeln om 90 procent")
async def get_design_decision_share(tx: Reading, grant: MayRead) -> NinetyAnswer:
    """How many of the decisions are settled in workstreams, with what is left out."""
    return await service.ninety(tx)


@router.get("/design-decisions/{id}", summary="Ett designbeslut")
async def get_design_decision(id: UUID, tx: Reading, grant: MayRead) -> DesignDecisionAnswer:
    """One design decision with its consultations."""
    return tx.versioned(await service.get(tx, grant, id))


@router.post("/design-decisions/{id}/consultations", summary="Fråga andra arbetsströmmar")
async def ask_workstreams(
    id: UUID, asked: Consultation, expected: IfMatch, tx: Changing, grant: MayRaise
) -> DesignDecisionAnswer:
    """Asks other workstreams before it is settled."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.ask(tx, grant, id, expected, asked.workstreams))


@router.post("/design-decisions/{id}/replies", summary="Svara för en arbetsström")
async def answer_for_workstream(
    id: UUID, said: ConsultationReply, expected: IfMatch, tx: Changing, grant: MayRaise
) -> DesignDecisionAnswer:
    """What a workstream that was asked says."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.reply(tx, grant, id, expected, said))


@router.post("/design-decisions/{id}/lift", summary="Lyft till klinisk ledning")
async def lift_design_decision(
    id: UUID, lift: Lift, expected: IfMatch, tx: Changing, grant: MayRaise
) -> DesignDecisionAnswer:
    """Lifts a question that the workstream can't settle."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.lift(tx, grant, id, expected, lift.reason))


@router.post("/design-decisions/{id}/decide", summary="För in beslutet")
async def settle_design_decision(
    id: UUID, said: Settlement, expected: IfMatch, tx: Changing, grant: MayDecide
) -> DesignDecisionAnswer:
    """Records what was decided: a workstream's by the regional lead, clinical leadership's by the medical officer."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.settle(tx, grant, id, expected, said.decision))


@router.get("/design-decision-communications", summary="Vem som fått beslut och läst dem")
async def list_communications(
    tx: Reading, grant: MayRead, paging: Paging, decision: UUID | None = None, read: bool | None = None
) -> Page[CommunicationAnswer]:
    """Whom decisions were told to within your scope, newest first."""
    return await communicating.page(tx, grant, paging, decision=decision, read=read)


@router.post("/design-decision-communications", summary="Kommunicera ett beslut", status_code=201)
async def communicate(new: NewCommunication, tx: Creating, grant: MayRaise) -> CommunicationAnswer:
    """Tells a function at an organisation of a decision that holds."""
    tx.acting_as(grant.role)
    return tx.created(await communicating.inform(tx, grant, new))


@router.get("/design-decision-communications/{id}", summary="En mottagare av ett beslut")
async def get_communication(id: UUID, tx: Reading, grant: MayRead) -> CommunicationAnswer:
    """One recipient, and when it read."""
    return tx.versioned(await communicating.get(tx, grant, id))


@router.post("/design-decision-communications/{id}/receipt", summary="Kvittera läst beslut")
async def acknowledge(id: UUID, expected: IfMatch, tx: Changing, grant: MayAcknowledge) -> CommunicationAnswer:
    """The recipient's receipt: read and understood."""
    tx.acting_as(grant.role)
    return tx.versioned(await communicating.acknowledge(tx, grant, id, expected))
