"""Strategic choices in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, insert, select, update

from chassis.work import Work
from readiness_api.choices.schemas import ChoiceAnswer
from readiness_api.tables import strategic_choices


def in_order(programme: UUID) -> Select[Any]:
    """The latest presented first."""
    choice = strategic_choices.c
    query = select(strategic_choices).where(choice.programme_id == programme)
    return query.order_by(choice.presented_at.desc(), choice.id)


async def find(work: Work, choice: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = in_order(work.programme).where(strategic_choices.c.id == choice)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def add(work: Work, choice: ChoiceAnswer, presenter: str) -> None:
    values = {"programme_id": work.programme, "presented_subject": presenter, **_columns(choice)}
    await work.execute(insert(strategic_choices), values)


async def change(work: Work, choice: ChoiceAnswer) -> None:
    own = and_(strategic_choices.c.programme_id == work.programme, strategic_choices.c.id == choice.id)
    await work.execute(update(strategic_choices).where(own).values(**_columns(choice)))


def _columns(choice: ChoiceAnswer) -> Mapping[str, Any]:
    return choice.model_dump()
