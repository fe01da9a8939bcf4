"""Gates and their evaluations in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, exists, func, insert, select, update

from chassis.access import Grant
from chassis.work import Work
from readiness_api.tables import checklists, deviations, gate_evaluations, gates, items, metadata, sites

heads, pending = metadata.tables["heads"], metadata.tables["pending"]


def in_order(programme: UUID, grant: Grant) -> Select[Any]:
    """The gates of the waves in which the grant covers a site."""
    reached = exists().where(
        sites.c.programme_id == gates.c.programme_id,
        sites.c.wave_id == gates.c.wave_id,
        grant.covers(sites.c.lineage),
    )
    query = select(gates).where(gates.c.programme_id == programme)
    if not grant.everywhere:
        query = query.where(reached)
    return query.order_by(gates.c.wave_id, gates.c.offset_days)


async def find(work: Work, grant: Grant, gate: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme, grant).where(gates.c.id == gate)
    return (await work.execute(query.with_for_update(of=gates) if lock else query)).one_or_none()


async def lock_of_wave(work: Work, wave: UUID) -> Sequence[Row[Any]]:
    query = select(gates).where(gates.c.programme_id == work.programme, gates.c.wave_id == wave)
    return (await work.execute(query.order_by(gates.c.offset_days).with_for_update())).all()


async def redate(work: Work, gate: UUID, version: int, due_at: datetime | None) -> None:
    own = and_(gates.c.programme_id == work.programme, gates.c.id == gate)
    await work.execute(update(gates).where(own).values(version=version, due_at=due_at))


async def add(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(gates), rows)


def _joined(name: str) -> Any:
    """Items that can block a gate, beside their site, checklist and latest deviation."""
    same = items.c.programme_id == sites.c.programme_id
    return {
        "checklists": and_(checklists.c.programme_id == sites.c.programme_id, checklists.c.site_id == sites.c.id),
        "items": and_(same, items.c.checklist_id == checklists.c.id, items.c.criticality == "blocker"),
        "deviations": and_(deviations.c.programme_id == items.c.programme_id, deviations.c.id == items.c.deviation_id),
    }[name]


async def standing(work: Work, wave: UUID, offset_days: int) -> Sequence[Row[Any]]:
    """Everything an evaluation stands on, in one statement and so in one snapshot: a row for each item due by the gate,
    at least one for each site, with the ledger's position and whether entries still wait for theirs."""
    waiting = exists().where(pending.c.programme_id == sites.c.programme_id)
    position = select(heads.c.position).where(heads.c.programme_id == sites.c.programme_id).scalar_subquery()
    published = select(heads.c.published_at).where(heads.c.programme_id == sites.c.programme_id).scalar_subquery()
    query = (
        select(
            sites.c.id.label("site_id"),
            sites.c.name.label("site_name"),
            checklists.c.id.label("checklist_id"),
            checklists.c.status.label("sign_off"),
            checklists.c.counts,
            *(items.c[name].label(f"item_{name}") for name in _ITEM),
            *(deviations.c[name].label(f"deviation_{name}") for name in _DEVIATION),
            position.label("position"),
            published.label("published_at"),
            waiting.label("waiting"),
        )
        .select_from(sites)
        .outerjoin(checklists, _joined("checklists"))
        .outerjoin(items, and_(_joined("items"), items.c.offset_days <= offset_days))
        .outerjoin(deviations, _joined("deviations"))
        .where(sites.c.programme_id == work.programme, sites.c.wave_id == wave)
        .order_by(func.sort_key(sites.c.name), sites.c.id, items.c.number)
    )
    return (await work.execute(query)).all()


_ITEM = (
    "id", "code", "area", "text", "criticality", "offset_days", "status", "evidence", "threshold", "due_at",
    "measurement", "stale_after_hours",
)  # fmt: skip
_DEVIATION = ("id", "status", "requested_subject", "expires_at", "reason", "mitigation", "decided_by")


async def head(work: Work) -> Row[Any] | None:
    query = select(heads.c.position, heads.c.published_at).where(heads.c.programme_id == work.programme)
    return (await work.execute(query)).one_or_none()


async def keep(work: Work, gate: Row[Any], evaluation: Mapping[str, Any], summary: Mapping[str, Any]) -> None:
    await work.execute(insert(gate_evaluations), evaluation)
    own = and_(gates.c.programme_id == work.programme, gates.c.id == gate.id)
    await work.execute(update(gates).where(own).values(version=gate.version + 1, last_evaluation=summary))


async def find_evaluation(work: Work, gate: UUID, evaluation: UUID) -> Row[Any] | None:
    query = select(gate_evaluations).where(
        gate_evaluations.c.programme_id == work.programme,
        gate_evaluations.c.gate_id == gate,
        gate_evaluations.c.id == evaluation,
    )
    return (await work.execute(query)).one_or_none()
