"""Systems and their use over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.systems import service
from readiness_api.systems.permissions import MayChange, MayRead
from readiness_api.systems.schemas import (
    NewSystem,
    NewUse,
    OtherPeriod,
    Retire,
    SystemAnswer,
    SystemConflictAnswer,
    UseAnswer,
)

router = APIRouter(tags=["systems"])


@router.get("/systems", summary="System")
async def list_systems(tx: Reading, grant: MayRead, paging: Paging) -> Page[SystemAnswer]:
    """The system that is rolled out, and those it replaces with the days of their retirement."""
    return await service.page(tx, paging)


@router.post("/systems", summary="Nytt system", status_code=201)
async def add_system(new: NewSystem, tx: Creating, grant: MayChange) -> SystemAnswer:
    """Adds a system, old or new."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/systems/{id}", summary="Ett system")
async def get_system(id: UUID, tx: Reading, grant: MayRead) -> SystemAnswer:
    """One system."""
    return tx.versioned(await service.get(tx, id))


@router.post("/systems/{id}/retirement", summary="Ändra avveckling")
async def change_retirement(id: UUID, new: Retire, expected: IfMatch, tx: Changing, grant: MayChange) -> SystemAnswer:
    """When it becomes read-only, when its licence ends, until when a return is possible, what is kept where."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.retire(tx, grant, id, expected, new))


@router.get("/system-conflicts", summary="Avveckling som krockar")
async def list_system_conflicts(tx: Reading, grant: MayRead, paging: Paging) -> Page[SystemConflictAnswer]:
    """Days of retiring systems that do not fit the waves still to go live, or each other."""
    return await service.conflict_page(tx, paging)


@router.get("/system-uses", summary="Vem som använder vilket system")
async def list_uses(
    tx: Reading, grant: MayRead, paging: Paging, organisation: UUID | None = None, system: UUID | None = None
) -> Page[UseAnswer]:
    """Which organisation runs which system from when to when."""
    return await service.use_page(tx, paging, organisation=organisation, system=system)


@router.post("/system-uses", summary="Ange användning", status_code=201)
async def say_use(new: NewUse, tx: Creating, grant: MayChange) -> UseAnswer:
    """Says that an organisation runs a system, from and to."""
    tx.acting_as(grant.role)
    return tx.created(await service.say_use(tx, grant, new))


@router.get("/system-uses/{id}", summary="En användning")
async def get_use(id: UUID, tx: Reading, grant: MayRead) -> UseAnswer:
    """One period in which an organisation runs a system."""
    return tx.versioned(await service.get_use(tx, id))


@router.post("/system-uses/{id}/period", summary="Ändra användningens dagar")
async def change_use(id: UUID, other: OtherPeriod, expected: IfMatch, tx: Changing, grant: MayChange) -> UseAnswer:
    """Other days, with their reason."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.change_use(tx, grant, id, expected, other))
