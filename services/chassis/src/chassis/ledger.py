"""The append-only ledger: audit trail, change feed, live updates and time travel in one (architecture.md, Ledger).

An entry is written in the same transaction as the state it records. What is sealed is the RFC 8785 form of the entry
in which free text and the actor stand as salted digests; text and salt lie beside it, so that they can be masked later
while every proof still holds (domain.md, invariant 4).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import rfc8785
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.database import straight
from chassis.idempotency import Kept, KeyTaken
from chassis.times import rfc3339, wall_now


@dataclass(frozen=True, slots=True)
class Entity:
    """A kind of thing the ledger knows. `texts`: keys, at any depth of its state, whose text is sealed as digests."""

    name: str
    texts: frozenset[str] = frozenset()

    @classmethod
    def of(cls, name: str, *texts: str) -> Entity:
        """`Entity.of("incident", "what", "where")`."""
        return cls(name, frozenset(texts))


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it, in what role. Programs act under a role of their own name: `clock`, `policy`, `reference-data`."""

    subject: str
    name: str
    role: str


def program(role: str) -> Actor:
    """An actor that is a part of the system itself."""
    return Actor(role, role, role)


CLOCK = program("clock")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is about to be written."""

    programme: UUID
    exercise: bool
    entity: Entity
    entity_id: UUID
    version: int
    action: str
    actor: Actor
    occurred_at: datetime
    recorded_at: datetime
    state: Mapping[str, Any]
    reason: str | None = None


_WRITE = """
    WITH given AS MATERIALIZED (
      SELECT nextval('ledger_seq') AS seq, e.*
      FROM jsonb_to_recordset($1::jsonb) AS e(
        programme_id uuid, entity text, entity_id uuid, version int, action text,
        occurred_at timestamptz, recorded_at timestamptz, stored_at timestamptz, sealed text, texts jsonb)
    ), written AS (
      INSERT INTO ledger
      SELECT programme_id, seq, entity, entity_id, version, action, occurred_at, recorded_at, stored_at, sealed
      FROM given
    ), spelled AS (
      INSERT INTO ledger_texts SELECT programme_id, seq, texts FROM given
    ), awaiting AS (
      INSERT INTO pending SELECT seq, programme_id FROM given
    )
    INSERT INTO idempotency_keys
    SELECT k.*, clock_timestamp() FROM jsonb_to_recordset($2::jsonb) AS k(
      programme_id uuid, scope text, key text, digest bytea, status smallint, headers jsonb, answer text)
    ON CONFLICT DO NOTHING
    RETURNING true
"""


async def write(connection: AsyncConnection, entries: Iterable[Entry], kept: Kept | None = None) -> None:
    """Writes entries, their pending rows and the answer to keep in one statement.

    Call it after the entities' rows are changed: a sequence number drawn while the row lock is held keeps one
    entity's entries in order. Raises KeyTaken when the answer's key has one already.
    """
    rows = [_row(entry) for entry in entries]
    if not rows and kept is None:
        return
    keeps = json.dumps([_kept(kept)] if kept else [])
    if await straight(connection, _WRITE, json.dumps(rows), keeps) is None and kept is not None:
        raise KeyTaken


def _kept(kept: Kept) -> dict[str, Any]:
    return {
        "programme_id": str(kept.key.programme),
        "scope": kept.key.scope,
        "key": kept.key.key,
        "digest": "\\x" + kept.key.digest.hex(),
        "status": kept.status,
        "headers": dict(kept.headers),
        "answer": kept.answer,
    }


def _row(entry: Entry) -> dict[str, Any]:
    document, texts = seal(entry)
    return {
        "programme_id": str(entry.programme),
        "entity": entry.entity.name,
        "entity_id": str(entry.entity_id),
        "version": entry.version,
        "action": entry.action,
        "occurred_at": rfc3339(entry.occurred_at),
        "recorded_at": rfc3339(entry.recorded_at),
        "stored_at": rfc3339(wall_now()),
        "sealed": rfc8785.dumps(document).decode(),
        "texts": texts,
    }


def seal(entry: Entry) -> tuple[dict[str, Any], dict[str, tuple[str, str]]]:
    """The document that is sealed, and pointer -> (salt, text) for what stands in it as digests."""
    texts: dict[str, tuple[str, str]] = {}
    keys = entry.entity.texts
    document = {
        "programme": str(entry.programme),
        "exercise": entry.exercise,
        "entity": entry.entity.name,
        "entityId": str(entry.entity_id),
        "version": entry.version,
        "action": entry.action,
        "occurredAt": rfc3339(entry.occurred_at),
        "recordedAt": rfc3339(entry.recorded_at),
        "actor": {
            "role": entry.actor.role,
            "subject": _digested(entry.actor.subject, "/actor/subject", texts),
            "name": _digested(entry.actor.name, "/actor/name", texts),
        },
        "reason": None if entry.reason is None else _digested(entry.reason, "/reason", texts),
        "state": _sealed(dict(entry.state), keys, False, "/state", texts),
    }
    return document, texts


def _sealed(value: Any, keys: frozenset[str], free: bool, pointer: str, texts: dict[str, tuple[str, str]]) -> Any:
    if isinstance(value, str):
        return _digested(value, pointer, texts) if free else value
    if isinstance(value, Mapping):
        if value.keys() == {"digest"}:
            raise ValueError("an object with `digest` alone would be read as a text that stands sealed")
        return {
            key: _sealed(inner, keys, free or key in keys, f"{pointer}/{_escaped(key)}", texts)
            for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_sealed(v, keys, free, f"{pointer}/{n}", texts) for n, v in enumerate(value)]
    return value


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")  # RFC 6901: else two texts could share a pointer


def _digested(value: str, pointer: str, texts: dict[str, tuple[str, str]]) -> dict[str, str]:
    salt = os.urandom(16).hex()
    texts[pointer] = (salt, value)
    return {"digest": digest(salt, value)}


def digest(salt: str, value: str) -> str:
    """SHA-256 over the salt's bytes and the text, as hex."""
    return hashlib.sha256(bytes.fromhex(salt) + value.encode()).hexdigest()


def unseal(sealed: str, texts: Mapping[str, tuple[str, str]] | None) -> dict[str, Any]:
    """The entry with its texts back in place; a text that has been masked is null."""
    document: dict[str, Any] = json.loads(sealed)
    known = texts or {}
    return {key: _unsealed(value, f"/{key}", known) for key, value in document.items()}


def _unsealed(value: Any, pointer: str, texts: Mapping[str, tuple[str, str]]) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"digest"}:
            return texts[pointer][1] if pointer in texts else None
        return {key: _unsealed(inner, f"{pointer}/{_escaped(key)}", texts) for key, inner in value.items()}
    if isinstance(value, list):
        return [_unsealed(v, f"{pointer}/{n}", texts) for n, v in enumerate(value)]
    return value


@dataclass(slots=True)
class Recorder:
    """Collects the entries of one transaction, to be written once, last."""

    entries: list[Entry] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Adds an entry; nothing is written yet."""
        self.entries.append(entry)
