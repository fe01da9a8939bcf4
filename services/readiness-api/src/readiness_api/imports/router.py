"""Imports over HTTP."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.responses import StreamingResponse

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.problems import language_of
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.imports import rejected, service
from readiness_api.imports.bounds import MOST_COLUMNS
from readiness_api.imports.permissions import MayImport, MayRead
from readiness_api.imports.schemas import (
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

router = APIRouter(tags=["imports"])
_CSV: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "CSV, UTF-8, semicolons"}
}


@router.get("/imports", summary="Importer")
async def list_imports(tx: Reading, grant: MayRead, paging: Paging) -> Page[ImportAnswer]:
    """Imports, the latest first."""
    return await service.page(tx, paging)


@router.post("/imports", summary="Ny import", status_code=201)
async def begin_import(new: NewImport, tx: Creating, grant: MayImport) -> ImportAnswer:
    """Begins with a file sent to `POST /uploads`: CSV, XLSX, or a FHIR R4 Bundle of Organization and Location.

    At most 25 MB, 50,000 rows, 200 columns. It is read at once; when it is `read`, ask for a preview.
    """
    tx.acting_as(grant.role)
    return tx.created(await service.begin(tx, grant, new))


@router.get("/imports/{id}", summary="En import")
async def get_import(id: UUID, tx: Reading, grant: MayRead) -> ImportAnswer:
    """One import, with how far it has come."""
    return tx.versioned(await service.get(tx, id))


@router.post("/imports/{id}/preview", summary="Förhandsgranska import")
async def preview_import(
    id: UUID, asked: PreviewOrder, expected: IfMatch, tx: Changing, grant: MayImport
) -> ImportAnswer:
    """Judges every row against the tree as it is now. Changes no organisation. When it is `previewed`, commit it."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.preview(tx, grant, id, expected, asked))


@router.post("/imports/{id}/commit", summary="Genomför import")
async def commit_import(
    id: UUID, asked: CommitOrder, expected: IfMatch, tx: Changing, grant: MayImport
) -> ImportAnswer:
    """Makes exactly what was previewed so. Refused when the tree has changed since."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.commit(tx, grant, id, expected, asked))


@router.post("/imports/{id}/withdraw", summary="Avbryt import")
async def withdraw_import(id: UUID, expected: IfMatch, tx: Changing, grant: MayImport) -> ImportAnswer:
    """Gives it up before it is committed. Nothing has been changed by it, unless it had stopped halfway."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.withdraw(tx, grant, id, expected))


@router.get(
    "/imports/{id}/rejected", summary="Rader som inte togs in", response_class=StreamingResponse, responses=_CSV
)
async def download_rejected(request: Request, id: UUID, tx: Reading, grant: MayRead) -> StreamingResponse:
    """The rejected rows with their reasons, as CSV: mend it and import it again."""
    found = await service.get(tx, id)
    body = rejected.lines(request.app.state.engine, tx.programme, id, found.columns, language_of(request))
    name = f"import-{id}-rejected.csv"
    return StreamingResponse(
        body,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"},
    )


@router.get("/import-rows", summary="Rader i en import")
async def list_import_rows(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    import_: Annotated[UUID, Query(alias="import")],
    outcome: RowOutcome | None = None,
) -> Page[ImportRowAnswer]:
    """The file's rows in order, with what each would do and why it can't where it can't."""
    return await service.row_page(tx, grant, paging, import_, outcome)


@router.get("/import-values", summary="Värden i en kolumn")
async def list_import_values(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    import_: Annotated[UUID, Query(alias="import")],
    column: Annotated[int, Query(ge=0, lt=MOST_COLUMNS, description="counted from 0")],
) -> Page[ColumnValueAnswer]:
    """The different values of a column, the most frequent first: what a mapping of kinds is made of."""
    return await service.value_page(tx, paging, import_, column)


@router.get("/import-mappings", summary="Sparade kolumnval")
async def list_import_mappings(tx: Reading, grant: MayRead, paging: Paging) -> Page[ColumnMappingAnswer]:
    """Mappings saved in the programme, by name."""
    return await service.mapping_page(tx, paging)


@router.post("/import-mappings", summary="Spara kolumnval", status_code=201)
async def save_import_mapping(new: NewColumnMapping, tx: Creating, grant: MayImport) -> ColumnMappingAnswer:
    """Saves a mapping; it is proposed for files with the same headings."""
    tx.acting_as(grant.role)
    return tx.created(await service.save_mapping(tx, grant, new))


@router.get("/import-mappings/{id}", summary="Ett sparat kolumnval")
async def get_import_mapping(id: UUID, tx: Reading, grant: MayRead) -> ColumnMappingAnswer:
    """One saved mapping."""
    return tx.versioned(await service.get_mapping(tx, id))


@router.patch("/import-mappings/{id}", summary="Ändra ett sparat kolumnval")
async def change_import_mapping(
    id: UUID, change: ColumnMappingChange, expected: IfMatch, tx: Changing, grant: MayImport
) -> ColumnMappingAnswer:
    """Replaces what is saved under the name."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.change_mapping(tx, grant, id, expected, change))
