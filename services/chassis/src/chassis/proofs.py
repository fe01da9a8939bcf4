"""Proof that an entry stands in the sealed ledger, checkable offline (RFC 9162 inclusion proof, Ed25519 signature)."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from sqlalchemy import text

from chassis import merkle, problem_types, seals
from chassis.access import Grant, allow
from chassis.problems import Problem
from chassis.schema import Answer, UtcTime
from chassis.seals import Leaves

router = APIRouter(tags=["ledger"])
_LEAF = text(
    "SELECT l.sealed FROM positions AS p JOIN ledger AS l USING (programme_id, seq) WHERE p.position = :position"
)
_SEAL = text("SELECT * FROM seals WHERE position >= :position ORDER BY position LIMIT 1")


class ProofAnswer(Answer):
    """Everything an offline check needs: the sealed bytes, the path to the root, and the root's signature."""

    position: int
    sealed: str
    path: list[str]
    tree_size: int
    root: str
    signature: str
    key_id: str
    public_key: str
    statement: str
    sealed_at: UtcTime


@router.get("/ledger/proofs/{position}", summary="Bevis att en post står i liggaren")
async def prove(
    request: Request, position: int, grant: Annotated[Grant, Depends(allow("auditor", system="ledger:read"))]
) -> ProofAnswer:
    """Inclusion proof of the entry at a position, against the first seal that covers it. 404 until it is sealed."""
    settings, name = request.app.state.settings, request.url.path.split("/")[1]
    async with request.app.state.reading_engine.connect() as connection:
        entry = (await connection.execute(_LEAF, {"position": position})).one_or_none()
        seal = (await connection.execute(_SEAL, {"position": position})).one_or_none()
        if entry is None or seal is None:
            raise Problem(problem_types.NOT_FOUND)
        leaves: Leaves = request.app.state.leaves
        sealed = await leaves.up_to(connection, seal.position)
    key = seals.sealing_key(settings.data_dir, name)
    return ProofAnswer(
        position=position,
        sealed=entry.sealed,
        path=[part.hex() for part in await asyncio.to_thread(merkle.proof, sealed, position - 1)],
        tree_size=seal.position,
        root=seal.root.hex(),
        signature=seal.signature.hex(),
        key_id=seal.key_id,
        public_key=seals.public_bytes(key).hex(),
        statement=seals.signed_statement(name, seal.position, seal.root).decode(),
        sealed_at=seal.sealed_at,
    )
