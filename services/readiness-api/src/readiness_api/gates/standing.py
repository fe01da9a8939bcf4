"""What stands in the way at a gate, counted by the database: 1,500,000 items are never brought to the service.

The clauses say in SQL what `rules` says of one item; `tests/api/test_gates.py` holds them to each other. One is unmet
when its kept state is not ready, when time has changed that state and nobody has yet written so, or when the figure it
rests on is too old for a gate. Time alone never makes an item ready, so what is kept as not ready is not ready now.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.dialects.postgresql import JSONB

from chassis.times import rfc3339
from chassis.work import Work
from readiness_api.gates.rules import MAX_AGE

MOST_SITES = 1000
MOST_ITEMS = 2000
"""What one evaluation lists; all of it is counted, and the rest is paged."""

_WEIGHED = """
    WITH site AS MATERIALIZED (
      SELECT s.id, s.name, c.id AS checklist_id, c.status AS sign_off, c.counts
      FROM sites AS s LEFT JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
      WHERE s.programme_id = :programme AND s.wave_id = :wave
    ), unmet AS (
      SELECT i.site_id, i.id, i.offset_days, i.deviation_id FROM site AS s
      JOIN items AS i ON i.programme_id = :programme AND i.site_id = s.id
      WHERE i.criticality = 'blocker' AND i.offset_days <= :offset AND i.state <> 'ready'
      UNION ALL (
        SELECT i.site_id, i.id, i.offset_days, i.deviation_id FROM items AS i JOIN site AS s ON s.id = i.site_id
        WHERE i.programme_id = :programme AND i.criticality = 'blocker' AND i.offset_days <= :offset
          AND i.state = 'ready' AND i.next_change_at <= :now
        UNION
        SELECT i.site_id, i.id, i.offset_days, i.deviation_id FROM items AS i JOIN site AS s ON s.id = i.site_id
        WHERE i.programme_id = :programme AND i.criticality = 'blocker' AND i.offset_days <= :offset
          AND i.state = 'ready' AND i.evidence = 'measurement' AND (i.measurement ->> 'measuredAt') < :stale_text
          AND CAST(i.measurement ->> 'measuredAt' AS timestamptz) <= :stale
      )
    ), weighed AS MATERIALIZED (
      SELECT u.site_id, u.id, u.offset_days, d.id IS NOT NULL AS accepted FROM unmet AS u
      LEFT JOIN deviations AS d ON d.programme_id = :programme AND d.id = u.deviation_id
       AND d.status = 'approved' AND d.expires_at > :now
    )"""
_DETAILS = """
      i.id AS item_id, i.number AS item_number, i.code AS item_code, i.area AS item_area, i.text AS item_text,
      i.criticality AS item_criticality, i.offset_days AS item_offset_days, i.status AS item_status,
      i.evidence AS item_evidence, i.threshold AS item_threshold, i.due_at AS item_due_at,
      i.measurement AS item_measurement, i.stale_after_hours AS item_stale_after_hours, i.signer AS item_signer,
      i.owner_line AS item_owner_line, i.owner_programme AS item_owner_programme, d.id AS deviation_id,
      d.status AS deviation_status, d.requested_subject AS deviation_requested_subject,
      d.expires_at AS deviation_expires_at, d.reason AS deviation_reason, d.mitigation AS deviation_mitigation,
      d.decided_by AS deviation_decided_by"""
_STANDING = """, by_site AS (
      SELECT site_id, count(*) FILTER (WHERE NOT accepted) AS blockers, count(*) FILTER (WHERE accepted) AS accepted
      FROM weighed GROUP BY site_id
    ), judged AS (
      SELECT s.*, coalesce(b.blockers, 0) AS unmet, coalesce(b.accepted, 0) AS accepted, coalesce(b.blockers, 0)
        + CASE WHEN s.checklist_id IS NULL OR (:offset >= 0 AND s.sign_off <> 'approved') THEN 1 ELSE 0 END AS blockers
      FROM site AS s LEFT JOIN by_site AS b ON b.site_id = s.id
    ), total AS (
      SELECT count(*) AS sites, count(*) FILTER (WHERE blockers > 0) AS blocked_sites,
             coalesce(sum(blockers), 0) AS blockers, coalesce(sum(accepted), 0) AS deviations,
             (SELECT count(*) FROM site AS s JOIN items AS i ON i.programme_id = :programme AND i.site_id = s.id
              WHERE i.criticality = 'blocker' AND i.state IS NOT NULL AND i.offset_days <= :offset) AS items,
             (SELECT position FROM heads WHERE programme_id = :programme) AS position,
             (SELECT published_at FROM heads WHERE programme_id = :programme) AS published_at,
             EXISTS (SELECT 1 FROM pending WHERE programme_id = :programme) AS waiting
      FROM judged
    ), ranked AS (
      SELECT j.*, row_number() OVER w AS rank, sum(unmet + accepted) OVER w AS so_far
      FROM judged AS j WINDOW w AS (ORDER BY blockers DESC, accepted DESC, sort_key(name), id ROWS UNBOUNDED PRECEDING)
    )
    SELECT total.*, r.rank, r.id AS site_id, r.name AS site_name, r.checklist_id, r.sign_off, r.counts,"""
_FROM = """
    FROM total LEFT JOIN ranked AS r ON r.rank = 1 OR (r.rank <= :most_sites AND r.so_far <= :most_items)
    LEFT JOIN weighed AS w ON w.site_id = r.id
    LEFT JOIN items AS i ON i.programme_id = :programme AND i.id = w.id
    LEFT JOIN deviations AS d ON d.programme_id = i.programme_id AND d.id = i.deviation_id
    ORDER BY r.rank, i.number"""
_PAGE = """, matching AS (
      SELECT w.*, s.name, s.checklist_id, sort_key(s.name) AS place FROM weighed AS w JOIN site AS s ON s.id = w.site_id
      WHERE NOT w.accepted AND (CAST(:site AS uuid) IS NULL OR w.site_id = :site)
    ), page AS (
      SELECT * FROM matching ORDER BY offset_days, place, site_id, id LIMIT :limit OFFSET :skip
    )
    SELECT (SELECT count(*) FROM matching) AS total_records, p.site_id, p.name AS site_name, p.checklist_id,"""
_PAGE_FROM = """
    FROM (SELECT 1) AS one LEFT JOIN page AS p ON true
    LEFT JOIN items AS i ON i.programme_id = :programme AND i.id = p.id
    LEFT JOIN deviations AS d ON d.programme_id = i.programme_id AND d.id = i.deviation_id
    ORDER BY p.offset_days, p.place, p.site_id, p.id"""
_JSON = {"item_text": JSONB, "item_threshold": JSONB, "item_measurement": JSONB}
_ALL = text(_WEIGHED + _STANDING + _DETAILS + _FROM).columns(**_JSON, counts=JSONB)
_ONE_PAGE = text(_WEIGHED + _PAGE + _DETAILS + _PAGE_FROM).columns(**_JSON)


async def standing(work: Work, wave: UUID, offset_days: int) -> Sequence[Row[Any]]:
    """Everything an evaluation stands on, in one statement and so in one snapshot.

    Each row has the totals; beside them an unmet item of a listed site, or a site without any, or nothing where the
    wave has no site. Sites with most in the way come first.
    """
    given = {**_given(work, wave, offset_days), "most_sites": MOST_SITES, "most_items": MOST_ITEMS}
    return (await work.execute(_ALL, given)).all()


async def page(
    work: Work, wave: UUID, offset_days: int, *, site: UUID | None, limit: int, skip: int
) -> Sequence[Row[Any]]:
    """Unmet items that nobody has accepted, first due first; at least one row, with the number of all."""
    given = {**_given(work, wave, offset_days), "site": site, "limit": limit, "skip": skip}
    return (await work.execute(_ONE_PAGE, given)).all()


def _given(work: Work, wave: UUID, offset_days: int) -> dict[str, Any]:
    stale: datetime = work.now - MAX_AGE
    # Texts of times compare as times but for fractions of a second, so a second too many is taken and judged again.
    stale_text = rfc3339((stale + timedelta(seconds=1)).replace(microsecond=0))
    return {
        "programme": work.programme,
        "wave": wave,
        "offset": offset_days,
        "now": work.now,
        "stale": stale,
        "stale_text": stale_text,
    }
