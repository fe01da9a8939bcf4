"""Phases over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.phases import service
from readiness_api.phases.permissions import MayPlan, MayRead
from readiness_api.phases.schemas import NewPeriod, NewPhase, PhaseAnswer

router = APIRouter(prefix="/phases", tags=["phases"])


@router.get("", summary="Faser")
async def list_phases(tx: Reading, grant: MayRead, paging: Paging) -> Page[PhaseAnswer]:
    """The programme's phases in order, each with every date it has had."""
    return await service.page(tx, paging)


@router.post("", summary="Planera en fas", status_code=201)
async def plan_phase(new: NewPhase, tx: Creating, grant: MayPlan) -> PhaseAnswer:
    """Plans a phase; a programme has at most one of each kind."""
    tx.acting_as(grant.role)
    return tx.created(await service.plan(tx, grant, new))


@router.get("/{id}", summary="En fas")
async def get_phase(id: UUID, tx: Reading, grant: MayRead) -> PhaseAnswer:
    """One phase."""
    return tx.versioned(await service.get(tx, id))


@router.post("/{id}/dates", summary="Flytta fasens datum")
async def move_dates(id: UUID, new: NewPeriod, expected: IfMatch, tx: Changing, grant: MayPlan) -> PhaseAnswer:
    """Other dates, with their reason. The earlier ones stay."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.move(tx, grant, id, expected, new))
