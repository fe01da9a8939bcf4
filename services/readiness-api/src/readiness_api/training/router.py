"""Training and superusers over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.training import service
from readiness_api.training.permissions import MayCount, MayRead
from readiness_api.training.schemas import NewSuperusers, NewTraining, SuperuserAnswer, TrainingAnswer

router = APIRouter(tags=["training"])


@router.get("/training-counts", summary="Utbildning och prov per roll")
async def list_training_counts(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    site: UUID | None = None,
    role: Annotated[str | None, Query(max_length=80)] = None,
    latest: bool = False,
) -> Page[TrainingAnswer]:
    """Counts within your scope, newest first; with `latest` only those that count now."""
    return await service.training_page(tx, grant, paging, site=site, role=role, latest=latest)


@router.post("/training-counts", summary="Räkna utbildning för en roll", status_code=201)
async def count_training(new: NewTraining, tx: Creating, grant: MayCount) -> TrainingAnswer:
    """Adds a count. A share can't be stored without its denominator and what is left out."""
    tx.acting_as(grant.role)
    return tx.created(await service.count_training(tx, grant, new))


@router.get("/training-counts/{id}", summary="En räkning av utbildning")
async def get_training_count(id: UUID, tx: Reading, grant: MayRead) -> TrainingAnswer:
    """One count."""
    return tx.versioned(await service.get_training(tx, grant, id))


@router.get("/superuser-counts", summary="Superanvändare per enhet och pass")
async def list_superuser_counts(
    tx: Reading, grant: MayRead, paging: Paging, site: UUID | None = None, latest: bool = False
) -> Page[SuperuserAnswer]:
    """Counts within your scope, newest first; with `latest` only those that count now."""
    return await service.superuser_page(tx, grant, paging, site=site, latest=latest)


@router.post("/superuser-counts", summary="Räkna superanvändare", status_code=201)
async def count_superusers(new: NewSuperusers, tx: Creating, grant: MayCount) -> SuperuserAnswer:
    """Adds a count of staff and superusers of a unit's shift."""
    tx.acting_as(grant.role)
    return tx.created(await service.count_superusers(tx, grant, new))


@router.get("/superuser-counts/{id}", summary="En räkning av superanvändare")
async def get_superuser_count(id: UUID, tx: Reading, grant: MayRead) -> SuperuserAnswer:
    """One count."""
    return tx.versioned(await service.get_superusers(tx, grant, id))
