"""Proposals, decisions and their snapshots in the database."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import Select, insert, select, text, update

from chassis.transaction import Transaction
from incident_api.decisions.schemas import Decision, Proposal, Snapshot
from incident_api.tables import decision_snapshots, decisions, proposals

_NUMBER = text("SELECT nextval('decision_number_seq')")


async def next_number(tx: Transaction) -> str:
    """`Ö 2024-0007` in an exercise, `B 2024-0007` otherwise: one series for proposals and decisions."""
    number = int((await tx.execute(_NUMBER)).scalar_one())
    return f"{'Ö' if tx.exercise else 'B'} {tx.now.year}-{number:04}"


def proposal_listing(programme: UUID) -> Select[Any]:
    """Proposals, newest first."""
    return select(proposals).where(proposals.c.programme_id == programme).order_by(proposals.c.presented_at.desc())


def decision_listing(programme: UUID, wave: UUID | None) -> Select[Any]:
    """Decisions, newest first."""
    query = select(decisions).where(decisions.c.programme_id == programme)
    if wave is not None:
        query = query.where(decisions.c.wave_id == wave)
    return query.order_by(decisions.c.decided_at.desc(), decisions.c.id.desc())


async def add_proposal(tx: Transaction, proposal: Proposal, subject: str) -> None:
    """Writes a new proposal."""
    values = {**proposal.model_dump(), "presented_by_subject": subject}
    await tx.execute(insert(proposals).values(programme_id=tx.programme, **values))


async def find_proposal(tx: Transaction, id: UUID, *, for_update: bool = False) -> tuple[Proposal, str] | None:
    """A proposal and its presenter's subject."""
    query = select(proposals).where(proposals.c.programme_id == tx.programme, proposals.c.id == id)
    row = (await tx.execute(query.with_for_update() if for_update else query)).one_or_none()
    return None if row is None else (Proposal.of(row), row.presented_by_subject)


async def save_proposal(tx: Transaction, proposal: Proposal) -> None:
    """Writes a locked proposal's new state."""
    await tx.execute(
        update(proposals)
        .where(proposals.c.programme_id == tx.programme, proposals.c.id == proposal.id)
        .values(version=proposal.version, status=proposal.status, decision_id=proposal.decision_id)
    )


async def latest_decision(tx: Transaction, wave: UUID) -> UUID | None:
    """The decision a new one on the same wave supersedes."""
    query = decision_listing(tx.programme, wave).with_only_columns(decisions.c.id).limit(1)
    return (await tx.execute(query)).scalar_one_or_none()


async def add_decision(tx: Transaction, decision: Decision, document: str | None) -> None:
    """Writes a decision and its snapshot; neither can be changed by this service's role."""
    await tx.execute(insert(decisions).values(programme_id=tx.programme, **decision.model_dump()))
    if document is not None:
        await tx.execute(
            insert(decision_snapshots).values(
                programme_id=tx.programme,
                decision_id=decision.id,
                hash=decision.snapshot_hash,
                taken_at=tx.now,
                document=document,
            )
        )


async def find_decision(tx: Transaction, id: UUID) -> Decision | None:
    """A decision."""
    query = select(decisions).where(decisions.c.programme_id == tx.programme, decisions.c.id == id)
    row = (await tx.execute(query)).one_or_none()
    return None if row is None else Decision.of(row)


async def find_snapshot(tx: Transaction, decision: UUID) -> Snapshot | None:
    """The snapshot of a decision."""
    table = decision_snapshots
    query = select(table).where(table.c.programme_id == tx.programme, table.c.decision_id == decision)
    row = (await tx.execute(query)).one_or_none()
    if row is None:
        return None
    return Snapshot(decision_id=decision, hash=row.hash, taken_at=row.taken_at, document=json.loads(row.document))
