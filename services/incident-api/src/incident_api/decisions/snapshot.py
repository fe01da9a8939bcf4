"""The frozen picture a decision stands on: readiness and incidents, each at one stated feed position.

What could not be reached is named in it. The incidents are read from the ledger at the position, not from their
tables, so that anyone can make the same picture again.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import Any

import rfc8785

from chassis import changes
from chassis.times import rfc3339
from chassis.transaction import Transaction
from incident_api.incidents.rules import OPEN
from incident_api.upstream.gates import GateEvaluation

MOST_INCIDENTS = 1000


async def take(tx: Transaction, evaluation: GateEvaluation | None) -> dict[str, Any]:
    """The document. Its open incidents are the gravest 1,000, with the number of all."""
    position, published_at = await changes.head(tx.connection, tx.programme)
    incidents = [
        state
        for state in await changes.states_at(tx.connection, tx.programme, "incident", position)
        if state["status"] in OPEN
    ]
    breaches = await changes.states_at(tx.connection, tx.programme, "breach", position)
    incidents.sort(key=lambda state: (-(state["rating"] or {"risk": 0})["risk"], state["recordedAt"]))
    return {
        "programme": str(tx.programme),
        "takenAt": rfc3339(tx.now),
        "incident-api": {
            "reached": True,
            "position": position,
            "publishedAt": None if published_at is None else rfc3339(published_at),
            "openIncidents": len(incidents),
            "byBand": dict(Counter((state["rating"] or {"band": "unrated"})["band"] for state in incidents)),
            "incidents": [_row(state) for state in incidents[:MOST_INCIDENTS]],
            "breaches": breaches,
        },
        "readiness-api": {"reached": False}
        if evaluation is None
        else {"reached": True, "evaluation": evaluation.model_dump(mode="json", by_alias=True)},
    }


def _row(state: dict[str, Any]) -> dict[str, Any]:
    kept = ("id", "version", "number", "siteName", "what", "status", "hazardClass", "rating", "patientAffected")
    return {name: state[name] for name in (*kept, "occurredAt", "recordedAt")}


def sealed(document: dict[str, Any]) -> tuple[str, str]:
    """The document's RFC 8785 form and its SHA-256."""
    text = rfc8785.dumps(document)
    return text.decode(), hashlib.sha256(text).hexdigest()


def is_same(document_text: str, digest: str) -> bool:
    """Whether a stored document still has its hash."""
    return hashlib.sha256(document_text.encode()).hexdigest() == digest
