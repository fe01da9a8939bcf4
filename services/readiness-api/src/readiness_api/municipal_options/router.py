"""The programme's options over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.municipal_options import service
from readiness_api.municipal_options.permissions import MayRead, MaySet
from readiness_api.municipal_options.schemas import MunicipalOptionAnswer, MunicipalOptionChange, NewMunicipalOption
from readiness_api.organisations.service import require_whole

router = APIRouter(prefix="/municipal-options", tags=["organisations"])


@router.get("", summary="Programmets tillval för kommuner")
async def list_municipal_options(tx: Reading, grant: MayRead, paging: Paging) -> Page[MunicipalOptionAnswer]:
    """What the programme offers municipalities, and until when."""
    return await service.page(tx, paging)


@router.post("", summary="Nytt tillval", status_code=201)
async def offer_municipal_option(new: NewMunicipalOption, tx: Creating, grant: MaySet) -> MunicipalOptionAnswer:
    """Offers an option."""
    tx.acting_as(grant.role)
    await require_whole(tx, grant)
    return tx.created(await service.offer(tx, new))


@router.get("/{id}", summary="Ett tillval")
async def get_municipal_option(id: UUID, tx: Reading, grant: MayRead) -> MunicipalOptionAnswer:
    """One option."""
    return tx.versioned(await service.get(tx, id))


@router.patch("/{id}", summary="Ändra ett tillval")
async def change_municipal_option(
    id: UUID, said: MunicipalOptionChange, expected: IfMatch, tx: Changing, grant: MaySet
) -> MunicipalOptionAnswer:
    """Names it anew, ends it, or opens it again. Municipalities' options in force follow."""
    tx.acting_as(grant.role)
    await require_whole(tx, grant)
    return tx.versioned(await service.change(tx, id, expected, said))
