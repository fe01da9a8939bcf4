"""Programmes over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.ids import new_id
from chassis.paging import Paging
from chassis.problem_types import FORBIDDEN, NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Changing, Founding, Overview, Reading
from readiness_api.organisations import service as organisations
from readiness_api.programmes import service
from readiness_api.programmes.permissions import Choosable, MayFound, MayMoveClock, MayRead
from readiness_api.programmes.rules import Action, Move
from readiness_api.programmes.schemas import ClockMove, NewProgramme, ProgrammeAnswer
from readiness_api.templates import service as templates

router = APIRouter(prefix="/programmes", tags=["programmes"])


@router.get("", summary="Program")
async def list_programmes(tx: Overview, choosable: Choosable, paging: Paging) -> Page[ProgrammeAnswer]:
    """The programmes in which you have a role, real ones first."""
    return await service.page(tx, paging, choosable)


@router.post("", summary="Nytt program", status_code=201)
async def found_programme(new: NewProgramme, tx: Founding, grant: MayFound) -> ProgrammeAnswer:
    """Founds a programme with its region as root of the tree, and the default template."""
    tx.acting_as(grant.role)
    tx.programme = new_id()
    if not grant.reaches([new.region.hsa_id]):
        raise Problem(FORBIDDEN, values={"roles": grant.role}, roles=[grant.role])
    programme = await service.found(tx, new)
    await organisations.add_root(tx, new.region.hsa_id, new.region.name, synthetic=False)
    await templates.add_shipped(tx)
    return tx.created(programme)


@router.get("/{id}", summary="Ett program")
async def get_programme(id: UUID, tx: Reading, grant: MayRead) -> ProgrammeAnswer:
    """One programme, named twice: in the path and as the programme it concerns."""
    if id != tx.programme:
        raise Problem(NOT_FOUND)
    return tx.versioned(await service.get(tx, id))


@router.post("/{id}/clock", summary="Starta, pausa eller flytta fram en övnings klocka")
async def move_clock(
    id: UUID, move: ClockMove, expected: IfMatch, tx: Changing, grant: MayMoveClock
) -> ProgrammeAnswer:
    """Moves an exercise's clock, never backwards."""
    if id != tx.programme:
        raise Problem(NOT_FOUND)
    await organisations.require_whole(tx, grant)
    tx.acting_as(grant.role)
    return tx.versioned(await service.move_clock(tx, expected, Move(Action(move.action), move.speed, move.to)))
