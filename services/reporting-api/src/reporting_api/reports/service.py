"""A report's life: drafted from the picture, assessed in words, frozen as a version, corrected by a new one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import rfc8785
from sqlalchemy import Row

from chassis import problem_types
from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.problems import Problem
from chassis.transaction import Transaction
from reporting_api import jobs
from reporting_api.receipts import service as receipts
from reporting_api.recipients import service as recipients
from reporting_api.reports import drafting, errors, material, repository
from reporting_api.reports.models import Addressee, Assessment, Content, Correction
from reporting_api.reports.permissions import EDITORS
from reporting_api.reports.schemas import (
    ChangeDraft,
    Correct,
    DraftReport,
    Format,
    Position,
    Report,
    Version,
    VersionSummary,
)
from reporting_api.situation import service as situation

REPORT = Entity.of("report", "assessment", "correction")
VERSION = Entity.of("report_version")
DRAW = "draw-report"


async def draft(tx: Transaction, grant: Grant, body: DraftReport) -> Report:
    """Begins a report at the positions of a moment. Raises Problem 403 for a programme out of reach."""
    region = await situation.region_of(tx)
    if not grant.reaches([region]):
        raise Problem(errors.OUT_OF_REACH)
    recipient = await recipients.find(tx, body.recipient_id)
    if recipient is None:
        raise Problem(errors.RECIPIENT_UNKNOWN)
    report = new_id()
    await repository.add(
        tx,
        {
            "id": report,
            "version": 1,
            "recipient_id": recipient.id,
            "lineage": [region],
            "status": "draft",
            "published_version": 0,
            "drafted_at": tx.now,
            **await _standing(tx, body.as_of),
        },
    )
    return await _recorded(tx, grant, report, "drafted")


async def change(tx: Transaction, grant: Grant, report: UUID, version: int, body: ChangeDraft) -> Report:
    """Writes the assessment, or takes the figures from another moment."""
    await _locked(tx, grant, report, version, status="draft")
    values: dict[str, Any] = {}
    if "assessment" in body.model_fields_set:
        written = body.assessment is not None
        values = {
            "assessment": body.assessment,
            "assessed_by": tx.actor.name if written else None,
            "assessed_at": tx.now if written else None,
        }
    if "as_of" in body.model_fields_set:
        values |= await _standing(tx, body.as_of)
    await repository.change(tx, report, values)
    return await _recorded(tx, grant, report, "changed")


async def preview(tx: Transaction, grant: Grant, report: UUID) -> Content:
    """The draft as it would be published now."""
    row = await _found(tx, grant, report)
    if row.status != "draft":
        raise Problem(errors.NOT_A_DRAFT)
    return await _content(tx, grant, row, row.number or 0)


async def publish(tx: Transaction, grant: Grant, report: UUID, version: int) -> Report:
    """Freezes the draft as the next version and has it drawn."""
    row = await _locked(tx, grant, report, version, status="draft")
    number = row.number or await repository.next_number(tx)
    content = await _content(tx, grant, row, number)
    canonical = rfc8785.dumps(content.model_dump(mode="json", by_alias=True))
    frozen = {
        "report_id": report,
        "number": content.version,
        "content": canonical.decode(),
        "content_hash": hashlib.sha256(canonical).hexdigest(),
        "as_of": row.as_of,
        "positions": row.positions,
        "published_at": content.published_at,
        "published_by": content.published_by,
        "corrects": None if content.corrects is None else content.corrects.version,
    }
    await repository.freeze(tx, frozen)
    await repository.change(
        tx,
        report,
        {"number": number, "status": "published", "published_version": content.version, "correction": None},
    )
    tx.acting_as(grant.role)
    summary = VersionSummary(files=[], **{key: frozen[key] for key in VersionSummary.model_fields if key in frozen})
    tx.record(VERSION, id=report, version=content.version, action="published", state=summary)
    job = {"programme": str(tx.programme), "report": str(report), "number": content.version}
    await jobs.enqueue(tx.connection, DRAW, json.dumps(job))
    return await _recorded(tx, grant, report, "published")


async def correct(tx: Transaction, grant: Grant, report: UUID, version: int, body: Correct) -> Report:
    """Begins a new version that says what it corrects; the published one stands as it was."""
    await _locked(tx, grant, report, version, status="published")
    values = {"status": "draft", "correction": body.what}
    if body.as_of is not None:
        values |= await _standing(tx, body.as_of)
    await repository.change(tx, report, values)
    return await _recorded(tx, grant, report, "correction begun", reason=body.what)


async def get(tx: Transaction, grant: Grant, report: UUID) -> Report:
    """One report. Raises Problem 404 when it does not exist or lies out of sight."""
    return report_of(grant, await _found(tx, grant, report))


async def show(tx: Transaction, grant: Grant, report: UUID, number: int) -> Version:
    """A published version with its content; who was shown it is recorded."""
    await _found(tx, grant, report)
    row = await repository.find_version(tx, report, number)
    if row is None:
        raise Problem(problem_types.NOT_FOUND)
    await receipts.record(tx, grant, report, number, "json")
    return Version(content=Content.model_validate_json(row.content), **summary_of(row, row.files).model_dump())


async def show_file(tx: Transaction, grant: Grant, report: UUID, number: int, format: Format) -> bytes:
    """A published version as a file; who was shown it is recorded. Raises Problem 503 while it is being drawn."""
    await _found(tx, grant, report)
    if await repository.find_version(tx, report, number) is None:
        raise Problem(problem_types.NOT_FOUND)
    found = await repository.file_of(tx, report, number, format)
    if found is None:
        raise Problem(errors.NOT_DRAWN_YET, headers={"Retry-After": "2"})
    await receipts.record(tx, grant, report, number, format)
    return found


async def versions(tx: Transaction, grant: Grant, report: UUID) -> list[VersionSummary]:
    """The published versions, newest first."""
    await _found(tx, grant, report)
    return [summary_of(row, row.files) for row in await tx.execute(repository.versions_of(tx, report))]


def report_of(grant: Grant, row: Row[Any]) -> Report:
    """The report in a row, as the caller sees it: a draft's words are for those who write it."""
    found = row._mapping
    plain = {name: found[name] for name in Report.model_fields if name in found}
    report = Report(title=drafting.title_of(row.number, row.recipient), **plain)
    if grant.roles & EDITORS:
        return report
    hidden = {"status": "published", "assessment": None, "assessed_by": None, "assessed_at": None, "correction": None}
    return report.model_copy(update=hidden)


