"""Which decisions move a wave from which state to which. Pure.

planned → live by go; live ↔ paused by pause and resume; stopped is final. `continue` moves nothing.
A decision that takes effect later leaves the wave `decided` until then.
"""

from __future__ import annotations

from typing import Literal

WaveState = Literal["planned", "decided", "live", "paused", "stopped"]
Kind = Literal["go", "conditional_go", "continue", "pause", "resume", "stop"]

_MOVES: dict[Kind, tuple[frozenset[WaveState], WaveState]] = {
    "go": (frozenset({"planned"}), "live"),
    "conditional_go": (frozenset({"planned"}), "live"),
    "continue": (frozenset({"live"}), "live"),
    "pause": (frozenset({"decided", "live"}), "paused"),
    "resume": (frozenset({"paused"}), "live"),
    "stop": (frozenset({"planned", "decided", "live", "paused"}), "stopped"),
}
NEEDS_GATE: frozenset[Kind] = frozenset({"go", "conditional_go", "resume"})
"""Decisions that stand on a passed gate (domain.md, invariant 6)."""


def possible(kind: Kind, state: WaveState) -> bool:
    """Whether a decision of this kind can be taken in this state."""
    return state in _MOVES[kind][0]


def leads_to(kind: Kind) -> WaveState:
    """The state once the decision is in effect."""
    return _MOVES[kind][1]
