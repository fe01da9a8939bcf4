"""Bodies, mandates and appointments in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, Table, and_, insert, or_, select, update

from chassis.work import Work
from readiness_api.tables import appointments, bodies, mandates, organisations, waves

MOST_HOLDINGS = 5000


def _within(table: Table, programme: UUID) -> Select[Any]:
    """Rows with the HSA-id and lineage of the organisation that they name."""
    own = and_(organisations.c.programme_id == table.c.programme_id, organisations.c.id == table.c.organisation_id)
    return (
        select(table, organisations.c.hsa_id.label("organisation"), organisations.c.lineage)
        .join_from(table, organisations, own)
        .where(table.c.programme_id == programme)
    )


def bodies_in_order(programme: UUID) -> Select[Any]:
    return _within(bodies, programme).order_by(bodies.c.role.desc(), bodies.c.code)


def mandates_in_order(programme: UUID) -> Select[Any]:
    return _within(mandates, programme).order_by(mandates.c.valid_from, mandates.c.id)


def appointments_in_order(programme: UUID) -> Select[Any]:
    return _within(appointments, programme).order_by(appointments.c.valid_from, appointments.c.id)


async def find(work: Work, query: Select[Any], table: Table, id_: UUID, *, lock: bool = False) -> Row[Any] | None:
    """One row of an ordered list by its id."""
    one = query.where(table.c.id == id_)
    return (await work.execute(one.with_for_update(of=table) if lock else one)).one_or_none()


async def find_body(work: Work, body: UUID) -> Row[Any] | None:
    return await find(work, bodies_in_order(work.programme), bodies, body)


async def find_by_code(work: Work, code: str) -> Row[Any] | None:
    return (await work.execute(bodies_in_order(work.programme).where(bodies.c.code == code))).one_or_none()


async def has_wave(work: Work, wave: UUID) -> bool:
    query = select(waves.c.id).where(waves.c.programme_id == work.programme, waves.c.id == wave)
    return (await work.execute(query)).one_or_none() is not None


async def roles_in(work: Work, body: UUID, subject: str) -> Sequence[Row[Any]]:
    """What an account is in a body, and has been."""
    query = appointments_in_order(work.programme).where(
        appointments.c.body_id == body, appointments.c.subject == subject
    )
    return (await work.execute(query)).all()


async def board_mandates(work: Work, body: UUID, subject: str) -> Sequence[Row[Any]]:
    """The mandates by which an account decides as a board."""
    query = mandates_in_order(work.programme).where(
        mandates.c.body_id == body, mandates.c.subject == subject, mandates.c.decision_kind == "board"
    )
    return (await work.execute(query)).all()


async def mandates_at(work: Work, at: datetime) -> Sequence[Row[Any]]:
    return (await work.execute(_at(mandates_in_order(work.programme), mandates, at))).all()


async def appointments_at(work: Work, at: datetime) -> Sequence[Row[Any]]:
    """Roles held at a moment, with whether their body decides or advises."""
    own = and_(bodies.c.programme_id == appointments.c.programme_id, bodies.c.id == appointments.c.body_id)
    query = (
        _at(appointments_in_order(work.programme), appointments, at)
        .outerjoin(bodies, own)
        .add_columns(bodies.c.role.label("body_role"))
    )
    return (await work.execute(query)).all()


def _at(query: Select[Any], table: Table, at: datetime) -> Select[Any]:
    return query.where(table.c.valid_from <= at, or_(table.c.valid_to.is_(None), table.c.valid_to > at)).limit(
        MOST_HOLDINGS
    )


async def add_bodies(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(bodies), rows)


async def add_mandates(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(mandates), rows)


async def add_appointments(work: Work, rows: Sequence[Mapping[str, Any]]) -> None:
    await work.execute(insert(appointments), rows)


async def change_body(work: Work, body: UUID, values: Mapping[str, Any]) -> None:
    await _change(work, bodies, body, values)


async def change_mandate(work: Work, mandate: UUID, values: Mapping[str, Any]) -> None:
    await _change(work, mandates, mandate, values)


async def change_appointment(work: Work, appointment: UUID, values: Mapping[str, Any]) -> None:
    await _change(work, appointments, appointment, values)


async def _change(work: Work, table: Table, id_: UUID, values: Mapping[str, Any]) -> None:
    own = and_(table.c.programme_id == work.programme, table.c.id == id_)
    await work.execute(update(table).where(own).values(**values))
