"""Changing organisations, with all that follows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from chassis.access import Grant
from chassis.etag import require_version
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.work import Work
from readiness_api.organisations import errors as organisation_errors
from readiness_api.organisations import service as organisations
from readiness_api.organisations.rules import day_of
from readiness_api.organisations.schemas import OptionPeriod, OrganisationAnswer
from readiness_api.organisations.service import ORGANISATION
from readiness_api.reorganisation import errors
from readiness_api.reorganisation.lineage import CycleError, Node, lineages
from readiness_api.reorganisation.schemas import Following, OrganisationChange, OrganisationClosing
from readiness_api.waves import following as sites

AGED_AT_A_TIME = 500
_JUDGED = ("valid_from", "valid_to", "option_periods", "kind")
_KEPT_WHEN_NULL = frozenset({"name", "kind", "parent_id", "option_periods"})


@dataclass(frozen=True, slots=True)
class Changed:
    """What becomes otherwise about one organisation."""

    values: Mapping[str, Any] = field(default_factory=dict)
    action: str = "changed"
    reason: str | None = None


async def following(work: Work, organisation: UUID) -> Following:
    """Raises Problem 404."""
    found = await organisations.get(work, organisation)
    below = [each for each in await organisations.find_below(work, [found.hsa_id]) if each.id != found.id]
    return Following(
        organisation=found,
        below=len(below),
        open_below=sum(each.status != "closed" for each in below),
        sites=await sites.count_below(work, found.hsa_id),
    )


async def change(
    work: Work, grant: Grant, organisation: UUID, expected: int, wanted: OrganisationChange
) -> OrganisationAnswer:
    """Raises Problem 404 outside the grant, 412 for a stale version, 422 for a parent unknown or below itself, for
    validity or options that can't be, or where a reason is asked for; 409 below a closed organisation."""
    before = await _find(work, grant, organisation, expected)
    given = wanted.model_dump(exclude={"reason"}, exclude_unset=True)
    values = {name: value for name, value in given.items() if value is not None or name not in _KEPT_WHEN_NULL}
    if wanted.option_periods is not None:
        values["option_periods"] = [OptionPeriod(**period.model_dump()) for period in wanted.option_periods]
    values = {name: value for name, value in values.items() if getattr(before, name) != value}
    if not values:
        raise Problem(errors.NOTHING_CHANGED)
    moves = "parent_id" in values
    periods = {(each.option, each.valid_from) for each in values.get("option_periods", before.option_periods)}
    forgets = any((each.option, each.valid_from) not in periods for each in before.option_periods)
    if (moves or forgets or "valid_to" in values) and wanted.reason is None:
        raise Problem(errors.REASON_MISSING)
    if moves:
        parent = await organisations.find(work, values["parent_id"])
        if parent is None or not grant.reaches(parent.lineage):
            raise Problem(organisation_errors.UNKNOWN_PARENT)
    done = await apply(work, {organisation: Changed(values, "moved" if moves else "changed", wanted.reason)})
    return done[organisation]


async def close(
    work: Work, grant: Grant, organisation: UUID, expected: int, closing: OrganisationClosing
) -> OrganisationAnswer:
    """Raises Problem 404, 412, and 409 where something below goes on longer."""
    before = await _find(work, grant, organisation, expected)
    if before.parent_id is None:
        raise Problem(organisation_errors.ONE_ROOT)
    below = [each for each in await organisations.find_below(work, [before.hsa_id]) if each.id != organisation]
    longer = [each for each in below if organisations.outlives(each, closing.last_day)]
    if longer and not closing.with_below:
        raise Problem(
            errors.OPEN_BELOW,
            values={"count": len(longer), "name": before.name},
            organisations=[{"id": str(each.id), "name": each.name} for each in longer[:20]],
        )
    shut = Changed({"valid_to": closing.last_day}, "closed", closing.reason)
    done = await apply(work, {organisation: shut} | {each.id: shut for each in longer})
    return done[organisation]


async def pass_time(work: Work) -> int:
    """Writes what dates alone have changed by now: organisations that begin or end, options likewise."""
    due = await organisations.due_to_change(work, AGED_AT_A_TIME)
    if due:
        await organisations.hold_for_import(work)
        await apply(work, {organisation: Changed(action="aged") for organisation in due})
    return len(due)


async def apply(work: Work, changes: Mapping[UUID, Changed]) -> Mapping[UUID, OrganisationAnswer]:
    """The organisations as they became, with those that followed. Whoever calls holds the tree."""
    before = await organisations.find_all(work, list(changes))
    wanted = {id_: before[id_].model_copy(update=dict(change.values)) for id_, change in changes.items()}
    moved = [before[id_].hsa_id for id_, node in wanted.items() if node.parent_id != before[id_].parent_id]
    if moved:
        below = {node.id: node for node in await organisations.find_below(work, moved)}
        before = {**below, **before}
        wanted = {**below, **wanted}
    parents = await organisations.find_all(
        work, [node.parent_id for node in wanted.values() if node.parent_id and node.parent_id not in wanted]
    )
    wanted = dict(_placed(wanted, {id_: parent.lineage for id_, parent in parents.items()}))
    ends, day = await organisations.ends_of_options(work), day_of(work.now)
    after = {id_: organisations.judged(node, ends, day) for id_, node in wanted.items()}
    for id_ in changes:
        _require_sound(before[id_], after[id_], {**parents, **after}, ends)
    written = [
        node.model_copy(update={"version": node.version + 1})
        for id_, node in after.items()
        if node != before[id_] or changes.get(id_, Changed()).action == "aged"
    ]
    await organisations.write(work, written, ends)
    told = [node for node in written if node.model_copy(update={"version": node.version - 1}) != before[node.id]]
    for node in told:
        change = changes.get(node.id, Changed(action="followed"))
        work.record(
            ORGANISATION, id=node.id, version=node.version, action=change.action, state=node, reason=change.reason
        )
    await sites.follow(work, told)
    return {**after, **{node.id: node for node in written}}


def _placed(
    nodes: Mapping[UUID, OrganisationAnswer], above: Mapping[UUID, Sequence[str]]
) -> Iterable[tuple[UUID, OrganisationAnswer]]:
    try:
        found = lineages({id_: Node(id_, node.hsa_id, node.parent_id) for id_, node in nodes.items()}, above)
    except CycleError as error:
        first, last = nodes[error.ring[0]], nodes[error.ring[-1]]
        raise Problem(
            errors.CYCLE,
            values={"name": last.name, "above": first.name},
            cycle=[nodes[id_].name for id_ in (*error.ring, error.ring[0])],
        ) from error
    except KeyError as error:
        raise Problem(organisation_errors.UNKNOWN_PARENT) from error
    return [(id_, node.model_copy(update={"lineage": list(found[id_])})) for id_, node in nodes.items()]


def _require_sound(
    before: OrganisationAnswer,
    after: OrganisationAnswer,
    known: Mapping[UUID, OrganisationAnswer],
    ends: Mapping[int, Any],
) -> None:
    if any(getattr(before, name) != getattr(after, name) for name in _JUDGED):
        organisations.require_sound(after, ends)
    if before.parent_id != after.parent_id or before.kind != after.kind or before.valid_to != after.valid_to:
        organisations.require_place(after, None if after.parent_id is None else known[after.parent_id])


async def _find(work: Work, grant: Grant, organisation: UUID, expected: int) -> OrganisationAnswer:
    await organisations.hold(work)
    found = await organisations.find(work, organisation)
    if found is None or not grant.reaches(found.lineage):
        raise Problem(NOT_FOUND)
    require_version(found.version, expected)
    return found
