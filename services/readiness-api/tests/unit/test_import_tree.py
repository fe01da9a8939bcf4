"""What rows would do to a tree."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness_api.imports.fields import Field, Flaw
from readiness_api.imports.tree import Judged, Node, Placing, RowOutcome, judge, plan
from readiness_api.organisations.rules import Chosen, Period

TODAY = date(2024, 11, 11)
LAST = date(2022, 12, 31)
ENDS = {2: LAST, 3: LAST}
ROOT = Node("R", "Region", "region", None)
MUNICIPALITY = Node("M", "Kommun", "municipality", "R", chosen=(Chosen(1, Period(None, None)),))
TREE = {"R": ROOT, "M": MUNICIPALITY, "H": Node("H", "Sjukhus", "hospital", "R")}
Row = Mapping[Field, Any]


def take(rows: Sequence[Row], tree: Mapping[str, Node], today: date = TODAY) -> tuple[list[Judged], dict[str, Node]]:
    """As a preview does: placed, then judged in that order."""
    placings = [
        Placing(number, number + 2, row[Field.HSA_ID], row.get(Field.PARENT), row.get(Field.PATH), (), False)
        for number, row in enumerate(rows)
    ]
    planned = plan(placings, {hsa_id: node.above for hsa_id, node in tree.items()}, next(iter(tree)))
    after, found = dict(tree), {}
    for number in planned.order:
        if number in planned.errors:
            found[number] = Judged(RowOutcome.REJECT, None, [planned.errors[number]])
            continue
        found[number] = judge(rows[number], planned.above[number], after, ENDS, today, "unit")
        node = found[number].after
        if node is not None:
            after[node.hsa_id] = node
    return [found[number] for number in range(len(rows))], after


def row(hsa_id: str, **said: Any) -> Row:
    named = {"name": said.pop("name", TREE[hsa_id].name if hsa_id in TREE else "Ny"), "hsaId": hsa_id, **said}
    return {Field(name): value for name, value in named.items()}


@pytest.mark.parametrize(
    ("rows", "outcomes", "flaws"),
    [
        ([row("R")], ["unchanged"], []),
        ([row("R", kind="hospital")], ["reject"], [Flaw.ROOT]),
        ([row("X", kind="region")], ["reject"], [Flaw.ROOT]),
        ([row("H"), row("M", kind="municipality")], ["unchanged", "unchanged"], []),
        ([row("H", name="Annat")], ["update"], []),
        ([row("Y", parent="X"), row("X", parent="H")], ["create", "create"], []),
        ([row("Y", parent="Z")], ["reject"], [Flaw.PARENT_UNKNOWN]),
        (
            [row("Y", parent="X"), row("X", parent="Z")],
            ["reject", "reject"],
            [Flaw.PARENT_REJECTED, Flaw.PARENT_UNKNOWN],
        ),
        ([row("X"), row("X", name="Annan")], ["reject", "reject"], [Flaw.TWICE, Flaw.TWICE]),
        ([row("X", parent="Y"), row("Y", parent="X")], ["reject", "reject"], [Flaw.CYCLE, Flaw.CYCLE]),
        ([row("H", parent="X"), row("X", parent="H")], ["reject", "reject"], [Flaw.CYCLE, Flaw.CYCLE]),
        ([row("X", path="ou=b,ou=a"), row("Y", path="ou=a")], ["create", "create"], []),
        ([row("X", validFrom=date(2024, 1, 2), validTo=date(2024, 1, 1))], ["reject"], [Flaw.ENDS_BEFORE_IT_BEGINS]),
        ([row("X", options=[1])], ["reject"], [Flaw.NO_MUNICIPALITY]),
        ([row("M", options=[1])], ["unchanged"], []),
        ([row("M", options=[1, 3])], ["reject"], [Flaw.OPTION_ENDED]),
        ([row("M", options=[3], optionsFrom=date(2020, 1, 1), optionsTo=LAST)], ["update"], []),
        ([row("M", options=[])], ["update"], []),
        ([row("X", validTo=date(2020, 1, 1)), row("Y", parent="X")], ["create", "reject"], [Flaw.PARENT_CLOSED]),
        ([row("H", active=False)], ["update"], []),
    ],
)
def test_what_rows_do(rows: list[Row], outcomes: list[str], flaws: list[Flaw]) -> None:
    # HSA-ids are short here, so that a parent is one only where it is there
    judged, after = take([_known(each) for each in rows], {f"SE2321000131-{k}": _long(v) for k, v in TREE.items()})
    assert [each.outcome.value for each in judged] == outcomes
    assert [error.flaw for each in judged for error in each.errors] == flaws
    assert set(after) >= {f"SE2321000131-{k}" for k in TREE}


def _long(node: Node) -> Node:
    above = node.above and f"SE2321000131-{node.above}"
    return Node(f"SE2321000131-{node.hsa_id}", node.name, node.kind, above, chosen=node.chosen)


def _known(given: Row) -> Row:
    longer = {field: f"SE2321000131-{given[field]}" for field in (Field.HSA_ID, Field.PARENT) if field in given}
    return {**given, **longer}


ids = st.sampled_from([f"SE2321000131-{letter}" for letter in "ABCDEF"])
days = st.dates(date(2019, 1, 1), date(2026, 1, 1))
said = st.fixed_dictionaries(
    {Field.HSA_ID: ids, Field.NAME: st.sampled_from(["Ett", "Två"])},
    optional={
        Field.PARENT: ids,
        Field.KIND: st.sampled_from(["unit", "municipality", "hospital"]),
        Field.OPTIONS: st.lists(st.integers(1, 3), max_size=2, unique=True).map(sorted),
        Field.OPTIONS_FROM: days,
        Field.VALID_FROM: days,
        Field.VALID_TO: days,
        Field.ACTIVE: st.booleans(),
    },
)


@given(st.lists(said, max_size=6), st.integers(0, 400))
def test_importing_the_same_again_changes_nothing(rows: list[Row], days_later: int) -> None:
    first, after = take(rows, {"R": ROOT})
    again, unmoved = take(rows, after)
    for before, now in zip(first, again, strict=True):
        if before.outcome is not RowOutcome.REJECT:
            assert now.outcome is RowOutcome.UNCHANGED
    taken = {str(each[Field.HSA_ID]) for each, judged in zip(rows, first, strict=True) if judged.after}
    assert {hsa_id: unmoved[hsa_id] for hsa_id in taken} == {hsa_id: after[hsa_id] for hsa_id in taken}
    for node in after.values():
        way, at = [node.hsa_id], node.above
        while at is not None:
            assert at in after and at not in way
            way.append(at)
            at = after[at].above
