"""Adding evidence to items, withdrawing it, and handing its files out."""

from collections.abc import AsyncIterator
from uuid import UUID

from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.evidence import errors, repository
from readiness_api.evidence.rules import Refused, address, one_of
from readiness_api.evidence.schemas import EvidenceAnswer, NewEvidence
from readiness_api.tables import evidence
from readiness_api.uploads import service as uploads
from readiness_api.uploads.objects import Objects
from readiness_api.uploads.rules import fits, plain_name
from readiness_api.uploads.schemas import UploadAnswer

EVIDENCE = Entity.of("evidence", "name", "note", "url", "addedBy", "withdrawnBy", "withdrawnReason")


async def page(tx: Transaction, grant: Grant, paging: PageRequest, item: UUID) -> Page[EvidenceAnswer]:
    query = repository.newest_first(tx.programme, grant).where(evidence.c.item_id == item)
    return await fetch_page(tx, query, paging, EvidenceAnswer.of)


async def get(work: Work, grant: Grant, piece: UUID) -> EvidenceAnswer:
    """Raises Problem 404, also for one outside the grant."""
    row = await repository.find(work, grant, piece)
    if row is None:
        raise Problem(NOT_FOUND)
    return EvidenceAnswer.of(row)


async def add(work: Work, grant: Grant, new: NewEvidence) -> EvidenceAnswer:
    """Raises Problem 404 for an item outside the grant, 409 for an upload that can't be claimed, 422."""
    refused = one_of(new.upload_id, new.url) or (None if new.url is None else address(new.url))
    if refused is not None:
        raise Problem(errors.REFUSED[refused])
    file = None if new.upload_id is None else await _claimed(work, new.upload_id, new.name)
    item = (await change_items(work, [ItemChange(new.item_id, "evidence_added", evidence=1)], grant=grant))[new.item_id]
    answer = EvidenceAnswer(
        id=new_id(),
        version=1,
        item_id=new.item_id,
        site_id=item.site_id,
        kind="link" if file is None else "file",
        name=new.name,
        note=new.note,
        url=new.url,
        media_type=file and file.media_type,
        size=file and file.size,
        sha256=file and file.sha256,
        status="current",
        added_at=work.now,
        added_by=work.actor.name,
        withdrawn_at=None,
        withdrawn_by=None,
        withdrawn_reason=None,
    )
    row = {"programme_id": work.programme, "upload_id": new.upload_id, **answer.model_dump()}
    await repository.add(work, row)
    work.record(EVIDENCE, id=answer.id, version=1, action="added", state=answer)
    return answer


async def withdraw(work: Work, grant: Grant, piece: UUID, expected: int, reason: str) -> EvidenceAnswer:
    """Raises Problem 404, 409 for one withdrawn already, 412."""
    row = await repository.find(work, grant, piece, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    require_version(row.version, expected)
    if row.status == "withdrawn":
        raise Problem(errors.WITHDRAWN_ALREADY)
    values = {
        "version": row.version + 1,
        "status": "withdrawn",
        "withdrawn_at": work.now,
        "withdrawn_by": work.actor.name,
        "withdrawn_reason": reason,
    }
    change = ItemChange(row.item_id, "evidence_withdrawn", evidence=-1, because=reason)
    await change_items(work, [change], grant=grant)
    await repository.change(work, piece, values)
    answer = EvidenceAnswer.of(row).model_copy(update=values)
    work.record(EVIDENCE, id=piece, version=answer.version, action="withdrawn", state=answer, reason=reason)
    return answer


async def file(work: Work, grant: Grant, objects: Objects, piece: UUID) -> tuple[EvidenceAnswer, AsyncIterator[bytes]]:
    """A file with its bytes. Raises Problem 404, 409 for a link, 503 where the store does not have it."""
    row = await repository.find(work, grant, piece)
    if row is None:
        raise Problem(NOT_FOUND)
    if row.upload_id is None:
        raise Problem(errors.NO_FILE)
    try:
        return EvidenceAnswer.of(row), await objects.read(work.programme, row.upload_id)
    except OSError as gone:
        raise Problem(errors.FILE_MISSING, headers={"Retry-After": "30"}) from gone


async def _claimed(work: Work, upload: UUID, name: str) -> UploadAnswer:
    if not plain_name(name):
        raise Problem(errors.REFUSED[Refused.NO_PLAIN_NAME])
    found = await uploads.claim(work, upload)
    if not fits(name, found.media_type):
        raise Problem(errors.REFUSED[Refused.NAME_SAYS_OTHER], values={"media_type": found.media_type})
    return found