async def _standing(tx: Transaction, as_of: datetime | None) -> dict[str, Any]:
    """The moment, and each source's position there, as they are kept with the draft."""
    sources = await situation.sources_at(tx, as_of)
    kept = [
        Position(
            source=s.source,
            position=s.position,
            published_at=s.published_at,
            silent=s.silent,
            unread_from=s.unread_from,
        ).as_json()
        for s in sources
    ]
    return {"as_of": as_of or tx.now, "positions": kept}


async def _content(tx: Transaction, grant: Grant, row: Row[Any], number: int) -> Content:
    heading = drafting.Heading(
        number=number,
        version=row.published_version + 1,
        addressee=Addressee(code=row.recipient_code, name=row.recipient),
        published_at=tx.now,
        published_by=tx.actor.name,
        corrects=Correction(version=row.published_version, what=row.correction) if row.correction else None,
        assessment=Assessment(text=row.assessment, by=row.assessed_by, at=row.assessed_at) if row.assessment else None,
    )
    previous = await repository.last_published(tx, row.recipient_id, but=row.id)
    return drafting.content(heading, await material.gather(tx, grant, row.as_of, row.positions, previous))


async def _found(tx: Transaction, grant: Grant, report: UUID, *, for_update: bool = False) -> Row[Any]:
    row = await repository.find(tx, grant, report, for_update=for_update)
    if row is None:
        raise Problem(problem_types.NOT_FOUND)
    return row


async def _locked(tx: Transaction, grant: Grant, report: UUID, version: int, *, status: str) -> Row[Any]:
    row = await _found(tx, grant, report, for_update=True)
    require_version(row.version, version)
    if row.status != status:
        raise Problem(errors.NOT_A_DRAFT if status == "draft" else errors.NOT_PUBLISHED)
    return row


async def _recorded(tx: Transaction, grant: Grant, report: UUID, action: str, reason: str | None = None) -> Report:
    state = await get(tx, grant, report)
    tx.acting_as(grant.role)
    tx.record(REPORT, id=state.id, version=state.version, action=action, state=state, reason=reason)
    return state


def summary_of(row: Row[Any], files: Sequence[str]) -> VersionSummary:
    """A published version with the formats it is drawn in."""
    found = row._mapping
    plain = {name: found[name] for name in VersionSummary.model_fields if name in found}
    return VersionSummary.model_validate({**plain, "files": list(files)})
