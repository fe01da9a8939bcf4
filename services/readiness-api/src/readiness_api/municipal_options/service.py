"""Which options the programme offers, and until when."""

from collections.abc import Sequence
from uuid import UUID

from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import LocalisedText, Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.municipal_options import errors, repository
from readiness_api.municipal_options.schemas import MunicipalOptionAnswer, MunicipalOptionChange, NewMunicipalOption
from readiness_api.organisations import service as organisations

MUNICIPAL_OPTION = Entity.of("municipal_option")


async def page(tx: Transaction, paging: PageRequest) -> Page[MunicipalOptionAnswer]:
    return await fetch_page(tx, repository.in_order(tx.programme), paging, MunicipalOptionAnswer.of)


async def get(work: Work, option: UUID) -> MunicipalOptionAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, option)
    if row is None:
        raise Problem(NOT_FOUND)
    return MunicipalOptionAnswer.of(row)


async def offer(work: Work, new: NewMunicipalOption) -> MunicipalOptionAnswer:
    """Raises Problem 409 for an option that is there already."""
    if any(row.option == new.option for row in await repository.every(work)):
        raise Problem(errors.KNOWN_ALREADY)
    answer = MunicipalOptionAnswer(
        id=new_id(),
        version=1,
        name=LocalisedText(**new.name.model_dump()),
        **new.model_dump(exclude={"name"}),
    )
    await add_all(work, [answer])
    if answer.ended_by is not None:
        await organisations.judge_again(work, answer.option)
    return answer


async def add_all(work: Work, added: Sequence[MunicipalOptionAnswer]) -> None:
    """Adds options as they stand."""
    await repository.add(work, [{"programme_id": work.programme, **option.model_dump()} for option in added])
    for option in added:
        work.record(MUNICIPAL_OPTION, id=option.id, version=1, action="offered", state=option)


async def change(work: Work, option: UUID, expected: int, said: MunicipalOptionChange) -> MunicipalOptionAnswer:
    """Raises Problem 404 and 412. Municipalities that have chosen it are judged anew within a second."""
    row = await repository.find(work, option, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    before = MunicipalOptionAnswer.of(row)
    require_version(before.version, expected)
    values = said.model_dump(exclude={"reason"}, exclude_unset=True)
    if values.get("name") is None:
        values.pop("name", None)
    after = MunicipalOptionAnswer.model_validate(
        before.model_dump() | values | {"version": before.version + 1},
    )
    await repository.change(work, option, after.model_dump(exclude={"id", "option"}))
    await organisations.judge_again(work, after.option)
    work.record(MUNICIPAL_OPTION, id=option, version=after.version, action="changed", state=after, reason=said.reason)
    return after
