"""Organisations in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Row, Select, Text, bindparam, cast, func, insert, or_, select, text, update

from chassis.work import Work
from readiness_api.tables import municipal_options, organisations

_HOLD = text("SELECT pg_advisory_xact_lock(hashtextextended(:tree, 0))")
_HOLD_STILL = text("SELECT pg_advisory_xact_lock_shared(hashtextextended(:tree, 0))")
_COMMITTING = text("SELECT 1 FROM imports WHERE programme_id = :programme AND status = 'committing' LIMIT 1")
_FINGERPRINT = text(
    "SELECT md5(coalesce(string_agg(id::text || ':' || version, ',' ORDER BY id), '')) || '/' || (SELECT coalesce("
    "string_agg(option || ':' || coalesce(ended_by::text, ''), ',' ORDER BY option), '') FROM municipal_options "
    "WHERE programme_id = :programme) FROM organisations WHERE programme_id = :programme"
)
_CHANGED = (
    "version", "name", "kind", "parent_id", "lineage", "municipality_code", "organisation_number", "options",
    "option_periods", "valid_from", "valid_to", "status", "next_change_at",
)  # fmt: skip
_CHANGE = (
    update(organisations)
    .where(organisations.c.programme_id == bindparam("of_programme"), organisations.c.id == bindparam("of_id"))
    .values({name: bindparam(f"new_{name}", type_=organisations.c[name].type) for name in _CHANGED})
)


async def hold(work: Work) -> None:
    """Nobody else changes the tree until this transaction is over."""
    await work.execute(_HOLD, {"tree": f"tree:{work.programme}"})


async def hold_still(work: Work) -> None:
    """The tree stays as it is until this transaction is over."""
    await work.execute(_HOLD_STILL, {"tree": f"tree:{work.programme}"})


async def import_under_way(work: Work) -> bool:
    return (await work.execute(_COMMITTING, {"programme": work.programme})).one_or_none() is not None


async def fingerprint(work: Work) -> str:
    return str((await work.execute(_FINGERPRINT, {"programme": work.programme})).scalar_one())


def in_order(programme: UUID) -> Select[Any]:
    """The tree, each node after the one above it, siblings by name."""
    return (
        select(organisations)
        .where(organisations.c.programme_id == programme)
        .order_by(func.cardinality(organisations.c.lineage), func.sort_key(organisations.c.name), organisations.c.id)
    )


def matching(query: Select[Any], words: str) -> Select[Any]:
    """Those whose name has the words, or whose HSA-id or municipality code begins with them."""
    plain = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return query.where(
        or_(
            organisations.c.name.ilike(f"%{plain}%"),
            organisations.c.hsa_id.ilike(f"{plain}%"),
            organisations.c.municipality_code.like(f"{plain}%"),
        )
    )


async def find(work: Work, organisation: UUID) -> Row[Any] | None:
    return (
        await work.execute(
            select(organisations).where(
                organisations.c.programme_id == work.programme, organisations.c.id == organisation
            )
        )
    ).one_or_none()


async def find_all(work: Work, chosen: Sequence[UUID]) -> Sequence[Row[Any]]:
    query = select(organisations).where(organisations.c.programme_id == work.programme, organisations.c.id.in_(chosen))
    return (await work.execute(query)).all()


async def find_by_hsa_ids(work: Work, hsa_ids: Sequence[str]) -> Sequence[Row[Any]]:
    query = select(organisations).where(
        organisations.c.programme_id == work.programme, organisations.c.hsa_id.in_(hsa_ids)
    )
    return (await work.execute(query)).all()


async def after(work: Work, last: UUID, limit: int) -> Sequence[Row[Any]]:
    query = (
        select(organisations)
        .where(organisations.c.programme_id == work.programme, organisations.c.id > last)
        .order_by(organisations.c.id)
        .limit(limit)
    )
    return (await work.execute(query)).all()


async def find_below(work: Work, hsa_ids: Sequence[str]) -> Sequence[Row[Any]]:
    """Those with any of `hsa_ids` in their lineage, themselves included."""
    query = in_order(work.programme).where(organisations.c.lineage.op("&&")(cast(list(hsa_ids), ARRAY(Text))))
    return (await work.execute(query)).all()


async def find_by_hsa_id(work: Work, hsa_id: str) -> Row[Any] | None:
    return (
        await work.execute(
            select(organisations).where(
                organisations.c.programme_id == work.programme, organisations.c.hsa_id == hsa_id
            )
        )
    ).one_or_none()


async def due_to_change(work: Work, now: datetime, limit: int) -> Sequence[UUID]:
    query = (
        select(organisations.c.id)
        .where(organisations.c.programme_id == work.programme, organisations.c.next_change_at <= now)
        .order_by(organisations.c.next_change_at)
        .limit(limit)
    )
    return (await work.execute(query)).scalars().all()


async def root_lineage(work: Work) -> Sequence[str]:
    query = select(organisations.c.lineage).where(
        organisations.c.programme_id == work.programme, organisations.c.parent_id.is_(None)
    )
    return [hsa_id for lineage in (await work.execute(query)).scalars() for hsa_id in lineage]


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(organisations), rows)


async def change(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(
        _CHANGE,
        [
            {"of_programme": work.programme, "of_id": row["id"]} | {f"new_{name}": row[name] for name in _CHANGED}
            for row in rows
        ],
    )


async def ended_options(work: Work) -> Sequence[Row[Any]]:
    query = select(municipal_options.c.option, municipal_options.c.ended_by).where(
        municipal_options.c.programme_id == work.programme, municipal_options.c.ended_by.is_not(None)
    )
    return (await work.execute(query)).all()


async def judge_again(work: Work, option: int) -> None:
    await work.execute(
        update(organisations)
        .where(
            organisations.c.programme_id == work.programme,
            organisations.c.option_periods.contains([{"option": option}]),
        )
        .values(next_change_at=work.now)
    )
