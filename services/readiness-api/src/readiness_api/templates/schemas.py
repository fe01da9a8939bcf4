"""What templates look like to callers."""

from typing import Literal
from uuid import UUID

from pydantic import Field, JsonValue

from chassis.schema import Answer, LocalisedText
from readiness_api.organisations.schemas import OrganisationKind

Area = Literal[
    "it_support",
    "working_methods",
    "standardisation",
    "clinical_anchoring",
    "patients_as_partners",
    "testing",
    "schedule_and_method",
    "technical_preparation",
    "information_security",
    "data_migration",
    "training",
    "transition_period",
    "patient_scenarios",
]
Criticality = Literal["blocker", "major", "minor"]
Evidence = Literal["measurement", "file", "link", "demonstration"]


class ThresholdAnswer(Answer):
    """Limits for numerator / denominator. Short of atLeast or over atMost is at risk; beyond a never limit blocks."""

    at_least: float | None = None
    never_below: float | None = None
    at_most: float | None = None
    never_above: float | None = None


class MeasureAnswer(Answer):
    """What a measurement of the item counts."""

    numerator: LocalisedText
    denominator: LocalisedText


class AppliesTo(Answer):
    """Which sites answer. Municipal options narrow municipalities only; no waves are all waves.

    An item of the region alone is regional: worked once in a wave, it counts for each of the wave's sites.
    """

    site_kinds: list[OrganisationKind]
    municipal_options: list[int]
    waves: list[int] = Field(default_factory=list)


class TemplateItem(Answer):
    """One thing to prepare. `offsetDays`: due, in calendar days relative to go-live."""

    code: str
    area: Area
    text: LocalisedText
    criticality: Criticality
    offset_days: int
    evidence: Evidence
    signer: str
    during_pause: bool
    applies_to: AppliesTo
    depends_on: list[str]
    source: str | None
    threshold: ThresholdAnswer | None
    measure: MeasureAnswer | None


SignerRole = Literal["site_manager", "regional_lead", "medical_officer", "decision_maker"]


class SignOffRule(Answer):
    """Who may sign the checklists of these kinds of sites: first for the site, then, another person, for the whole."""

    site_kinds: list[OrganisationKind]
    first: list[SignerRole]
    second: list[SignerRole]


class TemplateSummary(Answer):
    """A version of a template, without its items."""

    id: UUID
    version: int
    code: str
    template_version: int
    name: LocalisedText
    stale_after_hours: int


class FieldChange(Answer):
    """What a field was and what it became; `field` is its path, as in `text.sv` or `appliesTo.siteKinds`."""

    field: str
    before: JsonValue
    after: JsonValue


class ItemComparison(Answer):
    """An item that is asked otherwise."""

    code: str
    text: LocalisedText
    changes: list[FieldChange]


class TemplateComparison(Answer):
    """What one version asks beside another: of the template itself, and item by item."""

    since: str
    until: str
    changes: list[FieldChange]
    added: list[TemplateItem]
    removed: list[TemplateItem]
    changed: list[ItemComparison]
    unchanged: int


class TemplateAnswer(TemplateSummary):
    """A version of a template. It never changes: a change is a new version."""

    sign_off: list[SignOffRule]
    items: list[TemplateItem]
