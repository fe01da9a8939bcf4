"""`/proposals` and `/decisions`."""

from __future__ import annotations

from typing import Annotated, cast
from uuid import UUID

from fastapi import APIRouter, Depends, Request

from chassis.paging import Paging, fetch_page
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from chassis.upstream import Upstream
from incident_api.decisions import repository, service
from incident_api.decisions.permissions import MayDecide, MayPropose
from incident_api.decisions.schemas import Decide, Decision, Proposal, Propose, Snapshot
from incident_api.policies.permissions import MayRead

router = APIRouter(tags=["decisions"])


def _readiness(request: Request) -> Upstream:
    return cast("Upstream", request.app.state.readiness)


Readiness = Annotated[Upstream, Depends(_readiness)]


@router.post("/proposals", status_code=201, summary="Lägg fram ett förslag")
async def propose(grant: MayPropose, body: Propose, tx: Creating, readiness: Readiness) -> Proposal:
    """Alternatives with obstacles, possibilities and patient safety. A go needs a passed gate."""
    return tx.created(await service.propose(tx, grant, readiness, body))


@router.get("/proposals", summary="Förslag")
async def list_proposals(grant: MayRead, tx: Reading, paging: Paging) -> Page[Proposal]:
    """Proposals, newest first."""
    return await fetch_page(tx, repository.proposal_listing(tx.programme), paging, Proposal.of)


@router.post("/decisions", status_code=201, summary="Besluta")
async def decide(grant: MayDecide, body: Decide, tx: Creating, readiness: Readiness) -> Decision:
    """Decides for an alternative: somebody else than the presenter, with a mandate that covers it now."""
    return tx.created(await service.decide(tx, grant, readiness, body))


@router.get("/decisions", summary="Beslut")
async def list_decisions(grant: MayRead, tx: Reading, paging: Paging, wave: UUID | None = None) -> Page[Decision]:
    """The register of decisions, newest first."""
    return await fetch_page(tx, repository.decision_listing(tx.programme, wave), paging, Decision.of)


@router.get("/decisions/{id}", summary="Ett beslut")
async def get_decision(grant: MayRead, id: UUID, tx: Reading) -> Decision:
    """One decision."""
    return tx.versioned(await service.get_decision(tx, id))


@router.get("/decisions/{id}/snapshot", summary="Underlaget som det var")
async def get_snapshot(grant: MayRead, id: UUID, tx: Reading) -> Snapshot:
    """What was known in both services when it was decided, with its hash."""
    return await service.get_snapshot(tx, id)
