"""Adding organisations to a programme's tree."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import FORBIDDEN, NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.organisations import errors, repository
from readiness_api.organisations.schemas import NewOrganisation, OrganisationAnswer
from readiness_api.tables import organisations

ORGANISATION = Entity.of("organisation")


async def page(
    tx: Transaction, paging: PageRequest, *, kind: str | None, parent: UUID | None
) -> Page[OrganisationAnswer]:
    query = repository.in_order(tx.programme)
    if kind is not None:
        query = query.where(organisations.c.kind == kind)
    if parent is not None:
        query = query.where(organisations.c.parent_id == parent)
    return await fetch_page(tx, query, paging, OrganisationAnswer.of)


async def find(work: Work, organisation: UUID) -> OrganisationAnswer | None:
    row = await repository.find(work, organisation)
    return None if row is None else OrganisationAnswer.of(row)


async def get(work: Work, organisation: UUID) -> OrganisationAnswer:
    """Raises Problem 404."""
    found = await find(work, organisation)
    if found is None:
        raise Problem(NOT_FOUND)
    return found


async def add_root(
    work: Work, hsa_id: str, name: str, *, synthetic: bool, id_: UUID | None = None
) -> OrganisationAnswer:
    """The region itself, which all else in the programme's tree is below."""
    root = OrganisationAnswer(
        id=id_ or new_id(),
        version=1,
        hsa_id=hsa_id,
        name=name,
        kind="region",
        parent_id=None,
        lineage=[hsa_id],
        municipality_code=None,
        options=[],
        synthetic=synthetic,
        valid_from=None,
        valid_to=None,
    )
    await add_all(work, [root])
    return root


async def require_whole(work: Work, grant: Grant) -> None:
    """For what concerns the whole programme. Raises Problem 403 unless the grant reaches its region."""
    if not grant.everywhere and not grant.reaches(await repository.root_lineage(work)):
        raise Problem(FORBIDDEN, values={"roles": grant.role}, roles=[grant.role])


async def add(work: Work, grant: Grant, new: NewOrganisation) -> OrganisationAnswer:
    """Raises Problem 422 for a parent unknown or outside the grant, 409 for an HSA-id already there."""
    parent = await repository.find(work, new.parent_id)
    if parent is None or not grant.reaches(parent.lineage):
        raise Problem(errors.UNKNOWN_PARENT)
    known = await repository.find_by_hsa_id(work, new.hsa_id)
    if known is not None:
        raise Problem(errors.KNOWN_ALREADY, values={"name": known.name}, organisationId=str(known.id))
    organisation = OrganisationAnswer(
        id=new_id(), version=1, lineage=[*parent.lineage, new.hsa_id], synthetic=False, **new.model_dump()
    )
    await add_all(work, [organisation])
    return organisation


async def add_all(work: Work, added: Sequence[OrganisationAnswer]) -> None:
    """Adds nodes whose parents stand earlier in the list, or are there already."""
    rows: list[dict[str, Any]] = [
        {"programme_id": work.programme, **organisation.model_dump()} for organisation in added
    ]
    await repository.add(work, rows)
    for organisation in added:
        work.record(ORGANISATION, id=organisation.id, version=1, action="added", state=organisation)
