"""What may happen to an incident, and what its risk is. Pure.

Consequence 1-4 × probability 1-4 with the bands of the Swedish handbook (Socialstyrelsen/SKR, riskanalys): 1-3 low,
4-6 medium, 8-9 high, 12-16 critical.
"""

from __future__ import annotations

from typing import Literal

Status = Literal["new", "open", "resolved", "confirmed"]
Band = Literal["low", "medium", "high", "critical"]

HazardClass = Literal[
    "medication",
    "patient_identity",
    "lost_or_altered_text",
    "results_and_orders",
    "referral",
    "admission_discharge_transfer",
    "login_and_access",
    "performance",
    "printing_and_labels",
    "integration",
    "scheduling",
    "documentation",
    "training_gap",
    "staffing",
    "information_security",
    "other",
]
OPEN: frozenset[Status] = frozenset({"new", "open"})
_STEPS: dict[str, frozenset[Status]] = {
    "triage": frozenset({"new", "open"}),
    "resolve": frozenset({"new", "open"}),
    "confirm": frozenset({"resolved"}),
    "reopen": frozenset({"resolved", "confirmed"}),
}


def risk(consequence: int, probability: int) -> int:
    """Consequence × probability, 1-16."""
    return consequence * probability


def band(value: int) -> Band:
    """The band of a risk."""
    if value >= 12:
        return "critical"
    if value >= 8:
        return "high"
    return "medium" if value >= 4 else "low"


def lowers(before: tuple[int, int] | None, after: tuple[int, int]) -> bool:
    """Whether a rating takes risk away: a smaller product, or a smaller consequence.

    Consequence 4 counts by itself in the pause policy, so taking it away is a lowering even at the same product.
    """
    return before is not None and (risk(*after) < risk(*before) or after[0] < before[0])


def may(step: str, status: Status) -> bool:
    """Whether a step is possible from a status."""
    return status in _STEPS[step]
