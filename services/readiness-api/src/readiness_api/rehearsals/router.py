"""Rehearsals over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.rehearsals import service
from readiness_api.rehearsals.permissions import MayRead, MayWrite
from readiness_api.rehearsals.rules import RehearsalKind
from readiness_api.rehearsals.schemas import FindingResolution, NewFinding, NewOutcome, NewRehearsal, RehearsalAnswer

router = APIRouter(prefix="/rehearsals", tags=["rehearsals"])


@router.get("", summary="Generalrepetitioner")
async def list_rehearsals(
    tx: Reading, grant: MayRead, paging: Paging, site: UUID | None = None, kind: RehearsalKind | None = None
) -> Page[RehearsalAnswer]:
    """Rehearsals within your scope, newest first, those that failed too."""
    return await service.page(tx, grant, paging, site=site, kind=kind)


@router.post("", summary="Planera en generalrepetition", status_code=201)
async def plan_rehearsal(new: NewRehearsal, tx: Creating, grant: MayWrite) -> RehearsalAnswer:
    """Plans a rehearsal of the start, of going back, or of the migration."""
    tx.acting_as(grant.role)
    return tx.created(await service.plan(tx, grant, new))


@router.get("/{id}", summary="En generalrepetition")
async def get_rehearsal(id: UUID, tx: Reading, grant: MayRead) -> RehearsalAnswer:
    """One rehearsal with its findings."""
    return tx.versioned(await service.get(tx, grant, id))


@router.post("/{id}/outcome", summary="Hur repetitionen gick")
async def conclude_rehearsal(
    id: UUID, said: NewOutcome, expected: IfMatch, tx: Changing, grant: MayWrite
) -> RehearsalAnswer:
    """Says how it went, once: a failed one stays failed, another is held."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.conclude(tx, grant, id, expected, said))


@router.post("/{id}/findings", summary="Ny brist")
async def add_finding(id: UUID, new: NewFinding, expected: IfMatch, tx: Changing, grant: MayWrite) -> RehearsalAnswer:
    """Something that the rehearsal found."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.find(tx, grant, id, expected, new))


@router.post("/{id}/resolutions", summary="Stäng en brist")
async def close_finding(
    id: UUID, said: FindingResolution, expected: IfMatch, tx: Changing, grant: MayWrite
) -> RehearsalAnswer:
    """Says how a finding was resolved."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.close(tx, grant, id, expected, said))
