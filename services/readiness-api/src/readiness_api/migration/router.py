"""Migrated records over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.migration import service
from readiness_api.migration.permissions import MayRead, MayRecord
from readiness_api.migration.schemas import CountAnswer, NewCount, NewSource, SourceAnswer

router = APIRouter(tags=["migration"])


@router.get("/migration-sources", summary="Källor som migreras")
async def list_migration_sources(
    tx: Reading, grant: MayRead, paging: Paging, site: UUID | None = None, reconciled: bool | None = None
) -> Page[SourceAnswer]:
    """Sources within your scope, those with most unexplained records first."""
    return await service.page(tx, grant, paging, site=site, reconciled=reconciled)


@router.post("/migration-sources", summary="Ny källa", status_code=201)
async def add_migration_source(new: NewSource, tx: Creating, grant: MayRecord) -> SourceAnswer:
    """Adds a kind of record to move; until it is counted nothing of it is reconciled."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/migration-sources/{id}", summary="En källa")
async def get_migration_source(id: UUID, tx: Reading, grant: MayRead) -> SourceAnswer:
    """One source with its latest count."""
    return tx.versioned(await service.get(tx, grant, id))


@router.get("/migration-counts", summary="Räkningar av migrerade poster")
async def list_migration_counts(
    tx: Reading, grant: MayRead, paging: Paging, source: UUID | None = None
) -> Page[CountAnswer]:
    """Every count, newest first."""
    return await service.count_page(tx, grant, paging, source=source)


@router.post("/migration-counts", summary="Ny räkning", status_code=201)
async def count_migrated(new: NewCount, tx: Creating, grant: MayRecord) -> CountAnswer:
    """Counts a load in source and target, each difference with its cause."""
    tx.acting_as(grant.role)
    return tx.created(await service.count(tx, grant, new))


@router.get("/migration-counts/{id}", summary="En räkning")
async def get_migration_count(id: UUID, tx: Reading, grant: MayRead) -> CountAnswer:
    """One count."""
    return tx.versioned(await service.get_count(tx, grant, id))
