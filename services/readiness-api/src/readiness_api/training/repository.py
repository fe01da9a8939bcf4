"""Training and superusers in the database: what is added stays, and the latest of each counts."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, Table, exists, func, select
from sqlalchemy.dialects.postgresql import distinct_on

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import superuser_counts, training_counts
from readiness_api.waves.sited import at_sites

KEYS = {training_counts: ("role",), superuser_counts: ("unit", "shift")}


def in_order(table: Table, programme: UUID, grant: Grant, *, latest: bool) -> Select[Any]:
    """Newest first; with `latest`, of each role, or unit and shift, the one that counts."""
    query = at_sites(table, programme, grant)
    if latest:
        other = table.alias("later")
        same = [other.c[name] == table.c[name] for name in ("programme_id", "site_id", *KEYS[table])]
        later = func.row(other.c.counted_at, other.c.id) > func.row(table.c.counted_at, table.c.id)
        query = query.where(~exists().where(*same, later))
    return query.order_by(table.c.counted_at.desc(), table.c.id.desc())


async def latest_of_site(work: Work, table: Table, site: UUID) -> Sequence[Row[Any]]:
    keys = [table.c[name] for name in KEYS[table]]
    query = (
        select(table)
        .ext(distinct_on(*keys))
        .where(table.c.programme_id == work.programme, table.c.site_id == site)
        .order_by(*keys, table.c.counted_at.desc(), table.c.id.desc())
    )
    return (await work.execute(query)).all()
