"""What is sealed, what comes back, and what masking leaves."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from notes_desk import Desk

from chassis.ids import NIL
from chassis.ledger import Actor, Entity, Entry, digest, seal, unseal

NOW = datetime(2024, 11, 12, 4, tzinfo=UTC)
KEYS = st.sampled_from(["what", "where", "state", "a/b", "a", "b", "~", "~1", "digest", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def lone_digest(value: object) -> bool:
    if isinstance(value, dict):
        return value.keys() == {"digest"} or any(lone_digest(inner) for inner in value.values())
    return isinstance(value, list) and any(lone_digest(inner) for inner in value)


STATES = st.dictionaries(KEYS, VALUES, max_size=5).filter(lambda state: not lone_digest(state))


def entry(state: dict[str, Any], *texts: str, reason: str | None = None) -> Entry:
    actor = Actor("someone", "Sjuksköterska", "reporter")
    return Entry(NIL, False, Entity.of("thing", *texts), NIL, 1, "changed", actor, NOW, NOW, state, reason)


@given(STATES, st.sets(KEYS), st.none() | st.text(max_size=5))
def test_what_was_sealed_comes_back(state: dict[str, Any], texts: set[str], reason: str | None) -> None:
    document, kept = seal(entry(state, *texts, reason=reason))
    back = unseal(rfc8785.dumps(document).decode(), kept)
    assert back["state"] == state
    assert back["reason"] == reason
    assert back["actor"] == {"role": "reporter", "subject": "someone", "name": "Sjuksköterska"}


@given(st.text(min_size=1), st.text(min_size=1))
def test_free_text_and_people_stand_as_salted_digests(what: str, reason: str) -> None:
    state = {"status": "new", "what": what, "inner": [{"what": {"deep": what}}]}
    document, kept = seal(entry(state, "what", reason=reason))
    again, _ = seal(entry(state, "what", reason=reason))
    assert document["state"]["status"] == "new"
    assert document["state"]["what"] != again["state"]["what"]  # the same text is not known by its digest
    assert set(kept) == {"/actor/subject", "/actor/name", "/reason", "/state/what", "/state/inner/0/what/deep"}
    for pointer, (salt, text) in kept.items():
        found: Any = document
        for part in pointer.split("/")[1:]:
            found = found[int(part)] if isinstance(found, list) else found[part]
        assert found == {"digest": hashlib.sha256(bytes.fromhex(salt) + text.encode()).hexdigest()}
        assert found["digest"] == digest(salt, text)


@given(STATES, st.sets(KEYS))
def test_a_masked_text_is_null_and_the_rest_stands(state: dict[str, Any], texts: set[str]) -> None:
    document, _ = seal(entry(state, *texts, reason="because"))
    masked = unseal(rfc8785.dumps(document).decode(), None)
    assert masked["reason"] is None
    assert masked["actor"] == {"role": "reporter", "subject": None, "name": None}
    assert masked["state"].keys() == state.keys()
    assert masked["entityId"] == str(NIL)


def test_a_state_that_could_be_misread_is_refused() -> None:
    with pytest.raises(ValueError, match="digest"):
        seal(entry({"file": {"digest": "abc"}}))


async def test_masking_leaves_the_leaf(desk: Desk) -> None:
    note = await desk.write("Anna i sal 4 ringer")
    await desk.service.place_all()
    auditor = desk.service.identity.token("auditor")
    before = (await desk.call("GET", "/changes", token=auditor)).json()["items"][0]
    assert before["state"] == note
    proof = (await _sealed(desk, before["position"]))["sealed"]
    assert "Anna" not in proof
    desk.service.server.execute(f"DELETE FROM ledger_texts WHERE programme_id = '{desk.programme}'", "notes")
    after = (await desk.call("GET", "/changes", token=auditor)).json()["items"][0]
    assert after["state"] == {**note, "text": None}
    assert after["actor"] == {"subject": None, "name": None, "role": "reporter"}
    assert (await _sealed(desk, before["position"]))["sealed"] == proof
    assert json.loads(proof)["entityId"] == str(UUID(note["id"]))


async def _sealed(desk: Desk, position: int) -> dict[str, str]:
    query = (
        "SELECT sealed FROM positions JOIN ledger USING (programme_id, seq) "
        f"WHERE position = {position} AND programme_id = '{desk.programme}'"
    )
    return {"sealed": desk.service.server.execute(query, "notes").strip()}
