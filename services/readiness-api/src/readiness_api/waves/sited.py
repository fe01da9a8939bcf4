"""What belongs to a site: read, locked and changed within a caller's reach."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from pydantic.alias_generators import to_camel
from sqlalchemy import Row, Select, Table, and_, insert, select, update

from chassis.access import Grant
from chassis.etag import require_version
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Answer
from chassis.work import Work
from readiness_api.tables import sites
from readiness_api.waves import errors


def at_sites(table: Table, programme: UUID, grant: Grant | None) -> Select[Any]:
    """Rows of `table` at sites within the grant; it has `site_id`."""
    own = and_(sites.c.programme_id == table.c.programme_id, sites.c.id == table.c.site_id)
    query = select(table).join_from(table, sites, own).where(table.c.programme_id == programme)
    return query if grant is None else query.where(grant.covers(sites.c.lineage))


async def require_site(work: Work, grant: Grant, site: UUID, *, lock: bool = False) -> None:
    """Raises Problem 422 for a site unknown or outside the grant. With `lock`, one at a time numbers its rows."""
    query = select(sites.c.id).where(
        sites.c.programme_id == work.programme, sites.c.id == site, grant.covers(sites.c.lineage)
    )
    if (await work.execute(query.with_for_update(key_share=True) if lock else query)).one_or_none() is None:
        raise Problem(errors.UNKNOWN_SITE)


async def found(work: Work, grant: Grant, table: Table, id_: UUID) -> Row[Any]:
    """Raises Problem 404, also for one outside the grant."""
    row = (await work.execute(at_sites(table, work.programme, grant).where(table.c.id == id_))).one_or_none()
    if row is None:
        raise Problem(NOT_FOUND)
    return row


async def locked(work: Work, grant: Grant, table: Table, id_: UUID, expected: int | None) -> Row[Any]:
    """The row, until the transaction ends nobody else's to change. Raises Problem 404, 412 for a stale version."""
    query = at_sites(table, work.programme, grant).where(table.c.id == id_).with_for_update(of=table)
    row = (await work.execute(query)).one_or_none()
    if row is None:
        raise Problem(NOT_FOUND)
    if expected is not None:
        require_version(row.version, expected)
    return row


async def of_site(work: Work, table: Table, site: UUID) -> Sequence[Row[Any]]:
    """Every row of a site."""
    query = select(table).where(table.c.programme_id == work.programme, table.c.site_id == site).order_by(table.c.id)
    return (await work.execute(query)).all()


async def add(work: Work, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds rows to the programme."""
    await work.execute(insert(table), [{"programme_id": work.programme, **row} for row in rows])


def row_of(answer: Answer, *json: str) -> dict[str, Any]:
    """An answer as a row; the columns `json` hold the answer's own JSON."""
    shown = answer.as_json()
    return {**answer.model_dump(exclude=set(json)), **{name: shown[to_camel(name)] for name in json}}


async def change(work: Work, table: Table, id_: UUID, values: Mapping[str, Any]) -> None:
    """Changes a row that is locked."""
    await work.execute(update(table).where(table.c.programme_id == work.programme, table.c.id == id_).values(**values))
