"""The notes' application."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI
from pydantic import Field
from sqlalchemy import insert, select, update

from chassis import problem_types
from chassis.access import Grant, allow
from chassis.api_info import ApiInfo
from chassis.app import Service, create_app
from chassis.etag import IfMatch, require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import Paging, fetch_page
from chassis.problems import Problem
from chassis.schema import Answer, Id, Line, LocalisedText, Page, Request, UtcTime
from chassis.settings import ServiceSettings
from chassis.transaction import Changing, Creating, Reading
from notes_api.tables import notes

NOTE = Entity.of("note", "text")
INFO = ApiInfo("notes-api", "Notes", "1.0.0", "2026-11-22", LocalisedText(sv="Anteckningar", en="Notes"))
MayWrite = Annotated[Grant, Depends(allow("reporter", "auditor"))]
router = APIRouter(prefix="/notes", tags=["notes"])


class WriteNote(Request):
    text: Line
    follows: Id | None = None


class Note(Answer):
    id: UUID
    version: int
    text: str
    follows: UUID | None


class Moment(Request):
    at: UtcTime
    count: Annotated[int, Field(ge=1, le=9)] = 1


class MomentAnswer(Answer):
    at: UtcTime


@router.post("", status_code=201)
async def write_note(grant: MayWrite, body: WriteNote, tx: Creating) -> Note:
    note = Note(id=new_id(), version=1, text=body.text, follows=body.follows)
    await tx.execute(insert(notes).values(programme_id=tx.programme, **note.model_dump()))
    tx.acting_as(grant.role)
    tx.record(NOTE, id=note.id, version=1, action="written", state=note)
    return tx.created(note)


@router.get("")
async def list_notes(grant: MayWrite, tx: Reading, paging: Paging) -> Page[Note]:
    query = select(notes).where(notes.c.programme_id == tx.programme).order_by(notes.c.id)
    return await fetch_page(tx, query, paging, Note.of)


@router.patch("/{id}")
async def rewrite_note(grant: MayWrite, id: UUID, body: WriteNote, version: IfMatch, tx: Changing) -> Note:
    where = (notes.c.programme_id == tx.programme, notes.c.id == id)
    row = (await tx.execute(select(notes).where(*where).with_for_update())).one_or_none()
    if row is None:
        raise Problem(problem_types.NOT_FOUND)
    require_version(row.version, version)
    note = Note.of(row).model_copy(update={"version": version + 1, "text": body.text, "follows": body.follows})
    await tx.execute(update(notes).where(*where).values(note.model_dump()))
    tx.acting_as(grant.role)
    tx.record(NOTE, id=id, version=note.version, action="rewritten", state=note)
    return tx.versioned(note)


@router.post("/moments")
async def tell_moment(grant: MayWrite, body: Moment) -> MomentAnswer:
    return MomentAnswer(at=body.at)


@router.get("/broken")
async def break_down(grant: MayWrite) -> MomentAnswer:
    raise RuntimeError("secret of the inside")


def build(settings: ServiceSettings) -> FastAPI:
    return create_app(Service(INFO, [router]), settings)
