"""Imports as callers see them: begun, previewed, committed, withdrawn. The steps themselves are done by the worker."""

from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.paging import PageRequest, fetch_page, page_of
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.imports import errors, repository
from readiness_api.imports.representation import IMPORT, IMPORT_MAPPING, move, of, row_answer, saved
from readiness_api.imports.rules import KINDS, REQUIRED
from readiness_api.imports.schemas import (
    ColumnMapping,
    ColumnMappingAnswer,
    ColumnMappingChange,
    ColumnValueAnswer,
    CommitOrder,
    ImportAnswer,
    ImportRowAnswer,
    NewColumnMapping,
    NewImport,
    PreviewOrder,
)
from readiness_api.imports.tree import RowOutcome
from readiness_api.organisations import errors as organisation_errors
from readiness_api.organisations import service as organisations
from readiness_api.tables import import_rows
from readiness_api.uploads import service as uploads

FORMATS = {
    "text/csv": "csv",
    "text/plain": "csv",
    "application/json": "fhir",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
PREVIEWED_FROM = ("read", "previewed", "stopped")
WITHDRAWN_FROM = ("received", "read", "previewed", "stopped", "unreadable")


async def page(tx: Transaction, paging: PageRequest) -> Page[ImportAnswer]:
    return await fetch_page(tx, repository.newest_first(tx.programme), paging, of)


async def get(work: Work, import_: UUID) -> ImportAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, import_)
    if row is None:
        raise Problem(NOT_FOUND)
    return of(row)


async def begin(work: Work, grant: Grant, new: NewImport) -> ImportAnswer:
    """Raises Problem 403 unless the grant reaches the region, 409 for an upload that can't be had, 422 for no table."""
    await organisations.require_whole(work, grant)
    upload = await uploads.claim(work, new.upload_id)
    if upload.media_type not in FORMATS:
        raise Problem(errors.NO_TABLE)
    result = ImportAnswer(
        id=new_id(),
        version=1,
        file_name=new.file_name,
        format=FORMATS[upload.media_type],
        size=upload.size,
        sha256=upload.sha256,
        status="received",
        columns=[],
        row_count=0,
        mapping=None,
        problem=None,
        progress=0,
        counts=None,
        affected_sites=0,
        preview_hash=None,
        created_at=work.now,
        created_by=work.actor.name,
        committed_at=None,
        committed_by=None,
    )
    await repository.add(work, {**result.model_dump(), "upload_id": upload.id})
    work.record(IMPORT, id=result.id, version=1, action="received", state=result)
    return result


async def preview(work: Work, grant: Grant, import_: UUID, expected: int, asked: PreviewOrder) -> ImportAnswer:
    """Raises Problem 404, 409, 412, and 422 for a mapping that is not enough."""
    await _at(work, grant, import_, expected, PREVIEWED_FROM)
    mapping = asked.mapping
    columns = (await get(work, import_)).columns
    used = list(mapping.columns.values())
    if (
        not set(REQUIRED) <= mapping.columns.keys()
        or len(used) != len(set(used))
        or any(column >= len(columns) for column in used)
    ):
        raise Problem(errors.MAPPING_INCOMPLETE)
    if mapping.default_parent_id and await organisations.find(work, mapping.default_parent_id) is None:
        raise Problem(organisation_errors.UNKNOWN_PARENT)
    return await move(
        work,
        import_,
        "preview_asked",
        status="previewing",
        mapping=mapping.model_dump(mode="json", by_alias=True),
        progress=0,
        counts=None,
        preview_hash=None,
        problem=None,
    )


async def commit(work: Work, grant: Grant, import_: UUID, expected: int, asked: CommitOrder) -> ImportAnswer:
    """Raises Problem 404, 412, and 409: another preview, a tree that has changed since, nothing to do, or not alone."""
    row = await _at(work, grant, import_, expected, ("previewed",))
    await organisations.hold_for_import(work)
    if row.preview_hash != asked.preview_hash:
        raise Problem(errors.OTHER_PREVIEW)
    if await repository.committing(work):
        raise Problem(errors.UNDER_WAY)
    if row.tree_hash != await organisations.fingerprint(work):
        raise Problem(errors.TREE_CHANGED)
    if not row.counts["create"] + row.counts["update"]:
        raise Problem(errors.NOTHING_TO_COMMIT)
    actor = {"subject": work.actor.subject, "name": work.actor.name, "role": work.actor.role}
    return await move(
        work,
        import_,
        "committing",
        status="committing",
        progress=0,
        committed_at=work.now,
        committed_by=work.actor.name,
        actor=actor,
    )


