"""What template drafts look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from chassis.schema import Answer, Id, Line, LocalisedText, Prose, Request, UtcTime, Word
from readiness_api.organisations.schemas import OrganisationKind
from readiness_api.templates.schemas import Area, Criticality, Evidence, SignerRole, SignOffRule, TemplateItem

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
Ratio = Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False)]
Hours = Annotated[int, Field(ge=1, le=8760)]


class SaidText(Request):
    """The same sentence in Swedish and in English."""

    sv: Prose
    en: Prose


class SaidLimits(Request):
    """Limits for numerator / denominator."""

    at_least: Ratio | None = None
    never_below: Ratio | None = None
    at_most: Ratio | None = None
    never_above: Ratio | None = None


class SaidMeasure(Request):
    """What a measurement counts."""

    numerator: SaidText
    denominator: SaidText


class SaidSites(Request):
    """Which sites answer."""

    site_kinds: list[OrganisationKind] = Field(min_length=1, max_length=7)
    municipal_options: list[Annotated[int, Field(ge=1, le=3)]] = Field(max_length=3)
    waves: list[Annotated[int, Field(ge=1, le=99)]] = Field(default=[], max_length=20)


class DraftItem(Request):
    """An item as it is to be asked; its code stands in the address. `place`: where among the items, from 0."""

    place: Annotated[int, Field(ge=0, le=400)] | None = None
    area: Area
    text: SaidText
    criticality: Criticality
    offset_days: Annotated[int, Field(ge=-730, le=365)]
    evidence: Evidence
    signer: Word
    during_pause: bool
    applies_to: SaidSites
    depends_on: list[Code] = Field(max_length=30)
    source: Line | None = None
    threshold: SaidLimits | None = None
    measure: SaidMeasure | None = None


class SaidSignOff(Request):
    """Who may sign the checklists of these kinds of sites, first and second."""

    site_kinds: list[OrganisationKind] = Field(min_length=1, max_length=7)
    first: list[SignerRole] = Field(min_length=1, max_length=4)
    second: list[SignerRole] = Field(min_length=1, max_length=4)


class NewDraft(Request):
    """The published version that the next one begins from."""

    based_on: Id


class DraftPatch(Request):
    """What holds for the whole template; what is not said stays."""

    name: SaidText | None = None
    stale_after_hours: Hours | None = None
    sign_off: list[SaidSignOff] | None = Field(default=None, max_length=7)


class Publication(Request):
    """Why there is a new version."""

    note: Prose


class DraftSummary(Answer):
    """A draft without its items. `publishedAs`: the version it became."""

    id: UUID
    version: int
    code: str
    name: LocalisedText
    based_on: UUID
    based_on_version: int
    status: Literal["open", "published", "discarded"]
    published_as: UUID | None
    note: str | None
    changed_at: UtcTime
    changed_by: str


class DraftAnswer(DraftSummary):
    """A draft with its items."""

    stale_after_hours: int
    sign_off: list[SignOffRule]
    items: list[TemplateItem]
