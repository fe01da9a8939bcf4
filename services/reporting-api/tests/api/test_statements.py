"""How many statements each list costs, whatever its length."""

from __future__ import annotations

import pytest
from recorded_feeds import REGION, Providers, hours

from chassis.ids import new_id
from chassis.testing import RunningService

STATEMENTS = {
    "/receipts": 2,
    "/recipients": 2,
    "/reports": 2,
    "/reports/{id}/versions": 3,
    "/situation/rows": 5,
}
"""Of a caller whose area is the region: asking the clock is one, whether the programme is in reach another."""


@pytest.mark.parametrize("length", [1, 3])
async def test_a_list_costs_the_same_few_statements(
    reporting: RunningService, providers: Providers, length: int
) -> None:
    programme = providers.programme(now=hours(9))
    for _ in range(length):
        providers.incident(programme, new_id(), hours(1), risk=9)
    await providers.consume()
    editor = reporting.identity.token("report_editor", organisation=REGION)
    recipients = await reporting.call("GET", "/recipients", token=editor, programme=programme)
    report = ""
    for _ in range(length):
        drafted = await reporting.call(
            "POST",
            "/reports",
            token=editor,
            programme=programme,
            json={"recipientId": recipients.json()["items"][0]["id"]},
        )
        report = f"/reports/{drafted.json()['id']}"
        await reporting.call("POST", f"{report}/publish", token=editor, programme=programme, version=1, json={})
        await reporting.call("GET", f"{report}/versions/1", token=editor, programme=programme)
    for path, count in STATEMENTS.items():
        with reporting.statements() as statements:
            answer = await reporting.call(
                "GET",
                path.replace("/reports/{id}", report),
                token=editor,
                programme=programme,
                params={"figure": "incidents.risk8"} if path == "/situation/rows" else {},
            )
        assert answer.status_code == 200, answer.text
        assert len(statements) == count, (path, statements)
