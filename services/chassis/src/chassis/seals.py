"""Seals the ledger: a signed Merkle root (Ed25519) over all leaves so far, so that nothing can be changed unseen."""

from __future__ import annotations

import asyncio
import hashlib
import os
from pathlib import Path

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from chassis import merkle

log = structlog.get_logger()
_LEAVES = text(
    "SELECT l.sealed FROM positions AS p JOIN ledger AS l USING (programme_id, seq) "
    "WHERE p.position > :after AND p.position <= :up_to ORDER BY p.position"
)
_LAST = text(
    "SELECT coalesce((SELECT max(position) FROM seals), 0), coalesce((SELECT max(position) FROM positions), 0)"
)
_SEAL = text(
    "INSERT INTO seals (position, root, signature, key_id, sealed_at) "
    "VALUES (:position, :root, :signature, :key_id, clock_timestamp()) ON CONFLICT DO NOTHING"
)


def sealing_key(folder: Path, service: str) -> Ed25519PrivateKey:
    """The service's key, made at the first call (mode 600)."""
    path = folder / f"{service}-sealing-key"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made = Ed25519PrivateKey.generate().private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(made)
    return Ed25519PrivateKey.from_private_bytes(path.read_bytes())


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """The 32 bytes that check its signatures."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def key_id(key: Ed25519PrivateKey) -> str:
    """A short name of the key: the start of its public half's SHA-256."""
    return hashlib.sha256(public_bytes(key)).hexdigest()[:16]


def signed_statement(service: str, position: int, root: bytes) -> bytes:
    """What is signed."""
    return f"driftstart seal v1\n{service}\n{position}\n{root.hex()}\n".encode()


class Leaves:
    """The ledger's leaf hashes, 32 bytes each, kept in memory: what has a position never changes."""

    def __init__(self) -> None:
        self._known: list[bytes] = []
        self._lock = asyncio.Lock()

    async def up_to(self, connection: AsyncConnection, position: int) -> list[bytes]:
        """Those of positions 1 to `position`, in order."""
        async with self._lock:
            if len(self._known) < position:
                rows = await connection.execute(_LEAVES, {"up_to": position, "after": len(self._known)})
                self._known += [merkle.leaf(row.sealed.encode()) for row in rows]
            return self._known[:position]


class Sealer:
    """Seals what is new each time it is asked."""

    def __init__(self, service: str, key: Ed25519PrivateKey) -> None:
        self._service = service
        self._key = key
        self._leaves = Leaves()

    async def seal(self, engine: AsyncEngine) -> int:
        """Signs a root over everything placed so far, if anything is new. Answers the position sealed."""
        async with engine.begin() as connection:
            sealed, last = (await connection.execute(_LAST)).one()
            if last == sealed:
                return int(sealed)
            found = await asyncio.to_thread(merkle.root, await self._leaves.up_to(connection, last))
            await connection.execute(
                _SEAL,
                {
                    "position": last,
                    "root": found,
                    "key_id": key_id(self._key),
                    "signature": self._key.sign(signed_statement(self._service, last, found)),
                },
            )
        return int(last)
