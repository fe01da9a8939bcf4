"""Phases in the database."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select, update

from chassis.work import Work
from readiness_api.phases.schemas import PhaseAnswer
from readiness_api.tables import phases


def in_order(programme: UUID) -> Select[Any]:
    return select(phases).where(phases.c.programme_id == programme).order_by(phases.c.number)


async def find(work: Work, phase: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme).where(phases.c.id == phase)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def is_planned(work: Work, kind: str) -> bool:
    return (await work.execute(in_order(work.programme).where(phases.c.kind == kind))).one_or_none() is not None


async def add(work: Work, added: Sequence[PhaseAnswer]) -> None:
    await work.execute(insert(phases), [{"programme_id": work.programme, **_columns(phase)} for phase in added])


async def change(work: Work, phase: PhaseAnswer) -> None:
    own = and_(phases.c.programme_id == work.programme, phases.c.id == phase.id)
    await work.execute(update(phases).where(own).values(**_columns(phase)))


def _columns(phase: PhaseAnswer) -> Mapping[str, Any]:
    return {**phase.model_dump(), "date_history": phase.as_json()["dateHistory"]}
