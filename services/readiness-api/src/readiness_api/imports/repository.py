"""Imports in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.work import Work
from readiness_api.tables import import_mappings, import_rows, imports

_WAITING = text(
    "SELECT programme_id, id FROM imports WHERE status IN ('received', 'previewing', 'committing') "
    "ORDER BY created_at LIMIT 20"
)
_ADD = text(
    "INSERT INTO import_rows (programme_id, import_id, number, line, cells) "
    "SELECT :programme, :import, r.number, r.line, r.cells "
    "FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(number int, line int, cells jsonb)"
)
_SAY = text(
    'UPDATE import_rows AS i SET "values" = r.said, errors = r.errors, outcome = r.outcome, hsa_id = r.hsa_id, '
    "name = r.name, organisation_id = NULL, place = NULL, changes = '[]', applied = false "
    "FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(number int, said jsonb, errors jsonb, outcome text, "
    "hsa_id text, name text) WHERE i.programme_id = :programme AND i.import_id = :import AND i.number = r.number"
)
_JUDGE = text(
    'UPDATE import_rows AS i SET "values" = r.said, errors = r.errors, outcome = r.outcome, place = r.place, '
    "organisation_id = r.organisation_id, changes = r.changes "
    "FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(number int, said jsonb, errors jsonb, outcome text, "
    "place int, organisation_id uuid, changes jsonb) "
    "WHERE i.programme_id = :programme AND i.import_id = :import AND i.number = r.number"
)
_APPLIED = text(
    "UPDATE import_rows AS i SET applied = true, organisation_id = r.organisation_id "
    "FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(number int, organisation_id uuid) "
    "WHERE i.programme_id = :programme AND i.import_id = :import AND i.number = r.number"
)
_VALUES = text(
    "SELECT lower(trim(cells ->> CAST(:column AS int))) AS value, count(*) AS count, count(*) OVER () AS total_records "
    "FROM import_rows WHERE programme_id = :programme AND import_id = :import "
    "AND coalesce(trim(cells ->> CAST(:column AS int)), '') <> '' "
    "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :limit OFFSET :offset"
)
_SITES = text(
    "SELECT count(*) FROM sites WHERE programme_id = :programme "
    "AND (lineage && CAST(:moved AS text[]) OR hsa_id = ANY(CAST(:changed AS text[])))"
)


def newest_first(programme: UUID) -> Select[Any]:
    return (
        select(imports)
        .where(imports.c.programme_id == programme)
        .order_by(imports.c.created_at.desc(), imports.c.id.desc())
    )


def rows_in_order(programme: UUID, import_: UUID) -> Select[Any]:
    return (
        select(import_rows)
        .where(import_rows.c.programme_id == programme, import_rows.c.import_id == import_)
        .order_by(import_rows.c.number)
    )


def mappings_by_name(programme: UUID) -> Select[Any]:
    return (
        select(import_mappings)
        .where(import_mappings.c.programme_id == programme)
        .order_by(func.sort_key(import_mappings.c.name), import_mappings.c.id)
    )


async def find(work: Work, import_: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = newest_first(work.programme).where(imports.c.id == import_)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def committing(work: Work) -> bool:
    query = newest_first(work.programme).where(imports.c.status == "committing").limit(1)
    return (await work.execute(query)).one_or_none() is not None


async def add(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(imports), {"programme_id": work.programme, **row})


async def change(work: Work, import_: UUID, values: Mapping[str, Any]) -> None:
    own = update(imports).where(imports.c.programme_id == work.programme, imports.c.id == import_)
    await work.execute(own.values(dict(values)))


async def waiting(connection: AsyncConnection) -> Sequence[tuple[UUID, UUID]]:
    """Imports of any programme with a step to do, the oldest first."""
    return [(row.programme_id, row.id) for row in await connection.execute(_WAITING)]


async def forget_rows(work: Work, import_: UUID) -> None:
    own = text("DELETE FROM import_rows WHERE programme_id = :programme AND import_id = :import")
    await work.execute(own, {"programme": work.programme, "import": import_})


async def add_rows(work: Work, import_: UUID, rows: str) -> None:
    """`rows`: JSON."""
    await work.execute(_ADD, {"programme": work.programme, "import": import_, "rows": rows})


async def say(work: Work, import_: UUID, rows: str) -> None:
    await work.execute(_SAY, {"programme": work.programme, "import": import_, "rows": rows})


async def judge(work: Work, import_: UUID, rows: str) -> None:
    await work.execute(_JUDGE, {"programme": work.programme, "import": import_, "rows": rows})


async def applied(work: Work, import_: UUID, rows: str) -> None:
    await work.execute(_APPLIED, {"programme": work.programme, "import": import_, "rows": rows})


async def rows_after(
    work: Work, import_: UUID, number: int, limit: int, *, outcome: str | None = None
) -> Sequence[Row[Any]]:
    query = rows_in_order(work.programme, import_).where(import_rows.c.number > number).limit(limit)
    return (await work.execute(query if outcome is None else query.where(import_rows.c.outcome == outcome))).all()


async def rows_numbered(work: Work, import_: UUID, numbers: Sequence[int]) -> Mapping[int, Row[Any]]:
    query = rows_in_order(work.programme, import_).where(import_rows.c.number.in_(numbers))
    return {row.number: row for row in (await work.execute(query)).all()}


async def next_to_apply(work: Work, import_: UUID, limit: int) -> Sequence[Row[Any]]:
    query = (
        rows_in_order(work.programme, import_)
        .where(import_rows.c.applied.is_(False), import_rows.c.place.is_not(None))
        .order_by(None)
        .order_by(import_rows.c.place)
        .limit(limit)
    )
    return (await work.execute(query)).all()


async def values_of(
    work: Work, import_: UUID, column: int, limit: int, offset: int
) -> tuple[Sequence[tuple[str, int]], int]:
    given = {"programme": work.programme, "import": import_, "column": column, "limit": limit, "offset": offset}
    rows = (await work.execute(_VALUES, given)).all()
    return [(row.value, int(row._mapping["count"])) for row in rows], int(rows[0].total_records) if rows else 0


async def sites_following(work: Work, moved: Sequence[str], changed: Sequence[str]) -> int:
    given = {"programme": work.programme, "moved": list(moved), "changed": list(changed)}
    return int((await work.execute(_SITES, given)).scalar_one())


async def find_mapping(work: Work, mapping: UUID) -> Row[Any] | None:
    query = mappings_by_name(work.programme).where(import_mappings.c.id == mapping)
    return (await work.execute(query)).one_or_none()


async def mapping_for(work: Work, columns: Sequence[str]) -> Row[Any] | None:
    """The latest saved for the same headings."""
    query = (
        select(import_mappings)
        .where(import_mappings.c.programme_id == work.programme, import_mappings.c.columns == list(columns))
        .order_by(import_mappings.c.saved_at.desc())
        .limit(1)
    )
    return (await work.execute(query)).one_or_none()


async def mapping_named(work: Work, name: str) -> Row[Any] | None:
    query = mappings_by_name(work.programme).where(import_mappings.c.name == name)
    return (await work.execute(query)).one_or_none()


async def add_mapping(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(import_mappings), {"programme_id": work.programme, **row})


async def change_mapping(work: Work, mapping: UUID, values: Mapping[str, Any]) -> None:
    own = update(import_mappings).where(
        import_mappings.c.programme_id == work.programme, import_mappings.c.id == mapping
    )
    await work.execute(own.values(dict(values)))
