"""Bodies, mandates and roles over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page, UtcTime
from chassis.transaction import Changing, Creating, Reading
from readiness_api.bodies import roles, service
from readiness_api.bodies.permissions import MayGive, MayRead, MaySeeRoles
from readiness_api.bodies.schemas import (
    AppointmentAnswer,
    BodyAnswer,
    Close,
    MandateAnswer,
    NewAppointment,
    NewBody,
    NewMandate,
    OtherName,
    RoleConflictAnswer,
)

router = APIRouter(tags=["bodies"])


@router.get("/bodies", summary="Organ")
async def list_bodies(tx: Reading, grant: MayRead, paging: Paging) -> Page[BodyAnswer]:
    """Bodies that decide, then those that advise."""
    return await service.body_page(tx, paging)


@router.post("/bodies", summary="Nytt organ", status_code=201)
async def add_body(new: NewBody, tx: Creating, grant: MayGive) -> BodyAnswer:
    """Adds a body: an elected board that decides, or a group that advises."""
    tx.acting_as(grant.role)
    return tx.created(await service.add_body(tx, grant, new))


@router.get("/bodies/{id}", summary="Ett organ")
async def get_body(id: UUID, tx: Reading, grant: MayRead) -> BodyAnswer:
    """One body."""
    return tx.versioned(await service.get_body(tx, id))


@router.put("/bodies/{id}/name", summary="Byt namn på organ")
async def rename_body(id: UUID, other: OtherName, expected: IfMatch, tx: Changing, grant: MayGive) -> BodyAnswer:
    """What the body is called from now on."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.rename_body(tx, grant, id, expected, other))


@router.post("/bodies/{id}/close", summary="Avsluta organ")
async def close_body(id: UUID, close: Close, expected: IfMatch, tx: Changing, grant: MayGive) -> BodyAnswer:
    """Until when the body is there; it stays readable."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.close_body(tx, grant, id, expected, close))


@router.get("/mandates", summary="Mandat")
async def list_mandates(tx: Reading, grant: MayRead, paging: Paging) -> Page[MandateAnswer]:
    """What each named official may decide, and from when to when."""
    return await service.mandate_page(tx, paging)


@router.post("/mandates", summary="Nytt mandat", status_code=201)
async def give_mandate(new: NewMandate, tx: Creating, grant: MayGive) -> MandateAnswer:
    """Gives a named official a mandate, within an organisation's subtree, from and to."""
    tx.acting_as(grant.role)
    return tx.created(await service.give(tx, grant, new))


@router.get("/mandates/{id}", summary="Ett mandat")
async def get_mandate(id: UUID, tx: Reading, grant: MayRead) -> MandateAnswer:
    """One mandate."""
    return tx.versioned(await service.get_mandate(tx, id))


@router.post("/mandates/{id}/close", summary="Avsluta mandat")
async def close_mandate(id: UUID, close: Close, expected: IfMatch, tx: Changing, grant: MayGive) -> MandateAnswer:
    """Until when the mandate is valid. What was decided by it stays decided."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.close_mandate(tx, grant, id, expected, close))


@router.get("/appointments", summary="Roller")
async def list_appointments(
    tx: Reading, grant: MaySeeRoles, paging: Paging, body: UUID | None = None
) -> Page[AppointmentAnswer]:
    """Who holds which role: in a body, for a wave, or within an organisation."""
    return await roles.page(tx, paging, body)


@router.post("/appointments", summary="Ny roll", status_code=201)
async def appoint(new: NewAppointment, tx: Creating, grant: MayGive) -> AppointmentAnswer:
    """Gives someone a role, from and to. An adjunct may speak, not decide."""
    tx.acting_as(grant.role)
    return tx.created(await roles.appoint(tx, grant, new))


@router.get("/appointments/{id}", summary="En roll")
async def get_appointment(id: UUID, tx: Reading, grant: MaySeeRoles) -> AppointmentAnswer:
    """One role that someone holds."""
    return tx.versioned(await roles.get(tx, id))


@router.post("/appointments/{id}/close", summary="Avsluta roll")
async def close_appointment(
    id: UUID, close: Close, expected: IfMatch, tx: Changing, grant: MayGive
) -> AppointmentAnswer:
    """Until when the role is held."""
    tx.acting_as(grant.role)
    return tx.versioned(await roles.close(tx, grant, id, expected, close))


@router.get("/role-conflicts", summary="Roller som krockar")
async def list_role_conflicts(
    tx: Reading,
    grant: MaySeeRoles,
    paging: Paging,
    at: Annotated[UtcTime | None, Query(description="the moment asked about; now where none is given")] = None,
) -> Page[RoleConflictAnswer]:
    """Where one person presents and decides, owns and approves, or advises and decides."""
    return await roles.conflict_page(tx, paging, at)
