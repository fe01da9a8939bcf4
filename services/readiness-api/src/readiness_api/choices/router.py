"""Strategic choices over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.choices import service
from readiness_api.choices.permissions import MayChoose, MayPresent, MayRead
from readiness_api.choices.schemas import ChoiceAnswer, ChoiceChange, Chosen, NewChoice, Withdrawn

router = APIRouter(prefix="/strategic-choices", tags=["strategic choices"])


@router.get("", summary="Vägval")
async def list_choices(tx: Reading, grant: MayRead, paging: Paging) -> Page[ChoiceAnswer]:
    """Strategic choices, the latest presented first. They are not tied to a wave."""
    return await service.page(tx, paging)


@router.post("", summary="Lägg fram ett vägval", status_code=201)
async def present_choice(new: NewChoice, tx: Creating, grant: MayPresent) -> ChoiceAnswer:
    """Presents a question with at least two alternatives, their obstacles and possibilities."""
    tx.acting_as(grant.role)
    return tx.created(await service.present(tx, grant, new))


@router.get("/{id}", summary="Ett vägval")
async def get_choice(id: UUID, tx: Reading, grant: MayRead) -> ChoiceAnswer:
    """One strategic choice."""
    return tx.versioned(await service.get(tx, id))


@router.put("/{id}", summary="Ändra ett öppet vägval")
async def change_choice(
    id: UUID, change: ChoiceChange, expected: IfMatch, tx: Changing, grant: MayPresent
) -> ChoiceAnswer:
    """The choice as it is presented from now on, and why it changes."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.rewrite(tx, grant, id, expected, change))


@router.post("/{id}/choose", summary="Välj väg")
async def choose(id: UUID, chosen: Chosen, expected: IfMatch, tx: Changing, grant: MayChoose) -> ChoiceAnswer:
    """Chooses one of the alternatives, with the reason. The one who presented it can't."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.choose(tx, grant, id, expected, chosen))


@router.post("/{id}/withdraw", summary="Dra tillbaka ett vägval")
async def withdraw_choice(
    id: UUID, withdrawn: Withdrawn, expected: IfMatch, tx: Changing, grant: MayPresent
) -> ChoiceAnswer:
    """The question is no longer asked; it stays readable."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.withdraw(tx, grant, id, expected, withdrawn.reason))
