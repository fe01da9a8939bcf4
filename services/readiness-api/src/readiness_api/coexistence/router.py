"""Coexistence over HTTP."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.coexistence import crossings, service
from readiness_api.coexistence.permissions import MayChange, MayRead
from readiness_api.coexistence.schemas import (
    CrossingAnswer,
    FlowAnswer,
    FlowEnd,
    MapAnswer,
    NewFlow,
    NewRoutine,
    RoutineAnswer,
    RoutineChange,
    Withdrawal,
)

router = APIRouter(tags=["coexistence"])
On = Annotated[date | None, Query(description="the day asked about; today where none is given")]


@router.get("/coexistence-map", summary="Samexistenskartan")
async def get_map(tx: Reading, grant: MayRead, on: On = None) -> MapAnswer:
    """Every municipality on a day: old, new, both, or not known. At most the country's 290."""
    return await crossings.map_of(tx, on)


@router.get("/crossings", summary="Korsningar mellan gammalt och nytt")
async def list_crossings(
    tx: Reading, grant: MayRead, paging: Paging, on: On = None, lacking: bool = False
) -> Page[CrossingAnswer]:
    """Care flows that cross between systems on a day; `lacking`: only those without a valid routine."""
    return await crossings.crossing_page(tx, paging, on, lacking=lacking)


@router.get("/care-flows", summary="Vårdflöden")
async def list_flows(tx: Reading, grant: MayRead, paging: Paging) -> Page[FlowAnswer]:
    """Care that goes between organisations; those that have ended come last."""
    return await service.flow_page(tx, paging)


@router.post("/care-flows", summary="Nytt vårdflöde", status_code=201)
async def add_flow(new: NewFlow, tx: Creating, grant: MayChange) -> FlowAnswer:
    """Adds a care flow between two organisations, at least one of them within your reach."""
    tx.acting_as(grant.role)
    return tx.created(await service.add_flow(tx, grant, new))


@router.get("/care-flows/{id}", summary="Ett vårdflöde")
async def get_flow(id: UUID, tx: Reading, grant: MayRead) -> FlowAnswer:
    """One care flow."""
    return tx.versioned(await service.get_flow(tx, id))


@router.post("/care-flows/{id}/end", summary="Avsluta vårdflöde")
async def end_flow(id: UUID, end: FlowEnd, expected: IfMatch, tx: Changing, grant: MayChange) -> FlowAnswer:
    """Says which day was the flow's last, and why."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.end_flow(tx, grant, id, expected, end))


@router.get("/coexistence-routines", summary="Samexistensrutiner")
async def list_routines(tx: Reading, grant: MayRead, paging: Paging, flow: UUID | None = None) -> Page[RoutineAnswer]:
    """Routines, those that expire first before the others; withdrawn ones last."""
    return await service.routine_page(tx, paging, flow)


@router.post("/coexistence-routines", summary="Ny samexistensrutin", status_code=201)
async def write_routine(new: NewRoutine, tx: Creating, grant: MayChange) -> RoutineAnswer:
    """Writes a routine for a care flow, with an owner in the line and an end."""
    tx.acting_as(grant.role)
    return tx.created(await service.write_routine(tx, grant, new))


@router.get("/coexistence-routines/{id}", summary="En samexistensrutin")
async def get_routine(id: UUID, tx: Reading, grant: MayRead) -> RoutineAnswer:
    """One routine."""
    return tx.versioned(await service.get_routine(tx, id))


@router.put("/coexistence-routines/{id}", summary="Ändra samexistensrutin")
async def change_routine(
    id: UUID, change: RoutineChange, expected: IfMatch, tx: Changing, grant: MayChange
) -> RoutineAnswer:
    """The routine as it is from now on, and why it changes."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.change_routine(tx, grant, id, expected, change))


@router.post("/coexistence-routines/{id}/withdraw", summary="Återkalla samexistensrutin")
async def withdraw_routine(
    id: UUID, withdrawal: Withdrawal, expected: IfMatch, tx: Changing, grant: MayChange
) -> RoutineAnswer:
    """The routine no longer holds; it stays readable."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.withdraw_routine(tx, grant, id, expected, withdrawal.reason))
