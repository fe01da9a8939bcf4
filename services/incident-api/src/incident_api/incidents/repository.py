"""Incidents in the database. Private to this feature."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select, text, update

from chassis.access import Grant
from chassis.transaction import Transaction
from incident_api.incidents.permissions import WARD
from incident_api.incidents.rules import band
from incident_api.incidents.schemas import Incident, Rating, Reporter
from incident_api.tables import incidents

# One statement: the site is looked up, its scope checked and the incident written at once (create is the hot path).
_INSERT = text(
    """
    INSERT INTO incidents (programme_id, id, version, number, site_id, site_name, wave_id, lineage, what, "where",
      patient_affected, workaround, downtime_routine, synthetic, status, occurred_at, recorded_at,
      reporter_subject, reporter_name)
    SELECT programme_id, :id, 1, :prefix || nextval('incident_number_seq'), id, name, wave_id, lineage, :what, :where,
      :patient_affected, :workaround, :downtime_routine, :synthetic, 'new', :occurred_at, :recorded_at,
      :subject, :name
    FROM sites
    WHERE programme_id = :programme AND id = :site_id
      AND (CAST(:reach AS text[]) IS NULL OR lineage && CAST(:reach AS text[]))
    RETURNING *
    """
)


async def insert(tx: Transaction, grant: Grant, values: dict[str, Any]) -> Incident | None:
    """Writes a new incident; None when the site is unknown or out of the caller's reach."""
    row = (await tx.execute(_INSERT, {**values, "programme": tx.programme, "reach": grant.parameter()})).one_or_none()
    return None if row is None else incident_of(row)


def visible(tx: Transaction, grant: Grant) -> ColumnElement[bool]:
    """What the caller may see: the subtree of their roles; one who only reports sees their own."""
    clause = and_(incidents.c.programme_id == tx.programme, grant.covers(incidents.c.lineage))
    if grant.only(*WARD):
        return and_(clause, incidents.c.reporter_subject == grant.caller.subject)
    return clause


def listing(
    tx: Transaction,
    grant: Grant,
    *,
    statuses: list[str],
    site: UUID | None,
    mine: bool,
    hazard_class: str | None,
    min_risk: int | None,
    newest_first: bool,
) -> Select[Any]:
    """The query of a list."""
    table = incidents.c
    query = select(incidents).where(visible(tx, grant))
    if statuses:
        query = query.where(table.status.in_(statuses))
    if site is not None:
        query = query.where(table.site_id == site)
    if mine:
        query = query.where(table.reporter_subject == grant.caller.subject)
    if hazard_class is not None:
        query = query.where(table.hazard_class == hazard_class)
    if min_risk is not None:
        query = query.where(_at_least(min_risk))
    order = (table.recorded_at.desc(), table.id.desc()) if newest_first else (table.recorded_at, table.id)
    return query.order_by(*order)


def _at_least(risk: int) -> ColumnElement[bool]:
    table = incidents.c
    return or_(table.risk >= risk, table.consequence == 4) if risk <= 8 else table.risk >= risk


async def find(tx: Transaction, grant: Grant, id: UUID, *, for_update: bool = False) -> Incident | None:
    """One incident the caller may see; with `for_update` its row is locked until the commit."""
    query = select(incidents).where(visible(tx, grant), incidents.c.id == id)
    row = (await tx.execute(query.with_for_update() if for_update else query)).one_or_none()
    return None if row is None else incident_of(row)


async def change(tx: Transaction, incident: Incident, **values: Any) -> Incident:
    """Writes new values and the next version of a locked incident."""
    row = (
        await tx.execute(
            update(incidents)
            .where(incidents.c.programme_id == tx.programme, incidents.c.id == incident.id)
            .values(version=incident.version + 1, **values)
            .returning(incidents)
        )
    ).one()
    return incident_of(row)


def incident_of(row: Row[Any]) -> Incident:
    """The incident in a row."""
    found = row._mapping
    rating = None
    if found["risk"] is not None:
        rating = Rating(
            consequence=found["consequence"],
            probability=found["probability"],
            risk=found["risk"],
            band=band(found["risk"]),
        )
    plain = {name: found[name] for name in Incident.model_fields if name in found}
    return Incident(
        **plain,
        rating=rating,
        reporter=Reporter(name=found["reporter_name"], subject=found["reporter_subject"]),
    )
