"""Dependencies over HTTP."""

from typing import Literal
from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.dependencies import service
from readiness_api.dependencies.permissions import MayChange, MayRead
from readiness_api.dependencies.schemas import DependencyAnswer, NewDependency, Withdrawal

router = APIRouter(prefix="/dependencies", tags=["critical line"])


@router.get("", summary="Tillagda beroenden")
async def list_dependencies(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    wave: UUID | None = None,
    item: UUID | None = None,
    status: Literal["active", "withdrawn"] | None = None,
) -> Page[DependencyAnswer]:
    """Dependencies added between items, newest first; `item`: those in which it waits or is waited for."""
    return await service.page(tx, grant, paging, wave=wave, item=item, status=status)


@router.post("", summary="Lägg till ett beroende", status_code=201)
async def add_dependency(new: NewDependency, tx: Creating, grant: MayChange) -> DependencyAnswer:
    """Says that an item waits for another. What would go round is refused, with the way round named."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/{id}", summary="Ett beroende")
async def get_dependency(id: UUID, tx: Reading, grant: MayRead) -> DependencyAnswer:
    """One dependency."""
    return tx.versioned(await service.get(tx, grant, id))


@router.post("/{id}/withdraw", summary="Ta bort ett beroende")
async def withdraw_dependency(
    id: UUID, withdrawal: Withdrawal, expected: IfMatch, tx: Changing, grant: MayChange
) -> DependencyAnswer:
    """The item no longer waits. What was said stays readable, with the reason."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.withdraw(tx, grant, id, expected, withdrawal))
