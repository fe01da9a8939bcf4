"""Rows of roll-ups as answers, and as what the rules move."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.ledger import Entity
from readiness_api.checklists.rules import COUNTED
from readiness_api.checklists.schemas import CountsAnswer
from readiness_api.roll_ups.repository import KeptNode
from readiness_api.roll_ups.rules import ALL, Node, states, total
from readiness_api.roll_ups.schemas import AreaRollUpAnswer, RollUpAnswer, RollUpState
from readiness_api.templates.rules import AREAS

ROLL_UP = Entity.of("roll_up")


def node_of(row: Row[Any]) -> Node:
    return Node(row.items, row.sites)


def roll_up_answer(row: Row[Any]) -> RollUpAnswer:
    node = node_of(row)
    known = states(node)
    return RollUpAnswer(
        id=row.id,
        version=row.version,
        wave_id=row.wave_id,
        state=known[ALL],
        sites=_counts(node.sites.get(ALL, {})),
        items=_counts(total(node.items)),
        areas=[
            AreaRollUpAnswer(
                area=area,
                state=known[area],
                sites=_counts(node.sites.get(area, {})),
                items=_counts(node.items.get(area, {})),
            )
            for area in AREAS
        ],
        position=row.position,
        published_at=row.published_at,
    )


def said(row: Row[Any]) -> RollUpState:
    """The states as the ledger last had them."""
    return _state(row.id, row.version, row.wave_id, row.states)


def roll_up_state(kept: KeptNode) -> RollUpState:
    return _state(kept.id, kept.version, kept.wave, kept.states)


def _state(id: UUID, version: int, wave: UUID | None, known: Mapping[str, str | None]) -> RollUpState:
    return RollUpState.model_validate(
        {
            "id": id,
            "version": version,
            "wave_id": wave,
            "state": known[ALL],
            "areas": [{"area": area, "state": known[area]} for area in AREAS],
        }
    )


def _counts(counts: Mapping[str, int]) -> CountsAnswer:
    return CountsAnswer(**{name: counts.get(name, 0) for name in COUNTED})
