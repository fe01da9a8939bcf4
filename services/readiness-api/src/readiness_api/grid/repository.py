"""The grid in the database: one row an answer, a list a column."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, case, func, select, text
from sqlalchemy.dialects.postgresql import JSONB

from chassis.access import Grant
from chassis.work import Work
from readiness_api.checklists.rules import WORST_FIRST
from readiness_api.grid.rules import LETTERS, NO_CHECKLIST, NO_CHECKLIST_WEIGHT, GridFilter
from readiness_api.tables import checklists, deviations, items, sites
from readiness_api.templates.rules import AREAS

READ_BACK = 1000
TURNS = 20
LISTED = 100


_HEAD = text("SELECT position, published_at FROM heads WHERE programme_id = :programme")
_GRID = text(
    """
    WITH reached AS (
      SELECT s.id, s.name, s.kind, s.wave_id, c.id AS checklist_id, c.status,
             coalesce(c.changes_since_signed, 0) AS changes, coalesce(c.states, :no_checklist) AS states,
             coalesce(c.weight, :no_weight) AS weight, s.sort_name
      FROM sites AS s LEFT JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
      WHERE s.programme_id = :programme
        AND (CAST(:wave AS uuid) IS NULL OR s.wave_id = CAST(:wave AS uuid))
        AND (CAST(:reach AS text[]) IS NULL OR s.lineage && CAST(:reach AS text[]))
        AND (CAST(:find AS text) IS NULL OR strpos(lower(s.name), lower(CAST(:find AS text))) > 0)
    ), chosen AS MATERIALIZED (
      SELECT * FROM reached WHERE CAST(:letter AS text) IS NULL
        OR strpos(CASE WHEN CAST(:place AS int) = 0 THEN states ELSE substr(states, CAST(:place AS int), 1) END,
                  CAST(:letter AS text)) > 0
    ), page AS (
      SELECT * FROM chosen
      ORDER BY CASE WHEN CAST(:by_name AS boolean) THEN 0 ELSE weight END DESC, sort_name, id
      LIMIT :limit OFFSET :offset
    ), accepted AS (
      SELECT i.checklist_id, jsonb_agg(DISTINCT i.area) AS areas
      FROM deviations AS d JOIN items AS i ON i.programme_id = d.programme_id AND i.id = d.item_id
      WHERE d.programme_id = :programme AND d.status = 'approved' AND d.expires_at > :now
      GROUP BY i.checklist_id
    )
    SELECT (SELECT count(*) FROM chosen) AS total,
           (SELECT position FROM heads WHERE programme_id = :programme) AS position,
           (SELECT published_at FROM heads WHERE programme_id = :programme) AS published_at,
           (SELECT jsonb_object_agg(checklist_id, areas) FROM accepted) AS accepted,
           array_agg(CAST(id AS text)) AS id,
           array_agg(CAST(checklist_id AS text)) AS checklist,
           array_agg(name) AS name,
           array_agg(kind) AS kind,
           array_agg(CAST(wave_id AS text)) AS wave,
           array_agg(status) AS sign_off,
           array_agg(changes) AS changes,
           array_agg(states) AS states
    FROM page
    """
).columns(accepted=JSONB)


async def head(work: Work) -> tuple[int, datetime | None]:
    found = (await work.execute(_HEAD, {"programme": work.programme})).one_or_none()
    return (0, None) if found is None else (found.position, found.published_at)


async def grid(work: Work, grant: Grant, chosen: GridFilter) -> Row[Any]:
    """Every column of the page, with the ledger's position in the same snapshot."""
    given = {
        "programme": work.programme,
        "now": work.now,
        "reach": grant.parameter(),
        "no_checklist": NO_CHECKLIST,
        "no_weight": NO_CHECKLIST_WEIGHT,
        "wave": chosen.wave,
        "find": chosen.find,
        "letter": chosen.state and LETTERS[chosen.state],
        "place": 0 if chosen.area is None else AREAS.index(chosen.area) + 1,
        "by_name": chosen.by_name,
        "limit": chosen.limit,
        "offset": chosen.offset,
    }
    return (await work.execute(_GRID, given)).one()


async def find_checklist(work: Work, grant: Grant, checklist: UUID) -> Row[Any] | None:
    own = and_(sites.c.programme_id == checklists.c.programme_id, sites.c.id == checklists.c.site_id)
    query = (
        select(checklists, sites.c.name.label("site_name"))
        .join_from(checklists, sites, own)
        .where(checklists.c.programme_id == work.programme, checklists.c.id == checklist)
        .where(grant.covers(sites.c.lineage))
    )
    return (await work.execute(query)).one_or_none()


async def not_ready(work: Work, checklist: UUID, area: str | None) -> Sequence[Row[Any]]:
    """Items that are not ready, worst first, each with its latest deviation and how many there are in all."""
    own = and_(deviations.c.programme_id == items.c.programme_id, deviations.c.id == items.c.deviation_id)
    rank = case({state.value: n for n, state in enumerate(WORST_FIRST)}, value=items.c.state)
    weight = case({"blocker": 0, "major": 1}, value=items.c.criticality, else_=2)
    query = (
        select(
            items,
            *(deviations.c[name].label(f"deviation_{name}") for name in _DEVIATION),
            func.count().over().label("total"),
        )
        .select_from(items)
        .outerjoin(deviations, own)
        .where(items.c.programme_id == work.programme, items.c.checklist_id == checklist, items.c.state != "ready")
        .order_by(rank, weight, items.c.due_at.nulls_last(), items.c.number)
        .limit(LISTED)
    )
    return (await work.execute(query if area is None else query.where(items.c.area == area))).all()


_DEVIATION = ("reason", "mitigation", "expires_at", "requested_subject")
_TURNS = text(
    """
    WITH said AS (
      SELECT seq, recorded_at,
             jsonb_path_query_first(CAST(sealed AS jsonb), CAST(:path AS jsonpath), CAST(:names AS jsonb))
               #>> '{}' AS state
      FROM ledger WHERE programme_id = :programme AND entity_id = :checklist ORDER BY seq DESC LIMIT :read_back
    ), turned AS (
      SELECT *, lag(state) OVER (ORDER BY seq) AS before, row_number() OVER (ORDER BY seq) AS number, count(*) OVER ()
      FROM said
    )
    SELECT state, recorded_at FROM turned
    WHERE CASE WHEN number = 1 THEN count < :read_back ELSE state IS DISTINCT FROM before END
    ORDER BY seq DESC LIMIT :turns
    """
)


async def turns(work: Work, checklist: UUID, area: str | None) -> Sequence[Row[Any]]:
    """When the checklist, or its area, came to another state, newest first: as the ledger has it."""
    path = "$.state.state" if area is None else "$.state.areas[*] ? (@.area == $area).state"
    given = {
        "programme": work.programme,
        "checklist": checklist,
        "path": path,
        "names": f'{{"area": "{area}"}}' if area else "{}",
        "read_back": READ_BACK,
        "turns": TURNS,
    }
    return (await work.execute(_TURNS, given)).all()
