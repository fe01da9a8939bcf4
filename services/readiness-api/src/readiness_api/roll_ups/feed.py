"""Moves the roll-ups of waves and programmes as the feed grows: a difference for each site, whatever their number.

Counts and the feed's cursor are one transaction, so that a change counts exactly once. A leaf holds what a site's last
known versions said, so what is read again, or out of turn after a recount, changes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.changes import Change
from chassis.ids import new_id
from chassis.ledger import Recorder, program
from chassis.work import Work
from readiness_api.roll_ups import repository
from readiness_api.roll_ups.repository import KeptLeaf, KeptNode
from readiness_api.roll_ups.representation import ROLL_UP, node_of, roll_up_state
from readiness_api.roll_ups.rules import Leaf, Node, moved, states

CONSUMER = "roll-up"
ACTOR = program("roll-up")
READ = frozenset({"site", "checklist"})


async def apply(connection: AsyncConnection, items: Sequence[Change], recorder: Recorder) -> None:
    """Applies a page of changes."""
    read = [change for change in items if change.entity in READ]
    for programme in dict.fromkeys(change.programme for change in read):
        await _apply(connection, [change for change in read if change.programme == programme], recorder)


async def _apply(connection: AsyncConnection, read: Sequence[Change], recorder: Recorder) -> None:
    last = read[-1]
    before = await repository.leaves(connection, last.programme, {_site(change) for change in read})
    after = dict(before)
    for change in read:
        after[_site(change)] = told(after.get(_site(change)), change)
    changed = {site: kept for site, kept in after.items() if kept != before.get(site)}
    if not changed:
        return
    await repository.keep_leaves(connection, last.programme, changed)
    differences = [(before[site].leaf if site in before else None, kept.leaf) for site, kept in changed.items()]
    differences = [(old, new) for old, new in differences if old != new]
    above = {wave for pair in differences for leaf in pair if leaf is not None for wave in (leaf.wave, None)}
    rows = await repository.nodes(connection, last.programme, above)
    nodes = {wave: node_of(rows[wave]) if wave in rows else Node() for wave in above}
    work = Work(connection, last.programme, last.exercise, last.published_at, ACTOR, entries=recorder.entries)
    await keep(work, add_up(nodes, differences), rows, last.position, last.published_at)


async def keep(
    work: Work,
    nodes: Mapping[UUID | None, Node],
    rows: Mapping[UUID | None, Row[Any]],
    position: int,
    published_at: datetime,
) -> None:
    """Keeps the nodes, and says in the ledger which of them came to another state in some area."""
    kept: list[KeptNode] = []
    for wave, node in nodes.items():
        row, now = rows.get(wave), dict(states(node))
        said = row is not None and row.states == now
        one = KeptNode(
            id=new_id() if row is None else row.id,
            version=1 if row is None else row.version + (not said),
            wave=wave,
            node=node,
            states=now,
            position=position,
            published_at=published_at,
        )
        kept.append(one)
        if not said:
            work.record(ROLL_UP, id=one.id, version=one.version, action="rolled_up", state=roll_up_state(one))
    if kept:
        await repository.keep_nodes(work.connection, work.programme, kept)


def told(kept: KeptLeaf | None, change: Change) -> KeptLeaf:
    """What a site counts for after a change of it or of its checklist; an older version says nothing new."""
    state, wave = change.state, UUID(change.state["waveId"])
    if change.entity == "site":
        if kept is None:
            return KeptLeaf(Leaf(wave), change.version, 0)
        if change.version <= kept.site_version:
            return kept
        return KeptLeaf(Leaf(wave, kept.leaf.areas), change.version, kept.checklist_version)
    areas = {area["area"]: {name: n for name, n in area["counts"].items() if n} for area in state["areas"]}
    if kept is None:
        return KeptLeaf(Leaf(wave, areas), 0, change.version)
    if change.version <= kept.checklist_version:
        return kept
    return KeptLeaf(Leaf(kept.leaf.wave, areas), kept.site_version, change.version)


def add_up(
    nodes: Mapping[UUID | None, Node], differences: Iterable[tuple[Leaf | None, Leaf | None]]
) -> dict[UUID | None, Node]:
    """The nodes after the sites have changed: each counts in its wave and in the programme."""
    result = dict(nodes)
    for old, new in differences:
        for wave in {leaf.wave for leaf in (old, new) if leaf is not None}:
            was = old if old is not None and old.wave == wave else None
            now = new if new is not None and new.wave == wave else None
            result[wave] = moved(result[wave], was, now)
        result[None] = moved(result[None], old, new)
    return result


def _site(change: Change) -> UUID:
    return change.entity_id if change.entity == "site" else UUID(change.state["siteId"])
