"""Hands a checklist out as a spreadsheet, and previews what one that comes back would change."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import anyio.to_thread
from sqlalchemy import Row

from chassis import personal_numbers
from chassis.access import Grant
from chassis.problem_types import NOT_FOUND, UNSUPPORTED_MEDIA
from chassis.problems import Problem
from chassis.work import Work
from readiness_api.bulk.rules import Outcome
from readiness_api.bulk.schemas import BulkAnswer, Fault
from readiness_api.bulk.service import FAULTY, PreviewRow, content_of, keep
from readiness_api.sheets import errors, reading, repository, writing
from readiness_api.sheets.rules import EDITED, Came, Column, Held, Wrong, compared, content_said, too_long, unopened
from readiness_api.uploads.rules import MediaType


async def sheet(work: Work, grant: Grant, checklist: UUID) -> tuple[str, bytes]:
    """The site's name and the workbook. Raises Problem 404, also for one outside the grant."""
    rows = await repository.rows_of(work, grant, checklist)
    if not rows:
        raise Problem(NOT_FOUND)
    values = [dict(row._mapping) for row in rows]
    return rows[0].site_name, await anyio.to_thread.run_sync(writing.workbook, checklist, values, work.now)


async def preview(work: Work, grant: Grant, checklist: UUID, told: str, content: bytes) -> BulkAnswer:
    """What the sheet would change, row by row, and what is wrong with it. Raises Problem 404, 415, 422."""
    items = {str(row.id): row for row in await repository.rows_of(work, grant, checklist)}
    if not items:
        raise Problem(NOT_FOUND)
    if told != MediaType.XLSX:
        raise Problem(UNSUPPORTED_MEDIA)
    try:
        came = await anyio.to_thread.run_sync(reading.read, content)
    except reading.NotASheet as broken:
        raise Problem(errors.NOT_A_SHEET) from broken
    except reading.TooManyRows as long:
        raise Problem(errors.TOO_MANY_ROWS) from long
    if came.checklist != str(checklist):
        raise Problem(errors.ANOTHER_CHECKLIST)
    seen: set[str] = set()
    rows = []
    for row in came.rows:
        rows.append(_looked_at(row, items, seen))
        seen.add(row.id)
    return await keep(work, "sheet", rows, checklist_id=checklist)


def _looked_at(came: Came, items: Mapping[str, Row[Any]], seen: set[str]) -> PreviewRow:
    item = items.get(came.id)
    if item is None:
        return PreviewRow(None, None, FAULTY, [_fault(came, Wrong.UNKNOWN_ITEM)])
    held = Held(content_of(dict(item._mapping)), item.evidence, item.locked)
    faults = [_fault(came, Wrong.TWICE)] if came.id in seen else _faults(came)
    said = content_said(came)
    if isinstance(said, Wrong):
        faults.append(_fault(came, said))
        return PreviewRow(item.id, held.content, FAULTY, faults)
    plan = compared(came, said, held)
    if unopened(plan, held):
        faults.append(_fault(came, Wrong.STATUS))
    # What nobody edited is not judged: an old text that would be refused today is no fault of this sheet.
    if faults and (plan.outcome is not Outcome.UNCHANGED or came.id in seen):
        return PreviewRow(item.id, held.content, FAULTY, faults)
    return PreviewRow(item.id, held.content, plan)


def _faults(came: Came) -> list[Fault]:
    pointing = [column for column in EDITED if personal_numbers.find(came.said[column])]
    return [
        *(_fault(came, Wrong.TOO_LONG, column) for column in too_long(came)),
        *(_fault(came, Wrong.PERSONAL_NUMBER, column) for column in pointing),
    ]


def _fault(came: Came, wrong: Wrong, column: Column | None = None) -> Fault:
    expected, fix = errors.EXPECTED[wrong]
    where = column or errors.WHERE[wrong]
    return Fault(row=came.number, column=where.value, expected=expected, fix=fix)
