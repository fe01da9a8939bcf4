"""Assignments over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.assignments import service
from readiness_api.assignments.permissions import MayRead, MayWrite
from readiness_api.assignments.rules import AssignmentStatus
from readiness_api.assignments.schemas import AssignmentAnswer, EditionAnswer, Ending, NewAssignment, NewEdition

router = APIRouter(tags=["assignments"])


@router.get("/assignment-documents", summary="Uppdragshandlingar")
async def list_assignments(
    tx: Reading, grant: MayRead, paging: Paging, status: AssignmentStatus | None = None
) -> Page[AssignmentAnswer]:
    """Assignments as documents, the newest decided first, those that have ended or been replaced included."""
    return await service.page(tx, paging, status)


@router.post("/assignment-documents", summary="Ny uppdragshandling", status_code=201)
async def assign(new: NewAssignment, tx: Creating, grant: MayWrite) -> AssignmentAnswer:
    """Writes an assignment; one that it replaces is no longer in force, and stays readable."""
    tx.acting_as(grant.role)
    return tx.created(await service.assign(tx, grant, new))


@router.get("/assignment-documents/{id}", summary="En uppdragshandling")
async def get_assignment(id: UUID, tx: Reading, grant: MayRead) -> AssignmentAnswer:
    """One assignment in its latest edition."""
    return tx.versioned(await service.get(tx, id))


@router.get("/assignment-editions", summary="Uppdragshandlingars versioner")
async def list_editions(
    tx: Reading, grant: MayRead, paging: Paging, document: UUID | None = None
) -> Page[EditionAnswer]:
    """Every edition of a document, the newest first. None is ever changed or taken away."""
    return await service.edition_page(tx, paging, document)


@router.post("/assignment-documents/{id}/editions", summary="Ny version av uppdragshandlingen")
async def rewrite(id: UUID, new: NewEdition, expected: IfMatch, tx: Changing, grant: MayWrite) -> AssignmentAnswer:
    """The whole document as it is from now on, and why it changes."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.rewrite(tx, grant, id, expected, new))


@router.post("/assignment-documents/{id}/end", summary="Avsluta uppdraget")
async def end_assignment(
    id: UUID, ending: Ending, expected: IfMatch, tx: Changing, grant: MayWrite
) -> AssignmentAnswer:
    """The assignment's last day, and why it ends."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.end(tx, grant, id, expected, ending))
