"""Change management's activities over HTTP."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.change_activities import service
from readiness_api.change_activities.permissions import MayRead, MayWrite
from readiness_api.change_activities.rules import Kind
from readiness_api.change_activities.schemas import (
    ActivityAnswer,
    Cancellation,
    Completion,
    NewActivity,
    Rescheduling,
)

router = APIRouter(prefix="/change-activities", tags=["change-activities"])


@router.get("", summary="Förändringsledningens plan")
async def list_change_activities(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    kind: Kind | None = None,
    site: UUID | None = None,
    status: Literal["planned", "done", "cancelled"] | None = None,
    year: Annotated[int | None, Query(ge=2000, le=2100)] = None,
) -> Page[ActivityAnswer]:
    """Sessions, communication, union dialogue and checkpoints within your scope, by day; a year is a year plan."""
    return await service.page(tx, grant, paging, kind=kind, site=site, status=status, year=year)


@router.post("", summary="Planera en aktivitet", status_code=201)
async def plan_change_activity(new: NewActivity, tx: Creating, grant: MayWrite) -> ActivityAnswer:
    """Plans an activity."""
    tx.acting_as(grant.role)
    return tx.created(await service.plan(tx, grant, new))


@router.get("/{id}", summary="En aktivitet")
async def get_change_activity(id: UUID, tx: Reading, grant: MayRead) -> ActivityAnswer:
    """One activity."""
    return tx.versioned(await service.get(tx, grant, id))


@router.post("/{id}/reschedule", summary="Flytta en aktivitet")
async def reschedule_change_activity(
    id: UUID, said: Rescheduling, expected: IfMatch, tx: Changing, grant: MayWrite
) -> ActivityAnswer:
    """Another day, with why."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.reschedule(tx, grant, id, expected, said))


@router.post("/{id}/complete", summary="Hur aktiviteten gick")
async def complete_change_activity(
    id: UUID, said: Completion, expected: IfMatch, tx: Changing, grant: MayWrite
) -> ActivityAnswer:
    """How it went; a session's attendance becomes the checklist's evidence."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.complete(tx, grant, id, expected, said))


@router.post("/{id}/cancel", summary="Ställ in en aktivitet")
async def cancel_change_activity(
    id: UUID, said: Cancellation, expected: IfMatch, tx: Changing, grant: MayWrite
) -> ActivityAnswer:
    """Calls it off, with why."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.cancel(tx, grant, id, expected, said.reason))
