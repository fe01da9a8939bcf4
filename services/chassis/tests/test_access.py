"""Who reaches what: the clause of a query and the answer in memory are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from notes_desk import Desk
from sqlalchemy import column, select, values
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Integer, Text

from chassis.access import Grant, grant
from chassis.ids import NIL
from chassis.problems import Problem
from chassis.testing import RunningService
from chassis.tokens import Caller, Role

LINEAGES = [[], ["R"], ["R", "H"], ["R", "H", "W"], ["R", "K"], ["Å", "Ö"]]
CALLER = Caller("someone", "Someone", ())


@pytest.mark.parametrize("organisations", [(), ("R",), ("H",), ("K", "W"), ("*",), ("H", "*"), ("Ö",), ("X",), ("R'",)])
async def test_the_clause_is_the_answer(service: RunningService, organisations: tuple[str, ...]) -> None:
    granted = Grant(CALLER, "triage", organisations)
    rows = values(column("n", Integer), column("lineage", ARRAY(Text)), name="rows").data(list(enumerate(LINEAGES)))
    query = select(rows.c.n).where(granted.covers(rows.c.lineage)).order_by(rows.c.n)
    async with service.engine.connect() as connection:
        found = (await connection.execute(query)).scalars().all()
    assert found == [n for n, lineage in enumerate(LINEAGES) if granted.reaches(lineage)]


ROLES = st.builds(
    Role, st.sampled_from(["triage", "reader", "system"]), st.sampled_from(["R", "*"]), st.none() | st.just(str(NIL))
)


@given(st.lists(ROLES, max_size=4), st.sets(st.sampled_from(["a:read", "b:read"])), st.booleans())
def test_only_a_named_role_or_a_named_scope_lets_in(held: list[Role], scopes: set[str], here: bool) -> None:
    caller = Caller("someone", "Someone", tuple(held), frozenset(scopes))
    valid = [role for role in held if role.programme is None or here]
    let_in = [r for r in valid if r.name == "triage" or (r.name == "system" and "a:read" in scopes)]
    programme = NIL if here else None
    if not let_in:
        with pytest.raises(Problem):
            grant(caller, ("triage",), "a:read", programme)
        return
    found = grant(caller, ("triage",), "a:read", programme)
    assert set(found.organisations) == {role.organisation for role in let_in}
    assert found.role == ("triage" if any(role.name == "triage" for role in let_in) else "system")
    assert found.roles == {role.name for role in valid}


def test_a_role_named_system_needs_a_scope_that_the_route_names() -> None:
    with pytest.raises(Problem):
        grant(Caller("x", "x", (Role("system", "*"),), frozenset({"a:read"})), ("triage",), None, None)


async def test_swedish_letters_sort_last_and_in_order(desk: Desk) -> None:
    words = ["Öckerö", "Ale", "Åmål", "Älvsborg", "Ängelholm", "zoo", "Zebra", "alingsås", "Éa", "Mölndal", "Mora"]
    listed = ", ".join(f"('{word}')" for word in words)
    query = f"SELECT word FROM (VALUES {listed}) AS v(word) ORDER BY sort_key(word)"
    found = desk.service.server.execute(query, "notes").split()
    expected = ["Ale", "alingsås", "Éa", "Mora", "Mölndal", "Zebra", "zoo", "Åmål", "Älvsborg", "Ängelholm", "Öckerö"]
    assert found == expected
