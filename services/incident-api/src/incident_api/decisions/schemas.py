"""What is sent and answered about proposals and decisions."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word
from incident_api.waves.rules import Kind

Points = Annotated[list[Line], Field(max_length=12)]
DecisionKind = Literal["board", "delegated", "executive"]


class AlternativeGiven(Request):
    """One way to go."""

    title: Line
    kind: Kind = Field(description="Vilket slags beslut alternativet är")
    obstacles: Points = Field(description="Hinder")
    possibilities: Points = Field(description="Möjligheter")
    patient_safety: Prose = Field(description="Patientsäkerhetsbedömning")
    recommended: bool


class DissentGiven(Request):
    """A dissenting opinion (avvikande mening, FL 31 §), in their own words."""

    function: Word
    text: Prose


class Propose(Request):
    """A proposal: at least two alternatives, one of them recommended."""

    wave_id: Id
    breach_id: Id | None = Field(default=None, description="Det pauskriterium som förslaget svarar på")
    alternatives: Annotated[list[AlternativeGiven], Field(min_length=2, max_length=6)]
    union: Prose | None = Field(default=None, description="Samverkan/MBL: genomförd, hur, när")
    dissent: Annotated[list[DissentGiven], Field(max_length=20, default_factory=list)]


class Decide(Request):
    """A decision for one of the proposal's alternatives."""

    proposal_id: Id
    alternative: Annotated[int, Field(ge=0, le=5)]
    reason: Prose
    case_number: Annotated[str, Field(pattern=r"^[A-ZÅÄÖ]{1,6} \d{4}-\d{1,6}$")] | None = None
    paragraph: Word | None = None
    effective_at: UtcTime | None = Field(default=None, description="Från när det gäller; annars nu")
    participants: Annotated[list[Word], Field(max_length=40, default_factory=list)]
    conditions: Points = Field(default_factory=list)


class Alternative(Answer):
    """One way to go."""

    title: str
    kind: Kind
    obstacles: list[str]
    possibilities: list[str]
    patient_safety: str
    recommended: bool


class Dissent(Answer):
    """A dissenting opinion."""

    function: str
    text: str


class Proposal(Answer):
    """A proposal as presented."""

    id: UUID
    version: int
    number: str
    wave_id: UUID
    breach_id: UUID | None
    kind: Kind = Field(description="the recommended alternative's")
    alternatives: list[Alternative]
    union: str | None
    dissent: list[Dissent]
    status: Literal["open", "decided"]
    presented_by: str
    presented_at: UtcTime
    gate_passed: bool | None
    decision_id: UUID | None


class Decision(Answer):
    """A decision. Never edited; a later one supersedes it."""

    id: UUID
    version: int
    number: str
    proposal_id: UUID | None
    wave_id: UUID
    kind: Kind
    decision_kind: DecisionKind | None
    title: str
    reason: str
    case_number: str | None
    paragraph: str | None
    decided_at: UtcTime
    effective_at: UtcTime
    decided_by: str
    presented_by: str
    participants: list[str]
    dissent: list[Dissent]
    conditions: list[str]
    site_ids: list[UUID]
    site_count: int
    snapshot_hash: str | None
    supersedes: UUID | None
    breach_id: UUID | None
    historical: bool
    source: str | None


class Snapshot(Answer):
    """What was known in both services when it was decided: frozen, and its SHA-256 over the RFC 8785 form."""

    decision_id: UUID
    hash: str
    taken_at: UtcTime
    document: dict[str, Any]
