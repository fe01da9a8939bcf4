"""What a wave's sign-off looks like to callers."""

from typing import Literal
from uuid import UUID

from chassis.schema import Answer
from readiness_api.checklists.schemas import PlacesAnswer, SignatureAnswer, UnlockedAnswer
from readiness_api.organisations.schemas import OrganisationKind


class SignOffNode(Answer):
    """One checklist in the tree. `partsLeft` of its `parts`, the checklists below it, are not approved.

    `stands`: approved, and so is everything below; an approved one whose parts were opened again does not stand.
    `level`: how many sites of the wave are above it. `parentSiteId`: the nearest of them.
    """

    checklist_id: UUID
    checklist_version: int
    site_id: UUID
    site_name: str
    site_kind: OrganisationKind
    parent_site_id: UUID | None
    level: int
    status: Literal["open", "signed", "approved"]
    sign_off: PlacesAnswer
    signatures: list[SignatureAnswer]
    changes_since_signed: int
    unlocked: UnlockedAnswer | None
    unknown_items: int
    parts: int
    parts_left: int
    stands: bool
