"""Reading a wave's sign-off."""

from uuid import UUID

from chassis.access import Grant
from chassis.paging import PageRequest, page_of
from chassis.schema import Page
from chassis.transaction import Transaction
from readiness_api.checklists.representation import unknown_items, values_of
from readiness_api.checklists.schemas import SignatureAnswer
from readiness_api.sign_off_tree import repository
from readiness_api.sign_off_tree.schemas import SignOffNode


async def page(tx: Transaction, grant: Grant, paging: PageRequest, wave: UUID) -> Page[SignOffNode]:
    """The tree in its own order, a page of it."""
    offset = (paging.page - 1) * paging.limit
    rows = await repository.in_tree_order(tx, grant, wave, limit=paging.limit, offset=offset)
    total = rows[0].total_records if rows else 0
    if not rows and offset:
        first = await repository.in_tree_order(tx, grant, wave, limit=1, offset=0)
        total = first[0].total_records if first else 0
    return page_of([_node(values_of(row)) for row in rows], total, paging)


def _node(values: dict[str, object]) -> SignOffNode:
    known = {name: values[name] for name in SignOffNode.model_fields if name in values}
    signatures = [
        SignatureAnswer.model_validate({name: each[name] for name in ("function", "role", "signedAt")})
        for each in values["signatures"]  # type: ignore[attr-defined]
    ]
    return SignOffNode.model_validate(
        known
        | {
            "signatures": signatures,
            "unknown_items": unknown_items(values),
            "stands": values["status"] == "approved" and values["parts_left"] == 0,
        }
    )
