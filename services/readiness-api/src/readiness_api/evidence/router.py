"""Evidence over HTTP."""

from base64 import b64encode
from urllib.parse import quote
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.evidence import service
from readiness_api.evidence.permissions import MayAdd, MayRead
from readiness_api.evidence.schemas import EvidenceAnswer, NewEvidence, Withdrawal

router = APIRouter(prefix="/evidence", tags=["evidence"])
_FILE = {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}


@router.get("", summary="Underlag för en punkt")
async def list_evidence(item: UUID, tx: Reading, grant: MayRead, paging: Paging) -> Page[EvidenceAnswer]:
    """Every file and link of an item, newest first, also those withdrawn."""
    return await service.page(tx, grant, paging, item)


@router.post("", summary="Lägg till underlag", status_code=201)
async def add_evidence(new: NewEvidence, tx: Creating, grant: MayAdd) -> EvidenceAnswer:
    """Adds a link (https), or a file that has been sent to `POST /uploads`."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/{id}", summary="Ett underlag")
async def get_evidence(id: UUID, tx: Reading, grant: MayRead) -> EvidenceAnswer:
    """One file or link: what is known of it, not its bytes."""
    return tx.versioned(await service.get(tx, grant, id))


@router.get("/{id}/file", summary="Hämta filen", response_class=StreamingResponse, responses={200: _FILE})
async def get_evidence_file(id: UUID, request: Request, tx: Reading, grant: MayRead) -> StreamingResponse:
    """The file's bytes, to be saved and not shown: whatever is inside runs nowhere."""
    found, pieces = await service.file(tx, grant, request.app.state.objects, id)
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.name, safe='')}",
        "Content-Length": str(found.size),
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
        "Repr-Digest": f"sha-256=:{_base64(found.sha256 or '')}:",
    }
    return StreamingResponse(pieces, media_type=found.media_type, headers=headers)


@router.post("/{id}/withdraw", summary="Dra tillbaka underlag")
async def withdraw_evidence(
    id: UUID, withdrawal: Withdrawal, expected: IfMatch, tx: Changing, grant: MayAdd
) -> EvidenceAnswer:
    """Says that it no longer counts. It stays readable; what was signed on it asks for new signatures."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.withdraw(tx, grant, id, expected, withdrawal.reason))


def _base64(digest: str) -> str:
    return b64encode(bytes.fromhex(digest)).decode()
