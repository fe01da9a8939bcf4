"""The organisation tree of a programme: reading it, and adding to it."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from chassis.access import Grant
from chassis.ids import NIL, new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import FORBIDDEN, NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.organisations import errors, repository
from readiness_api.organisations.rules import (
    DEEPEST,
    Chosen,
    Ends,
    Period,
    beginning_of,
    day_of,
    in_force,
    next_change,
    refusal,
    status,
)
from readiness_api.organisations.schemas import NewOrganisation, OptionPeriod, OrganisationAnswer
from readiness_api.tables import organisations

ORGANISATION = Entity.of("organisation")
READ_AT_A_TIME = 1_000


@dataclass(frozen=True, slots=True)
class OrganisationFilter:
    """Which organisations; None is every."""

    kind: str | None = None
    parent: UUID | None = None
    status: str | None = None
    words: str | None = None


async def page(tx: Transaction, paging: PageRequest, wanted: OrganisationFilter) -> Page[OrganisationAnswer]:
    query = repository.in_order(tx.programme)
    if wanted.kind is not None:
        query = query.where(organisations.c.kind == wanted.kind)
    if wanted.parent is not None:
        query = query.where(organisations.c.parent_id == wanted.parent)
    if wanted.status is not None:
        query = query.where(organisations.c.status == wanted.status)
    if wanted.words:
        query = repository.matching(query, wanted.words)
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


async def find_all(work: Work, chosen: Sequence[UUID]) -> Mapping[UUID, OrganisationAnswer]:
    return {row.id: OrganisationAnswer.of(row) for row in await repository.find_all(work, chosen)}


async def find_by_hsa_ids(work: Work, hsa_ids: Sequence[str]) -> Mapping[str, OrganisationAnswer]:
    return {row.hsa_id: OrganisationAnswer.of(row) for row in await repository.find_by_hsa_ids(work, hsa_ids)}


async def every(work: Work) -> AsyncIterator[OrganisationAnswer]:
    """The whole tree, some at a time."""
    last = NIL
    while rows := await repository.after(work, last, READ_AT_A_TIME):
        for row in rows:
            yield OrganisationAnswer.of(row)
        last = rows[-1].id


async def find_below(work: Work, hsa_ids: Sequence[str]) -> Sequence[OrganisationAnswer]:
    """Those named and all below them, from the top."""
    return [OrganisationAnswer.of(row) for row in await repository.find_below(work, hsa_ids)]


async def due_to_change(work: Work, limit: int) -> Sequence[UUID]:
    """Those whose status or options the date alone has changed by now."""
    return await repository.due_to_change(work, work.now, limit)


async def hold(work: Work) -> None:
    """Nobody else changes the tree until this transaction is over. Raises Problem 409 while an import does."""
    await hold_for_import(work)
    if await repository.import_under_way(work):
        raise Problem(errors.IMPORT_UNDER_WAY)


async def hold_for_import(work: Work) -> None:
    await repository.hold(work)


async def hold_still(work: Work) -> None:
    """The tree stays as it is until this transaction is over."""
    await repository.hold_still(work)


async def fingerprint(work: Work) -> str:
    """The same as long as no organisation, and no option of the programme, has changed."""
    return await repository.fingerprint(work)


async def ends_of_options(work: Work) -> Ends:
    """The last day of each option of the programme that has one."""
    return {row.option: row.ended_by for row in await repository.ended_options(work)}


async def judge_again(work: Work, option: int) -> None:
    """Has the clock look at once at all who have chosen an option."""
    await repository.judge_again(work, option)


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
    """Raises Problem 422 for a parent unknown or outside the grant and for validity or options that can't be,
    409 for an HSA-id already there, below a closed organisation, or while an import changes the tree."""
    await hold(work)
    parent = await find(work, new.parent_id)
    if parent is None or not grant.reaches(parent.lineage):
        raise Problem(errors.UNKNOWN_PARENT)
    known = await repository.find_by_hsa_id(work, new.hsa_id)
    if known is not None:
        raise Problem(errors.KNOWN_ALREADY, values={"name": known.name}, organisationId=str(known.id))
    given = [OptionPeriod(option=option, valid_from=None, valid_to=None, source=None) for option in new.options]
    given += [OptionPeriod(**period.model_dump()) for period in new.option_periods]
    organisation = OrganisationAnswer(
        id=new_id(),
        version=1,
        lineage=[*parent.lineage, new.hsa_id],
        synthetic=False,
        **new.model_dump(exclude={"options", "option_periods"}),
        options=[],
        option_periods=given,
    )
    require_place(organisation, parent)
    ends = await ends_of_options(work)
    require_sound(organisation, ends)
    organisation = judged(organisation, ends, day_of(work.now))
    await add_all(work, [organisation], ends)
    return organisation


def require_place(organisation: OrganisationAnswer, parent: OrganisationAnswer | None) -> None:
    """Raises Problem 409 below a closed organisation, 422 for a second root or a tree too deep."""
    if (organisation.kind == "region") != (parent is None):
        raise Problem(errors.ONE_ROOT)
    if len(organisation.lineage) > DEEPEST:
        raise Problem(errors.TOO_DEEP, values={"most": DEEPEST})
    if parent is not None and parent.status == "closed" and outlives(organisation, parent.valid_to):
        raise Problem(errors.CLOSED_PARENT, values={"name": parent.name, "day": parent.valid_to})


def outlives(organisation: OrganisationAnswer, day: date | None) -> bool:
    return day is not None and (organisation.valid_to is None or organisation.valid_to > day)


def require_sound(organisation: OrganisationAnswer, ends: Ends) -> None:
    """Raises Problem 422 for validity or options that can't be."""
    refused = refusal(organisation.kind, validity_of(organisation), chosen_of(organisation), ends)
    if refused is not None:
        raise Problem(errors.REFUSED[refused])


def validity_of(organisation: OrganisationAnswer) -> Period:
    return Period(organisation.valid_from, organisation.valid_to)


def chosen_of(organisation: OrganisationAnswer) -> list[Chosen]:
    return [Chosen(each.option, Period(each.valid_from, each.valid_to)) for each in organisation.option_periods]


def judged(organisation: OrganisationAnswer, ends: Ends, day: date) -> OrganisationAnswer:
    """With the status and the options that hold on a day."""
    return organisation.model_copy(
        update={
            "status": status(validity_of(organisation), day).value,
            "options": in_force(chosen_of(organisation), ends, day),
        }
    )


async def add_all(
    work: Work, added: Sequence[OrganisationAnswer], ends: Ends | None = None, *, action: str = "added"
) -> None:
    """Adds nodes whose parents stand earlier in the list, or are there already. `ends`: of the options, if any."""
    await repository.add(work, list(_rows(work, added, ends or {})))
    for organisation in added:
        work.record(ORGANISATION, id=organisation.id, version=1, action=action, state=organisation)


async def write(work: Work, changed: Sequence[OrganisationAnswer], ends: Ends) -> None:
    """Writes nodes as they have become; whoever changed them records it."""
    if changed:
        await repository.change(work, list(_rows(work, changed, ends)))


def _rows(work: Work, some: Iterable[OrganisationAnswer], ends: Ends) -> Iterable[dict[str, Any]]:
    for organisation in some:
        turn = next_change(validity_of(organisation), chosen_of(organisation), ends, day_of(work.now))
        yield {
            "programme_id": work.programme,
            **organisation.model_dump(),
            "option_periods": organisation.as_json()["optionPeriods"],
            "next_change_at": turn and beginning_of(turn),
        }
