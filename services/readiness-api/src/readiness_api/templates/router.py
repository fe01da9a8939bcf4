"""Templates over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Reading
from readiness_api.templates import service
from readiness_api.templates.permissions import MayRead
from readiness_api.templates.schemas import TemplateAnswer, TemplateComparison, TemplateSummary

router = APIRouter(prefix="/templates", tags=["templates"])


@router.get("", summary="Mallar")
async def list_templates(tx: Reading, grant: MayRead, paging: Paging) -> Page[TemplateSummary]:
    """Every version of every template of the programme, without the items."""
    return await service.page(tx, paging)


@router.get("/{id}", summary="En mall med sina punkter")
async def get_template(id: UUID, tx: Reading, grant: MayRead) -> TemplateAnswer:
    """One version of a template with all its items."""
    return tx.versioned(await service.get(tx, id))


@router.get("/{id}/comparison", summary="Vad som skiljer två mallversioner")
async def compare_templates(id: UUID, since: UUID, tx: Reading, grant: MayRead) -> TemplateComparison:
    """What this version asks beside another one: items added, removed and changed, field by field."""
    return await service.comparison(tx, id, since)
