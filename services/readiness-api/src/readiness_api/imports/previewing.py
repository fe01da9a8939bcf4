"""The second step: every row is judged against the tree as it is, and the whole is bound by a hash."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.ledger import program
from chassis.work import Work, working
from readiness_api.imports import bundles, repository
from readiness_api.imports.fields import Field, Flaw, text
from readiness_api.imports.representation import mapped, move
from readiness_api.imports.rules import RowError, Said, as_json, from_json, read
from readiness_api.imports.schemas import ImportAnswer
from readiness_api.imports.tree import Judged, Node, Placing, Plan, RowOutcome, judge, plan
from readiness_api.organisations import service as organisations
from readiness_api.organisations.rules import Chosen, Ends, Period, day_of

IMPORTER = program("import")
ROWS_A_WRITE = 1_000
COMPARED = (
    "name", "kind", "above", "municipality_code", "organisation_number", "valid_from", "valid_to", "chosen",
)  # fmt: skip


@dataclass(slots=True)
class _Tree:
    """The tree as it is, and then as the rows before make it."""

    nodes: dict[str, Node]
    ids: dict[str, UUID]
    names: dict[UUID, str]
    ends: Ends
    today: date
    fingerprint: str


async def preview(engine: AsyncEngine, programme: UUID, import_: ImportAnswer) -> None:
    """Ends with the import `previewed`: a row each for what it would create, update, leave or reject."""
    placings = await _say(engine, programme, import_)
    async with working(engine, programme, IMPORTER) as work:
        tree = await _read_tree(work)
    mapping = import_.mapping
    default = tree.names.get(mapping.default_parent_id) if mapping and mapping.default_parent_id else None
    planned = plan(placings, {hsa_id: node.above for hsa_id, node in tree.nodes.items()}, default)
    flawed = {placing.number for placing in placings if placing.flawed}
    del placings
    kind = mapping.default_kind if mapping else None
    moved: list[str] = []
    changed: list[str] = []
    for start in range(0, len(planned.order), ROWS_A_WRITE):
        numbers = [number for number in planned.order[start : start + ROWS_A_WRITE] if number not in flawed]
        async with working(engine, programme, IMPORTER) as work:
            rows = await repository.rows_numbered(work, import_.id, numbers)
            written = []
            for place, number in enumerate(numbers, start=start):
                said = from_json(rows[number].values)
                before = tree.nodes.get(str(said[Field.HSA_ID]))
                judged = _judged(number, said, planned, tree, kind)
                if judged.after is not None:
                    tree.nodes[judged.after.hsa_id] = judged.after
                    if before is not None and judged.outcome is RowOutcome.UPDATE:
                        (moved if before.above != judged.after.above else changed).append(before.hsa_id)
                written.append(_written(number, place, said, before, judged, tree))
            await repository.judge(work, import_.id, json.dumps(written))
            await move(work, import_.id, "progressed", progress=import_.row_count // 2 + (start + len(numbers)) // 2)
    await _bind(engine, programme, import_, tree, moved, changed)


async def _say(engine: AsyncEngine, programme: UUID, import_: ImportAnswer) -> list[Placing]:
    """What each row says by itself, kept; answers where those that can be read want to lie."""
    assert import_.mapping is not None  # noqa: S101  # asked for with the preview
    columns, width = mapped(import_.mapping), len(import_.columns)
    placings: list[Placing] = []
    last = 0
    while True:
        async with working(engine, programme, IMPORTER) as work:
            rows = await repository.rows_after(work, import_.id, last, ROWS_A_WRITE)
            if not rows:
                return placings
            last = rows[-1].number
            written = []
            for row in rows:
                said = read(row.cells, columns, width)
                if import_.format == "fhir" and text(row.cells[0]) not in bundles.TAKEN:
                    said = Said({}, [RowError(Flaw.RESOURCE_TYPE, 0, None, "text")])
                if said.hsa_id is not None:
                    placings.append(_placing(row.number, row.line, said))
                written.append(
                    {
                        "number": row.number,
                        "said": as_json(said.values),
                        "errors": [error_json(error) for error in said.errors],
                        "outcome": "reject" if said.errors else None,
                        "hsa_id": said.hsa_id,
                        "name": said.values.get(Field.NAME),
                    }
                )
            await repository.say(work, import_.id, json.dumps(written))
            await move(work, import_.id, "progressed", progress=last // 2)


def _placing(number: int, line: int, said: Said) -> Placing:
    return Placing(
        number,
        line,
        str(said.hsa_id),
        said.values.get(Field.PARENT),
        said.values.get(Field.PATH),
        tuple(str(said.values.get(Field.REFERENCE, "")).split()),
        bool(said.errors),
    )


def error_json(error: RowError) -> dict[str, Any]:
    return {
        "flaw": error.flaw.value,
        "column": error.column,
        "field": None if error.about is None else error.about.value,
        "valueClass": error.value_class,
        "values": dict(error.values),
    }


async def _read_tree(work: Work) -> _Tree:
    await organisations.hold_still(work)
    nodes, ids, names = {}, {}, {}
    async for each in organisations.every(work):
        ids[each.hsa_id], names[each.id] = each.id, each.hsa_id
        nodes[each.hsa_id] = Node(
            each.hsa_id,
            each.name,
            each.kind,
            each.lineage[-2] if len(each.lineage) > 1 else None,
            each.municipality_code,
            each.organisation_number,
            each.valid_from,
            each.valid_to,
            tuple(organisations.chosen_of(each)),
        )
    ends = await organisations.ends_of_options(work)
    return _Tree(nodes, ids, names, ends, day_of(work.now), await organisations.fingerprint(work))


def _judged(number: int, said: Mapping[Field, Any], planned: Plan, tree: _Tree, default_kind: str | None) -> Judged:
    if number in planned.errors:
        return Judged(RowOutcome.REJECT, None, [planned.errors[number]])
    return judge(said, planned.above[number], tree.nodes, tree.ends, tree.today, default_kind)


def _written(
    number: int, place: int, said: Mapping[Field, Any], before: Node | None, judged: Judged, tree: _Tree
) -> dict[str, Any]:
    does = judged.outcome in (RowOutcome.CREATE, RowOutcome.UPDATE)
    known = tree.ids.get(str(said[Field.HSA_ID]))
    return {
        "number": number,
        "said": None if judged.after is None else node_json(judged.after),
        "errors": [error_json(error) for error in judged.errors],
        "outcome": judged.outcome.value,
        "place": place if does else None,
        "organisation_id": known and str(known),
        "changes": list(_changes(before, judged.after)) if does else [],
    }


def node_json(node: Node) -> dict[str, Any]:
    """An organisation as it is to be, as kept until it is committed."""
    return {name: _plain(getattr(node, name)) for name in ("hsa_id", *COMPARED)}


def _changes(before: Node | None, after: Node | None) -> Iterator[dict[str, Any]]:
    for name in COMPARED:
        was, becomes = before and getattr(before, name), after and getattr(after, name)
        if was != becomes and (was or becomes):
            yield {"field": name, "before": _plain(was), "after": _plain(becomes)}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [
            {
                "option": each.option,
                "validFrom": _plain(each.period.valid_from),
                "validTo": _plain(each.period.valid_to),
            }
            for each in value
        ]
    return value


def chosen_from(kept: Sequence[Mapping[str, Any]]) -> list[Chosen]:
    def day(value: str | None) -> date | None:
        return None if value is None else date.fromisoformat(value)

    return [Chosen(each["option"], Period(day(each["validFrom"]), day(each["validTo"]))) for each in kept]


async def _bind(
    engine: AsyncEngine, programme: UUID, import_: ImportAnswer, tree: _Tree, moved: list[str], changed: list[str]
) -> None:
    """The hash is over the file, the mapping, the tree it was judged against, and every row's outcome in order."""
    mapping = import_.mapping and import_.mapping.model_dump(mode="json", by_alias=True)
    digest = hashlib.sha256(json.dumps([import_.sha256, mapping, tree.fingerprint], sort_keys=True).encode())
    counts: Counter[str] = Counter()
    last = 0
    while True:
        async with working(engine, programme, IMPORTER) as work:
            rows = await repository.rows_after(work, import_.id, last, ROWS_A_WRITE)
        if not rows:
            break
        last = rows[-1].number
        for row in rows:
            counts[row.outcome] += 1
            bound = [row.number, row.outcome, row._mapping["values"] if row.place is not None else None, row.place]
            digest.update(json.dumps(bound, sort_keys=True).encode())
    async with working(engine, programme, IMPORTER) as work:
        await move(
            work,
            import_.id,
            "previewed",
            status="previewed",
            progress=import_.row_count,
            counts={outcome.value: counts[outcome.value] for outcome in RowOutcome},
            affected_sites=await repository.sites_following(work, moved, changed),
            preview_hash=digest.hexdigest(),
            tree_hash=tree.fingerprint,
        )