async def withdraw(work: Work, grant: Grant, import_: UUID, expected: int) -> ImportAnswer:
    """Raises Problem 404, 412, and 409 for one under way or committed."""
    await _at(work, grant, import_, expected, WITHDRAWN_FROM)
    return await move(work, import_, "withdrawn", status="withdrawn")


async def row_page(
    tx: Transaction, grant: Grant, paging: PageRequest, import_: UUID, outcome: RowOutcome | None
) -> Page[ImportRowAnswer]:
    """Raises Problem 404."""
    columns = (await get(tx, import_)).columns
    query = repository.rows_in_order(tx.programme, import_)
    if outcome is not None:
        query = query.where(import_rows.c.outcome == outcome.value)
    return await fetch_page(tx, query, paging, lambda row: row_answer(row, columns))


async def value_page(tx: Transaction, paging: PageRequest, import_: UUID, column: int) -> Page[ColumnValueAnswer]:
    """What stands in a column, the most frequent first."""
    values, total = await repository.values_of(tx, import_, column, paging.limit, (paging.page - 1) * paging.limit)
    found = [ColumnValueAnswer(value=value[:100], count=count, kind=KINDS.get(value)) for value, count in values]
    return page_of(found, total, paging)


async def mapping_page(tx: Transaction, paging: PageRequest) -> Page[ColumnMappingAnswer]:
    return await fetch_page(tx, repository.mappings_by_name(tx.programme), paging, saved)


async def get_mapping(work: Work, mapping: UUID) -> ColumnMappingAnswer:
    """Raises Problem 404."""
    row = await repository.find_mapping(work, mapping)
    if row is None:
        raise Problem(NOT_FOUND)
    return saved(row)


async def save_mapping(work: Work, grant: Grant, new: NewColumnMapping) -> ColumnMappingAnswer:
    """Raises Problem 409 for a name that is taken."""
    await organisations.require_whole(work, grant)
    if await repository.mapping_named(work, new.name) is not None:
        raise Problem(errors.NAME_TAKEN)
    result = ColumnMappingAnswer(
        id=new_id(),
        version=1,
        name=new.name,
        columns=list(new.columns),
        mapping=new.mapping,
        saved_at=work.now,
        saved_by=work.actor.name,
    )
    await repository.add_mapping(work, {**result.model_dump(exclude={"mapping"}), "mapping": _kept(new.mapping)})
    work.record(IMPORT_MAPPING, id=result.id, version=1, action="saved", state=result)
    return result


async def change_mapping(
    work: Work, grant: Grant, mapping: UUID, expected: int, change: ColumnMappingChange
) -> ColumnMappingAnswer:
    """Raises Problem 404 and 412."""
    await organisations.require_whole(work, grant)
    before = await get_mapping(work, mapping)
    require_version(before.version, expected)
    values = {"columns": list(change.columns), "saved_at": work.now, "saved_by": work.actor.name}
    after = before.model_copy(update={**values, "version": expected + 1, "mapping": change.mapping})
    kept = {**values, "version": after.version, "mapping": _kept(change.mapping)}
    await repository.change_mapping(work, mapping, kept)
    work.record(IMPORT_MAPPING, id=mapping, version=after.version, action="changed", state=after)
    return after


def _kept(mapping: ColumnMapping) -> dict[str, object]:
    return mapping.model_dump(mode="json", by_alias=True)


async def _at(work: Work, grant: Grant, import_: UUID, expected: int, statuses: tuple[str, ...]) -> Row[Any]:
    await organisations.require_whole(work, grant)
    row = await repository.find(work, import_, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.status not in statuses:
        raise Problem(errors.NOT_NOW, values={"status": row.status}, importStatus=row.status)
    return row
