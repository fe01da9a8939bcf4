"""Keeping networks of functions."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.networks import errors
from readiness_api.networks.schemas import MembersAnswer, NetworkAnswer, NetworkPatch, NewNetwork
from readiness_api.tables import networks
from readiness_api.waves import sited

NETWORK = Entity.of("network", "name", "rhythm", "wayIn")


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, kind: str | None
) -> Page[NetworkAnswer]:
    query = sited.at_sites(networks, tx.programme, grant)
    wanted = {networks.c.site_id: site, networks.c.kind: kind}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    by_name = query.order_by(func.sort_key(networks.c.name), networks.c.id)
    return await fetch_page(tx, by_name, paging, NetworkAnswer.of)


async def get(work: Work, grant: Grant, network: UUID) -> NetworkAnswer:
    """Raises Problem 404."""
    return NetworkAnswer.of(await sited.found(work, grant, networks, network))


async def add(work: Work, grant: Grant, new: NewNetwork) -> NetworkAnswer:
    """Raises Problem 422 for a site out of reach, 409 for a name taken there."""
    await sited.require_site(work, grant, new.site_id, lock=True)
    known = select(networks.c.id).where(
        networks.c.programme_id == work.programme, networks.c.site_id == new.site_id, networks.c.name == new.name
    )
    if (await work.execute(known)).first() is not None:
        raise Problem(errors.NAME_TAKEN)
    return (await add_all(work, [new]))[0]


async def add_all(work: Work, added: Sequence[NewNetwork]) -> Sequence[NetworkAnswer]:
    """Adds networks."""
    answers = [NetworkAnswer(id=new_id(), version=1, **new.model_dump()) for new in added]
    await sited.add(work, networks, [sited.row_of(answer, "members") for answer in answers])
    for answer in answers:
        work.record(NETWORK, id=answer.id, version=1, action="added", state=answer)
    return answers


async def change(work: Work, grant: Grant, network: UUID, expected: int, patch: NetworkPatch) -> NetworkAnswer:
    """Raises Problem 404, 412, 422 for nothing to change."""
    before = await sited.locked(work, grant, networks, network, expected)
    said: dict[str, Any] = patch.model_dump(exclude_none=True)
    if not said:
        raise Problem(errors.NOTHING_TO_CHANGE)
    if patch.members is not None:
        said["members"] = [MembersAnswer(**each.model_dump()).as_json() for each in patch.members]
    changed = {"version": before.version + 1, **said}
    await sited.change(work, networks, before.id, changed)
    answer = NetworkAnswer.model_validate(NetworkAnswer.of(before).model_dump() | changed)
    work.record(NETWORK, id=answer.id, version=answer.version, action="changed", state=answer)
    return answer
