"""What a policy and a breach say stands in both languages, also where it was kept when it stood in one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from chassis.ids import new_id
from incident_api.breaches.schemas import Breach
from incident_api.policies.default_policy import default_triggers, in_both_languages
from incident_api.policies.schemas import Trigger

DECIDER = {"sv": "beslutsfattare i beredskap", "en": "decision maker on call"}


@pytest.mark.parametrize("trigger", default_triggers(), ids=lambda trigger: str(trigger["id"]))
def test_each_criterion_says_all_in_both_languages(trigger: dict[str, Any]) -> None:
    read = Trigger.model_validate(trigger)
    for text in (read.text, read.answered_by, read.escalates_to, read.reason):
        assert text.sv and text.en and text.sv != text.en


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("beslutsfattare i beredskap", DECIDER),
        (
            "Tired deciders decide late.",
            {"sv": "Trötta beslutsfattare beslutar sent.", "en": "Tired deciders decide late."},
        ),
        ("regionens eget ord", {"sv": "regionens eget ord", "en": "regionens eget ord"}),
        (DECIDER, DECIDER),
    ],
)
def test_what_was_kept_in_one_language_is_completed(kept: object, told: dict[str, str]) -> None:
    assert in_both_languages(kept) == told


@pytest.mark.parametrize("texts", [None, DECIDER])
def test_a_breach_of_an_earlier_version_is_read(texts: dict[str, str] | None) -> None:
    now = "2024-11-13T10:00:00Z"
    row = dict.fromkeys(Breach.model_fields) | {
        "id": new_id(),
        "policy_id": new_id(),
        "version": 1,
        "trigger_id": "same-hazard",
        "text": {"sv": "a", "en": "b"},
        "severity": "pause",
        "hazard_class": "medication",
        "status": "open",
        "holds": True,
        "overdue": False,
        "opened_at": now,
        "answer_by": now,
        "answered_by_function": DECIDER["sv"],
        "answered_by_function_texts": texts,
        "escalates_to": "regionens eget ord",
        "escalates_to_texts": None,
        "units": 2,
        "incidents": [],
    }
    breach = Breach.of(SimpleNamespace(_mapping=row))
    assert breach.answered_by_function.as_json() == DECIDER
    assert breach.escalates_to.en == "regionens eget ord"
