"""Roll-ups, and what each site counts for, in the database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, Uuid, and_, delete, exists, or_, select, text
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.access import Grant
from readiness_api.roll_ups.rules import Leaf, Node
from readiness_api.tables import roll_up_leaves, roll_ups, sites, waves


@dataclass(frozen=True, slots=True)
class KeptLeaf:
    """A leaf with the versions of site and checklist that it was made of; 0: none yet."""

    leaf: Leaf
    site_version: int
    checklist_version: int


def in_order(programme: UUID, grant: Grant) -> Select[Any]:
    """The programme first, then its waves by number: those in which the grant covers a site."""
    reached = exists().where(
        sites.c.programme_id == roll_ups.c.programme_id,
        or_(roll_ups.c.wave_id.is_(None), sites.c.wave_id == roll_ups.c.wave_id),
        grant.covers(sites.c.lineage),
    )
    own = and_(waves.c.programme_id == roll_ups.c.programme_id, waves.c.id == roll_ups.c.wave_id)
    query = select(roll_ups).select_from(roll_ups).outerjoin(waves, own).where(roll_ups.c.programme_id == programme)
    if not grant.everywhere:
        query = query.where(reached)
    return query.order_by(waves.c.number.nulls_first(), roll_ups.c.id)


async def find(connection: AsyncConnection, programme: UUID, grant: Grant, roll_up: UUID) -> Row[Any] | None:
    query = in_order(programme, grant).where(roll_ups.c.id == roll_up)
    row: Row[Any] | None = (await connection.execute(query)).one_or_none()
    return row


async def leaves(connection: AsyncConnection, programme: UUID, chosen: Iterable[UUID]) -> dict[UUID, KeptLeaf]:
    query = select(roll_up_leaves).where(
        roll_up_leaves.c.programme_id == programme, roll_up_leaves.c.site_id.in_(list(chosen))
    )
    return {
        row.site_id: KeptLeaf(Leaf(row.wave_id, row.areas), row.site_version, row.checklist_version)
        for row in await connection.execute(query)
    }


async def nodes(
    connection: AsyncConnection, programme: UUID, chosen: Iterable[UUID | None]
) -> dict[UUID | None, Row[Any]]:
    """The roll-ups of those waves; None: of the programme."""
    wanted = [wave for wave in chosen if wave is not None]
    query = select(roll_ups).where(
        roll_ups.c.programme_id == programme, or_(roll_ups.c.wave_id.is_(None), roll_ups.c.wave_id.in_(wanted))
    )
    return {row.wave_id: row for row in await connection.execute(query)}


_MAKE_AGAIN = text(
    """
    INSERT INTO roll_up_leaves (programme_id, site_id, site_version, checklist_version, wave_id, areas)
    SELECT s.programme_id, s.id, s.version, coalesce(c.version, 0), s.wave_id, c.counts
    FROM sites AS s LEFT JOIN checklists AS c ON c.programme_id = s.programme_id AND c.site_id = s.id
    WHERE s.programme_id = :programme
    RETURNING wave_id, areas
    """
)


async def make_leaves_again(connection: AsyncConnection, programme: UUID) -> list[Leaf]:
    """Every leaf of the programme from its site and checklist as they are."""
    await connection.execute(delete(roll_up_leaves).where(roll_up_leaves.c.programme_id == programme))
    rows = await connection.execute(_MAKE_AGAIN.columns(wave_id=Uuid, areas=JSONB), {"programme": programme})
    return [Leaf(row.wave_id, row.areas) for row in rows]


async def keep_leaves(connection: AsyncConnection, programme: UUID, kept: Mapping[UUID, KeptLeaf]) -> None:
    given = insert(roll_up_leaves)
    own = roll_up_leaves.c.programme_id, roll_up_leaves.c.site_id
    changed = {name: given.excluded[name] for name in ("site_version", "checklist_version", "wave_id", "areas")}
    await connection.execute(
        given.on_conflict_do_update(index_elements=own, set_=changed),
        [
            {
                "programme_id": programme,
                "site_id": site,
                "site_version": one.site_version,
                "checklist_version": one.checklist_version,
                "wave_id": one.leaf.wave,
                "areas": one.leaf.areas,
            }
            for site, one in kept.items()
        ],
    )


@dataclass(frozen=True, slots=True)
class KeptNode:
    """A roll-up as it is about to be kept."""

    id: UUID
    version: int
    wave: UUID | None
    node: Node
    states: Mapping[str, str | None]
    position: int
    published_at: datetime


async def keep_nodes(connection: AsyncConnection, programme: UUID, kept: Iterable[KeptNode]) -> None:
    given = insert(roll_ups)
    changed = {
        name: given.excluded[name] for name in ("version", "items", "sites", "states", "position", "published_at")
    }
    await connection.execute(
        given.on_conflict_do_update(index_elements=[roll_ups.c.programme_id, roll_ups.c.id], set_=changed),
        [
            {
                "programme_id": programme,
                "id": one.id,
                "version": one.version,
                "wave_id": one.wave,
                "items": one.node.items,
                "sites": one.node.sites,
                "states": one.states,
                "position": one.position,
                "published_at": one.published_at,
            }
            for one in kept
        ],
    )
