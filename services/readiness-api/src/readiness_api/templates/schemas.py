"""What templates look like to callers."""

from typing import Literal
from uuid import UUID

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
    """Which sites answer. Municipal options narrow municipalities only."""

    site_kinds: list[OrganisationKind]
    municipal_options: list[int]


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


class TemplateAnswer(TemplateSummary):
    """A version of a template. It never changes: a change is a new version."""

    sign_off: list[SignOffRule]
    items: list[TemplateItem]
