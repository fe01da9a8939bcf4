"""Reports in the database. Private to this feature."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, and_, func, insert, select, text, true, update
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.access import Grant
from chassis.transaction import Transaction
from reporting_api.reports.permissions import EDITORS
from reporting_api.tables import recipients, report_files, report_versions, reports

_NUMBERING = text("SELECT pg_advisory_xact_lock(hashtextextended('report numbers ' || :programme, 0))")
_WITH_RECIPIENT = and_(recipients.c.programme_id == reports.c.programme_id, recipients.c.id == reports.c.recipient_id)


def _reports(tx: Transaction, grant: Grant) -> Select[Any]:
    return (
        select(reports, recipients.c.name.label("recipient"), recipients.c.code.label("recipient_code"))
        .join(recipients, _WITH_RECIPIENT)
        .where(
            reports.c.programme_id == tx.programme,
            grant.covers(reports.c.lineage),
            true() if grant.roles & EDITORS else reports.c.published_version > 0,
        )
    )


def listing(tx: Transaction, grant: Grant) -> Select[Any]:
    """Reports the caller may see, newest first."""
    return _reports(tx, grant).order_by(reports.c.drafted_at.desc(), reports.c.id.desc())


async def find(tx: Transaction, grant: Grant, report: UUID, *, for_update: bool = False) -> Row[Any] | None:
    """One report the caller may see; with `for_update` its row is locked until the commit."""
    query = _reports(tx, grant).where(reports.c.id == report)
    return (await tx.execute(query.with_for_update(of=reports) if for_update else query)).one_or_none()


async def add(tx: Transaction, values: Mapping[str, Any]) -> None:
    """Writes a new draft."""
    await tx.execute(insert(reports).values(programme_id=tx.programme, **values))


async def change(tx: Transaction, report: UUID, values: Mapping[str, Any]) -> None:
    """Writes new values and the next version of a locked report."""
    await tx.execute(
        update(reports)
        .where(reports.c.programme_id == tx.programme, reports.c.id == report)
        .values(version=reports.c.version + 1, **values)
    )


async def next_number(tx: Transaction) -> int:
    """The next report number of the programme; holds the numbering until the commit."""
    await tx.execute(_NUMBERING, {"programme": str(tx.programme)})
    query = select(func.coalesce(func.max(reports.c.number), 0) + 1).where(reports.c.programme_id == tx.programme)
    return int((await tx.execute(query)).scalar_one())


async def last_published(tx: Transaction, recipient: UUID, *, but: UUID) -> Row[Any] | None:
    """Where the recipient's last published report stood, other than the one being written."""
    query = (
        select(reports.c.number, report_versions.c.as_of, report_versions.c.positions)
        .join(
            report_versions,
            and_(
                report_versions.c.programme_id == reports.c.programme_id,
                report_versions.c.report_id == reports.c.id,
                report_versions.c.number == reports.c.published_version,
            ),
        )
        .where(reports.c.programme_id == tx.programme, reports.c.recipient_id == recipient, reports.c.id != but)
        .order_by(reports.c.number.desc())
        .limit(1)
    )
    return (await tx.execute(query)).one_or_none()


async def freeze(tx: Transaction, values: Mapping[str, Any]) -> None:
    """Writes a published version; nothing can change it afterwards."""
    await tx.execute(insert(report_versions).values(programme_id=tx.programme, **values))


def versions_of(tx: Transaction, report: UUID) -> Select[Any]:
    """Published versions with the formats drawn so far, newest first."""
    drawn = (
        select(func.array_agg(aggregate_order_by(report_files.c.format, report_files.c.format)))
        .where(
            report_files.c.programme_id == report_versions.c.programme_id,
            report_files.c.report_id == report_versions.c.report_id,
            report_files.c.number == report_versions.c.number,
        )
        .scalar_subquery()
    )
    return (
        select(report_versions, func.coalesce(drawn, text("'{}'::text[]")).label("files"))
        .where(report_versions.c.programme_id == tx.programme, report_versions.c.report_id == report)
        .order_by(report_versions.c.number.desc())
    )


async def find_version(tx: Transaction, report: UUID, number: int) -> Row[Any] | None:
    """One published version."""
    return (await tx.execute(versions_of(tx, report).where(report_versions.c.number == number))).one_or_none()


async def file_of(tx: Transaction, report: UUID, number: int, format: str) -> bytes | None:
    """A drawn file; None while it is being drawn."""
    found = (
        await tx.execute(
            select(report_files.c.bytes).where(
                report_files.c.programme_id == tx.programme,
                report_files.c.report_id == report,
                report_files.c.number == number,
                report_files.c.format == format,
            )
        )
    ).scalar_one_or_none()
    return None if found is None else bytes(found)


async def frozen(connection: AsyncConnection, programme: UUID, report: UUID, number: int) -> Row[Any]:
    """A published version, for whoever draws it."""
    query = select(report_versions).where(
        report_versions.c.programme_id == programme,
        report_versions.c.report_id == report,
        report_versions.c.number == number,
    )
    return (await connection.execute(query)).one()


async def keep_files(
    connection: AsyncConnection, programme: UUID, report: UUID, number: int, files: Mapping[str, bytes]
) -> bool:
    """Keeps a version's drawn files; False when they were kept before."""
    rows = [
        {
            "programme_id": programme,
            "report_id": report,
            "number": number,
            "format": name,
            "bytes": data,
            "hash": hashlib.sha256(data).hexdigest(),
        }
        for name, data in files.items()
    ]
    keep = upsert(report_files).values(rows).on_conflict_do_nothing().returning(report_files.c.format)
    return bool((await connection.execute(keep)).all())
