"""Care flows and routines in the database, with what each end runs."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, func, insert, select, update

from chassis.work import Work
from readiness_api.coexistence.schemas import FlowAnswer, RoutineAnswer
from readiness_api.tables import care_flows, coexistence_routines, organisations, system_uses, systems

_SENDS, _RECEIVES = organisations.alias("sends"), organisations.alias("receives")


def flows_in_order(programme: UUID) -> Select[Any]:
    """Flows by name, with both ends' names and lineages."""
    flow = care_flows.c
    return (
        select(
            care_flows,
            _SENDS.c.name.label("from_name"),
            _RECEIVES.c.name.label("to_name"),
            _SENDS.c.lineage.label("from_lineage"),
            _RECEIVES.c.lineage.label("to_lineage"),
        )
        .join_from(
            care_flows,
            _SENDS,
            and_(_SENDS.c.programme_id == flow.programme_id, _SENDS.c.id == flow.from_organisation_id),
        )
        .join(_RECEIVES, and_(_RECEIVES.c.programme_id == flow.programme_id, _RECEIVES.c.id == flow.to_organisation_id))
        .where(flow.programme_id == programme)
        .order_by(func.sort_key(flow.name), flow.id)
    )


def routines_in_order(programme: UUID) -> Select[Any]:
    """Routines, those that expire first before the others."""
    routine = coexistence_routines.c
    return (
        select(coexistence_routines)
        .where(routine.programme_id == programme)
        .order_by(routine.status, routine.expires_on, routine.id)
    )


def _uses(organisation: ColumnElement[UUID]) -> Any:
    """What an organisation runs and has run, as JSON."""
    return (
        select(
            func.jsonb_agg(
                func.jsonb_build_object(
                    "system",
                    systems.c.name,
                    "kind",
                    systems.c.kind,
                    "from",
                    system_uses.c.used_from,
                    "to",
                    system_uses.c.used_to,
                )
            )
        )
        .join_from(
            system_uses,
            systems,
            and_(systems.c.programme_id == system_uses.c.programme_id, systems.c.id == system_uses.c.system_id),
        )
        .where(
            system_uses.c.programme_id == care_flows.c.programme_id,
            system_uses.c.organisation_id == organisation,
        )
        .scalar_subquery()
    )


async def flows_with_ends(work: Work) -> Sequence[Row[Any]]:
    """Every flow with what both ends run and the routines written for it, in one statement."""
    routines = (
        select(func.jsonb_agg(func.to_jsonb(coexistence_routines.table_valued())))
        .where(
            coexistence_routines.c.programme_id == care_flows.c.programme_id,
            coexistence_routines.c.care_flow_id == care_flows.c.id,
        )
        .scalar_subquery()
    )
    query = flows_in_order(work.programme).add_columns(
        _uses(care_flows.c.from_organisation_id).label("from_uses"),
        _uses(care_flows.c.to_organisation_id).label("to_uses"),
        routines.label("routines"),
    )
    return (await work.execute(query)).all()


async def municipalities(work: Work) -> Sequence[Row[Any]]:
    """A row for each municipality and each use of a system by it or by another organisation placed in it."""
    placed = organisations.alias("placed")
    query = (
        select(
            organisations.c.municipality_code,
            organisations.c.name,
            systems.c.name.label("system"),
            systems.c.kind,
            system_uses.c.used_from,
            system_uses.c.used_to,
            system_uses.c.synthetic,
        )
        .join_from(
            organisations,
            placed,
            and_(
                placed.c.programme_id == organisations.c.programme_id,
                placed.c.municipality_code == organisations.c.municipality_code,
            ),
        )
        .outerjoin(
            system_uses,
            and_(system_uses.c.programme_id == placed.c.programme_id, system_uses.c.organisation_id == placed.c.id),
        )
        .outerjoin(
            systems,
            and_(systems.c.programme_id == system_uses.c.programme_id, systems.c.id == system_uses.c.system_id),
        )
        .where(
            organisations.c.programme_id == work.programme,
            organisations.c.kind == "municipality",
            organisations.c.municipality_code.is_not(None),
        )
        .order_by(func.sort_key(organisations.c.name), organisations.c.municipality_code)
    )
    return (await work.execute(query)).all()


async def find_flow(work: Work, flow: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = flows_in_order(work.programme).where(care_flows.c.id == flow)
    return (await work.execute(query.with_for_update(of=care_flows) if lock else query)).one_or_none()


async def count_flows(work: Work) -> int:
    query = select(func.count()).where(care_flows.c.programme_id == work.programme)
    return int((await work.execute(query)).scalar_one())


async def find_routine(work: Work, routine: UUID, *, lock: bool = False) -> Row[Any] | None:
    query = routines_in_order(work.programme).where(coexistence_routines.c.id == routine)
    return (await work.execute(query.with_for_update() if lock else query)).one_or_none()


async def add_flows(work: Work, added: Sequence[FlowAnswer]) -> None:
    await work.execute(insert(care_flows), [{"programme_id": work.programme, **_flow(each)} for each in added])


async def end_flow(work: Work, flow: FlowAnswer) -> None:
    own = and_(care_flows.c.programme_id == work.programme, care_flows.c.id == flow.id)
    await work.execute(update(care_flows).where(own).values(version=flow.version, ended_on=flow.ended_on))


async def add_routines(work: Work, added: Sequence[RoutineAnswer]) -> None:
    rows = [{"programme_id": work.programme, **each.model_dump()} for each in added]
    await work.execute(insert(coexistence_routines), rows)


async def change_routine(work: Work, routine: RoutineAnswer) -> None:
    own = and_(coexistence_routines.c.programme_id == work.programme, coexistence_routines.c.id == routine.id)
    await work.execute(update(coexistence_routines).where(own).values(**routine.model_dump()))


def _flow(flow: FlowAnswer) -> Mapping[str, Any]:
    return flow.model_dump(exclude={"from_name", "to_name"})
