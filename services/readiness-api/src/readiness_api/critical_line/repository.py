"""What the critical line stands on, and kept forecasts, in the database."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, exists, insert, select, text
from sqlalchemy.dialects.postgresql import JSONB

from chassis.access import Grant
from chassis.work import Work
from readiness_api.dependencies.preceding import PRECEDING
from readiness_api.tables import forecasts, metadata, sites, waves

heads = metadata.tables["heads"]

_ASKED = """
    WITH own AS (
      SELECT hsa_id, lineage FROM sites WHERE programme_id = :programme AND id = CAST(:site AS uuid)
    ), chosen AS (
      SELECT s.id, s.name, s.hsa_id, s.lineage, s.wave_id,
             CAST(:site AS uuid) IS NULL OR (SELECT s.lineage @> ARRAY[own.hsa_id] FROM own) AS inside
      FROM sites AS s
      WHERE s.programme_id = :programme AND s.wave_id = :wave
        AND (CAST(:site AS uuid) IS NULL OR EXISTS (
          SELECT 1 FROM own WHERE s.lineage @> ARRAY[own.hsa_id] OR s.hsa_id = ANY(own.lineage)))
    ), found AS MATERIALIZED (
      SELECT i.id, i.depends_on, s.hsa_id, s.lineage, s.wave_id, s.name AS site_name, s.inside,
             i.site_id, i.checklist_id, i.code, i.area, i.text, i.criticality, i.offset_days, i.due_at, i.status,
             i.state, i.signer, i.owner_line, i.owner_programme, i.deviation_id
      FROM chosen AS s JOIN items AS i ON i.programme_id = :programme AND i.site_id = s.id
      WHERE i.state <> 'ready' LIMIT :most + 1
    ), asked AS MATERIALIZED (
      SELECT * FROM found WHERE (SELECT count(*) FROM found) <= :most
    ),"""
_AND_MORE = """, estimated AS (
      SELECT a.id, jsonb_build_object('at', e.estimated_at, 'likely', e.likely_days, 'optimistic', e.optimistic_days,
             'pessimistic', e.pessimistic_days, 'spread', e.spread_days) AS estimate
      FROM asked AS a CROSS JOIN LATERAL (
        SELECT * FROM estimates WHERE programme_id = :programme AND item_id = a.id
        ORDER BY estimated_at DESC, id DESC LIMIT 1) AS e
    ), open AS (
      SELECT jsonb_agg(jsonb_build_object(
        'id', a.id, 'siteId', a.site_id, 'siteName', a.site_name, 'checklistId', a.checklist_id, 'code', a.code,
        'area', a.area, 'text', a.text, 'criticality', a.criticality, 'offsetDays', a.offset_days, 'dueAt', a.due_at,
        'started', a.status = 'in_progress', 'state', a.state, 'signer', a.signer,
        'ownerLine', a.owner_line, 'ownerProgramme', a.owner_programme, 'inside', a.inside,
        'acceptedUntil', CASE WHEN d.status = 'approved' THEN d.expires_at END, 'estimate', e.estimate
      ) ORDER BY a.id) AS rows
      FROM asked AS a LEFT JOIN estimated AS e USING (id)
      LEFT JOIN deviations AS d ON d.programme_id = :programme AND d.id = a.deviation_id
    ), waits AS (
      SELECT jsonb_agg(jsonb_build_array(p.before, p.id) ORDER BY p.before, p.id) AS rows
      FROM preceding AS p JOIN items AS i ON i.programme_id = :programme AND i.id = p.before WHERE i.state <> 'ready'
    ), outcome AS (
      SELECT asked_at, due_at, ready_at FROM outcomes WHERE programme_id = :programme AND counted
      ORDER BY ready_at DESC, item_id LIMIT :outcomes
    )
    SELECT
      (SELECT position FROM heads WHERE programme_id = :programme) AS position,
      (SELECT published_at FROM heads WHERE programme_id = :programme) AS published_at,
      EXISTS (SELECT 1 FROM pending WHERE programme_id = :programme) AS waiting,
      (SELECT count(*) > :most FROM found) AS too_many,
      jsonb_build_object(
        'items', coalesce((SELECT rows FROM open), '[]'), 'edges', coalesce((SELECT rows FROM waits), '[]'),
        'gates', (SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'offsetDays', offset_days, 'dueAt', due_at)
                   ORDER BY offset_days), '[]') FROM gates WHERE programme_id = :programme AND wave_id = :wave),
        'outcomes', (SELECT coalesce(jsonb_agg(jsonb_build_array(asked_at, due_at, ready_at)), '[]') FROM outcome)
      ) AS known
    """
_KNOWN = text(_ASKED + PRECEDING + _AND_MORE).columns(known=JSONB)


async def head(work: Work) -> int:
    """The last position of the programme."""
    query = select(heads.c.position).where(heads.c.programme_id == work.programme)
    return int((await work.execute(query)).scalar_one_or_none() or 0)


async def find_wave(work: Work, grant: Grant, wave: UUID) -> Row[Any] | None:
    """A wave in which the grant covers a site."""
    reached = exists().where(
        sites.c.programme_id == waves.c.programme_id, sites.c.wave_id == waves.c.id, grant.covers(sites.c.lineage)
    )
    query = select(waves.c.id, waves.c.planned_at).where(waves.c.programme_id == work.programme, waves.c.id == wave)
    return (await work.execute(query if grant.everywhere else query.where(reached))).one_or_none()


async def takes_part(work: Work, wave: UUID, site: UUID) -> bool:
    """Whether the site is in the wave."""
    own = exists().where(sites.c.programme_id == work.programme, sites.c.id == site, sites.c.wave_id == wave)
    return bool((await work.execute(select(own))).scalar_one())


async def known(work: Work, wave: UUID, site: UUID | None, *, most: int, outcomes: int) -> Row[Any]:
    """Everything a line stands on, in one statement and so in one snapshot; nothing of more than `most` items."""
    given = {"programme": work.programme, "wave": wave, "site": site, "most": most, "outcomes": outcomes}
    return (await work.execute(_KNOWN, given)).one()


def kept(programme: UUID, grant: Grant) -> Select[Any]:
    """Forecasts of waves in which the grant covers a site, newest first."""
    reached = exists().where(
        sites.c.programme_id == forecasts.c.programme_id,
        sites.c.wave_id == forecasts.c.wave_id,
        grant.covers(sites.c.lineage),
    )
    query = select(forecasts).where(forecasts.c.programme_id == programme)
    if not grant.everywhere:
        query = query.where(reached)
    return query.order_by(forecasts.c.kept_at.desc(), forecasts.c.id.desc())


async def find_kept(work: Work, grant: Grant, forecast: UUID) -> Row[Any] | None:
    return (await work.execute(kept(work.programme, grant).where(forecasts.c.id == forecast))).one_or_none()


async def keep(work: Work, row: Mapping[str, Any]) -> None:
    await work.execute(insert(forecasts), row)
