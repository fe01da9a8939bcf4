"""Upgrades over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.upgrades import service
from readiness_api.upgrades.permissions import MayRead, MayUpgrade
from readiness_api.upgrades.schemas import NewUpgrade, UpgradeAnswer, UpgradePlan

router = APIRouter(tags=["templates"])


@router.get("/template-upgrades", summary="Uppgraderingar av checklistor")
async def list_upgrades(tx: Reading, grant: MayRead, paging: Paging) -> Page[UpgradeAnswer]:
    """Upgrades, previewed and applied, newest first."""
    return await service.page(tx, paging)


@router.post("/template-upgrades", summary="Förhandsgranska en uppgradering", status_code=201)
async def preview_upgrade(new: NewUpgrade, tx: Creating, grant: MayUpgrade) -> UpgradeAnswer:
    """Says what a version would do to a wave's checklists, up to 200 of those that are behind; nothing is changed."""
    tx.acting_as(grant.role)
    return tx.created(await service.preview(tx, grant, new))


@router.get("/template-upgrades/{id}", summary="En uppgradering")
async def get_upgrade(id: UUID, tx: Reading, grant: MayRead) -> UpgradeAnswer:
    """One upgrade, in sums."""
    return tx.versioned(await service.get(tx, id))


@router.get("/template-upgrade-plans", summary="Vad en uppgradering gör med varje checklista")
async def list_plans(upgrade: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[UpgradePlan]:
    """Checklist by checklist within your scope: what is added, removed and changed, and which answers are affected."""
    return await service.plan_page(tx, grant, paging, upgrade)


@router.post("/template-upgrades/{id}/apply", summary="Gör uppgraderingen")
async def apply_upgrade(id: UUID, expected: IfMatch, tx: Changing, grant: MayUpgrade) -> UpgradeAnswer:
    """Applies just what was previewed, in one transaction, or nothing."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.apply(tx, grant, id, expected))
