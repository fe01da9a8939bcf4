"""Design decisions in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, any_, exists, func, insert, literal, select, text, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import decision_communications as communications
from readiness_api.tables import design_decisions, organisations, sites

_NUMBERING = text("SELECT pg_advisory_xact_lock(hashtextextended('design-decision-number/' || :programme, 0))")


def in_order(programme: UUID, grant: Grant) -> Select[Any]:
    """Newest first. A design decision concerns the whole programme: whoever reaches one of its organisations reads."""
    query = select(design_decisions).where(design_decisions.c.programme_id == programme)
    if not grant.everywhere:
        query = query.where(
            exists().where(organisations.c.programme_id == programme, grant.covers(organisations.c.lineage))
        )
    return query.order_by(design_decisions.c.number.desc())


async def find(work: Work, grant: Grant, decision: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme, grant).where(design_decisions.c.id == decision)
    return (await work.execute(query.with_for_update(of=design_decisions) if lock else query)).one_or_none()


async def next_number(work: Work) -> int:
    """One at a time: the next waits until this transaction ends."""
    await work.execute(_NUMBERING, {"programme": str(work.programme)})
    query = select(func.coalesce(func.max(design_decisions.c.number), 0)).where(
        design_decisions.c.programme_id == work.programme
    )
    return int((await work.execute(query)).scalar_one()) + 1


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(design_decisions), [{"programme_id": work.programme, **row} for row in rows])


async def change(work: Work, decision: UUID, values: Mapping[str, Any]) -> None:
    own = and_(design_decisions.c.programme_id == work.programme, design_decisions.c.id == decision)
    await work.execute(update(design_decisions).where(own).values(**values))


async def numbers(work: Work) -> Sequence[Row[Any]]:
    """Level, status and how many."""
    columns = (design_decisions.c.level, design_decisions.c.status)
    query = (
        select(*columns, func.count().label("number"))
        .where(design_decisions.c.programme_id == work.programme)
        .group_by(*columns)
    )
    return (await work.execute(query)).all()


async def silent(work: Work) -> int:
    """Consultations of open decisions without an answer."""
    parts = func.jsonb_array_elements(design_decisions.c.consultations).table_valued("value")
    query = (
        select(func.count())
        .select_from(design_decisions)
        .join(parts, literal(True))
        .where(
            design_decisions.c.programme_id == work.programme,
            design_decisions.c.status == "open",
            parts.c.value.op("->>")("answeredAt").is_(None),
        )
    )
    return int((await work.execute(query)).scalar_one())


def communications_in_order(programme: UUID, grant: Grant) -> Select[Any]:
    return (
        select(communications)
        .where(communications.c.programme_id == programme, grant.covers(communications.c.lineage))
        .order_by(communications.c.sent_at.desc(), communications.c.id.desc())
    )


async def find_communication(work: Work, grant: Grant, id_: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = communications_in_order(work.programme, grant).where(communications.c.id == id_)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def told(work: Work, decision: UUID, organisation: UUID, function: str) -> bool:
    query = select(communications.c.id).where(
        communications.c.programme_id == work.programme,
        communications.c.decision_id == decision,
        communications.c.organisation_id == organisation,
        communications.c.function == function,
    )
    return (await work.execute(query)).first() is not None


async def add_communications(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(communications), [{"programme_id": work.programme, **row} for row in rows])


async def change_communication(work: Work, id_: UUID, values: Mapping[str, Any]) -> None:
    own = and_(communications.c.programme_id == work.programme, communications.c.id == id_)
    await work.execute(update(communications).where(own).values(**values))


async def receipts(work: Work) -> Sequence[Row[Any]]:
    """Each site at or below which someone was told, how many, and how many have read. What was superseded since counts
    too: what was sent is to be read, and the share never falls for want of a denominator."""
    query = (
        select(
            sites.c.id.label("site_id"),
            func.count().label("told"),
            func.count(communications.c.read_at).label("read"),
        )
        .select_from(communications)
        .join(
            sites,
            and_(
                sites.c.programme_id == communications.c.programme_id,
                sites.c.hsa_id == any_(communications.c.lineage),
                func.cardinality(sites.c.lineage) > 1,
            ),
        )
        .where(communications.c.programme_id == work.programme)
        .group_by(sites.c.id)
    )
    return (await work.execute(query)).all()


async def receipts_in_all(work: Work) -> tuple[int, int]:
    """How many were told of a decision, and how many of them have read."""
    query = select(func.count().label("told"), func.count(communications.c.read_at).label("read")).where(
        communications.c.programme_id == work.programme
    )
    row = (await work.execute(query)).one()
    return row.told, row.read
