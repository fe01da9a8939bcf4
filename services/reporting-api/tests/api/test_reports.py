"""A report's life through the API, on a real database with recorded feeds."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
import rfc8785
from pgqueuer.types import QueueExecutionMode
from recorded_feeds import OTHER_REGION, REGION, START, Providers, hours
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from chassis.ids import new_id
from chassis.testing import RunningService
from chassis.times import rfc3339
from reporting_api.reports.drawing import manager

NOW = START + timedelta(days=3)
Json = dict[str, Any]


class Desk:
    """A report editor's desk in a programme of the test's own."""

    def __init__(self, service: RunningService, providers: Providers, programme: UUID) -> None:
        self.service, self.providers, self.programme = service, providers, programme
        self.editor = service.identity.token("report_editor", organisation=REGION)
        self.reader = service.identity.token("reader", organisation=REGION)

    async def call(self, method: str, path: str, *, token: str | None = None, **more: Any) -> httpx.Response:
        return await self.service.call(method, path, token=token or self.editor, programme=self.programme, **more)

    async def recipient(self, code: str = "regionstyrelsen") -> str:
        found = await self.call("GET", "/recipients")
        return next(str(each["id"]) for each in found.json()["items"] if each["code"] == code)

    async def draft(self, **more: Any) -> Json:
        answer = await self.call("POST", "/reports", json={"recipientId": await self.recipient(), **more})
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def step(self, report: Json, name: str, **body: Any) -> Json:
        path = f"/reports/{report['id']}" + (f"/{name}" if name else "")
        answer = await self.call("POST" if name else "PATCH", path, version=report["version"], json=body)
        assert answer.status_code == 200, answer.text
        assert answer.headers["etag"] == f'"{report["version"] + 1}"'
        return dict(answer.json())

    async def published(self, **more: Any) -> Json:
        return await self.step(await self.draft(**more), "publish")

    async def version(self, report: Json, number: int = 1, token: str | None = None) -> Json:
        answer = await self.call("GET", f"/reports/{report['id']}/versions/{number}", token=token)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def draw(self) -> None:
        """Runs the worker's queue until it is empty."""
        address = self.service.settings.database_url
        connection = await asyncpg.connect(address)
        try:
            await manager(self.service.engine, connection).run(mode=QueueExecutionMode.drain, batch_size=1)
        finally:
            await connection.close()


@pytest.fixture
async def desk(reporting: RunningService, providers: Providers) -> Desk:
    programme = providers.programme(now=NOW)
    for risk in (None, 6, 9, 12):
        providers.incident(programme, new_id(), hours(1), risk=risk)
    await providers.consume()
    return Desk(reporting, providers, programme)


async def test_a_report_says_what_the_picture_says_at_its_positions(desk: Desk) -> None:
    draft = await desk.draft(asOf=rfc3339(hours(2)))
    desk.providers.incident(desk.programme, new_id(), hours(3), risk=16)
    await desk.providers.consume()
    written = await desk.step(draft, "", assessment="Läget är ansträngt men stabilt.")
    content = (await desk.call("GET", f"/reports/{draft['id']}/draft")).json()
    situation = await desk.call("GET", "/situation", token=desk.reader, params={"asOf": rfc3339(hours(2))})
    pictured = {figure["key"]: figure["value"] for figure in situation.json()["figures"]}
    assert {figure["figure"]: figure["value"] for figure in content["figures"]}.items() <= pictured.items()
    assert [source["position"] for source in content["sources"]] == [
        source["position"] for source in situation.json()["sources"]
    ]
    assert content["lead"].startswith("Två öppna händelser har risk 8 eller mer.")
    assert [row["risk"] for row in content["rows"]] == [12, 9]
    assert content["trend"]["moments"][-1]["value"] == 2
    assert content["assessment"]["text"] == "Läget är ansträngt men stabilt."
    assert content["unknowns"][0].endswith("kan ha risk 8 eller mer: 1.")
    assert (written["number"], written["status"], written["publishedVersion"]) == (None, "draft", 0)


async def test_publishing_freezes_numbers_hashes_and_draws(desk: Desk) -> None:
    report = await desk.published()
    assert (report["number"], report["status"], report["publishedVersion"]) == (1, "published", 1)
    assert report["title"] == "Lägesrapport 1 till regionstyrelsen"
    early = await desk.call("GET", f"/reports/{report['id']}/versions/1.pdf")
    assert early.status_code == 503 and early.json()["type"] == "urn:driftstart:problem:report-not-drawn-yet"
    assert early.headers["retry-after"] == "2"
    await desk.draw()
    page = await desk.call("GET", f"/reports/{report['id']}/versions/1.html", token=desk.reader)
    assert page.status_code == 200 and page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "Lägesrapport 1 till regionstyrelsen" in page.text
    document = await desk.call("GET", f"/reports/{report['id']}/versions/1.pdf", token=desk.reader)
    assert document.content.startswith(b"%PDF-") and document.headers["content-type"] == "application/pdf"
    version = await desk.version(report)
    assert version["files"] == ["html", "pdf"]
    assert version["contentHash"] == hashlib.sha256(rfc8785.dumps(version["content"])).hexdigest()


async def test_a_correction_is_a_new_version_that_says_what_it_corrects(desk: Desk) -> None:
    report = await desk.published(asOf=rfc3339(hours(2)))
    first = await desk.version(report)
    corrected = await desk.step(report, "corrections", what="Två händelser kom in sent.", asOf=rfc3339(NOW))
    assert (corrected["status"], corrected["correction"]) == ("draft", "Två händelser kom in sent.")
    seen = (await desk.call("GET", f"/reports/{report['id']}", token=desk.reader)).json()
    assert (seen["status"], seen["correction"]) == ("published", None)
    again = await desk.step(corrected, "publish")
    assert (again["number"], again["publishedVersion"], again["correction"]) == (1, 2, None)
    second = await desk.version(report, 2)
    assert second["corrects"] == 1
    assert second["content"]["corrects"] == {"version": 1, "what": "Två händelser kom in sent."}
    assert await desk.version(report, 1) == first
    listed = await desk.call("GET", f"/reports/{report['id']}/versions")
    assert [version["number"] for version in listed.json()["items"]] == [2, 1]


async def test_the_next_report_says_what_changed_since_the_last(desk: Desk) -> None:
    await desk.published(asOf=rfc3339(hours(2)))
    desk.providers.incident(desk.programme, new_id(), hours(5), risk=16)
    await desk.providers.consume()
    report = await desk.published()
    content = (await desk.version(report))["content"]
    assert report["number"] == 2
    assert content["previousLabel"] == "Rapport 1"
    risk = next(figure for figure in content["figures"] if figure["figure"] == "incidents.risk8")
    assert (risk["value"], risk["previous"]) == (3, 2)
    assert "Öppna händelser med risk 8 eller mer: från 2 till 3." in content["changes"]
    assert "1 fler än i rapport 1" in content["lead"]


async def test_what_is_published_can_not_be_changed(desk: Desk) -> None:
    report = await desk.published()
    refused = await desk.call(
        "PATCH", f"/reports/{report['id']}", version=report["version"], json={"assessment": "Lugnt."}
    )
    assert refused.status_code == 409 and refused.json()["type"] == "urn:driftstart:problem:report-not-a-draft"
    for table in ("report_versions", "report_files", "receipts"):
        for statement in (f"UPDATE {table} SET number = 9", f"DELETE FROM {table}"):
            with pytest.raises(ProgrammingError, match="permission denied"):
                async with desk.service.engine.begin() as connection:
                    await connection.execute(text(statement))


async def test_a_figure_can_not_be_edited(desk: Desk) -> None:
    draft = await desk.draft()
    refused: list[Json] = [{"figures": []}, {"positions": []}, {"title": "Allt är lugnt"}, {"assessment": 5}]
    for body in refused:
        answer = await desk.call("PATCH", f"/reports/{draft['id']}", version=1, json=body)
        assert answer.status_code == 422 and answer.json()["errors"], body
    personal = await desk.call(
        "PATCH", f"/reports/{draft['id']}", version=1, json={"assessment": "Patient 19811218-9876."}
    )
    assert personal.json()["type"] == "urn:driftstart:problem:personal-number"
    assert (await desk.call("GET", f"/reports/{draft['id']}")).json() == draft


async def test_who_was_shown_which_version_is_on_record(desk: Desk) -> None:
    report = await desk.published()
    for _ in range(2):
        await desk.version(report, token=desk.reader)
    receipts = await desk.call("GET", "/receipts", params={"report": report["id"]})
    (receipt,) = receipts.json()["items"]
    assert (receipt["name"], receipt["role"], receipt["number"], receipt["format"]) == (
        "Test test-reader",
        "reader",
        1,
        "json",
    )
    assert (await desk.call("GET", "/receipts", token=desk.reader)).status_code == 403


async def test_readers_see_what_is_published_and_no_one_else_s(desk: Desk) -> None:
    draft = await desk.draft()
    hidden = await desk.call("GET", f"/reports/{draft['id']}", token=desk.reader)
    assert hidden.status_code == 404
    assert (await desk.call("GET", "/reports", token=desk.reader)).json()["items"] == []
    report = await desk.step(draft, "publish")
    stranger = desk.service.identity.token("reader", organisation=OTHER_REGION)
    for path in (f"/reports/{report['id']}", f"/reports/{report['id']}/versions/1"):
        assert (await desk.call("GET", path, token=stranger)).status_code == 404
        assert (await desk.call("GET", path, token=desk.reader)).status_code == 200


async def test_an_editor_elsewhere_can_not_write_a_region_s_report(desk: Desk) -> None:
    elsewhere = desk.service.identity.token("report_editor", organisation=OTHER_REGION)
    body = {"recipientId": await desk.recipient()}
    answer = await desk.call("POST", "/reports", token=elsewhere, json=body)
    assert answer.status_code == 403 and answer.json()["type"] == "urn:driftstart:problem:programme-out-of-reach"


async def test_keys_versions_and_unknown_recipients(desk: Desk) -> None:
    body = {"recipientId": await desk.recipient()}
    first = await desk.call("POST", "/reports", key="report-key-1", json=body)
    again = await desk.call("POST", "/reports", key="report-key-1", json=body)
    assert again.content == first.content and again.headers["idempotent-replayed"] == "true"
    assert first.headers["location"].endswith(first.json()["id"])
    other = await desk.call("POST", "/reports", key="report-key-1", json={**body, "asOf": rfc3339(hours(1))})
    assert other.json()["type"] == "urn:driftstart:problem:idempotency-key-reused"
    path = f"/reports/{first.json()['id']}/publish"
    assert (await desk.call("POST", path, json={})).status_code == 428
    assert (await desk.call("POST", path, version=7, json={})).status_code == 412
    unknown = await desk.call("POST", "/reports", json={"recipientId": str(new_id())})
    assert unknown.json()["type"] == "urn:driftstart:problem:recipient-unknown"


async def test_publishing_that_fails_draws_nothing(desk: Desk) -> None:
    draft = await desk.draft()
    count = text("SELECT count(*) FROM jobs.pgqueuer")
    async with desk.service.engine.connect() as connection:
        before = (await connection.execute(count)).scalar_one()
    assert (await desk.call("POST", f"/reports/{draft['id']}/publish", version=9, json={})).status_code == 412
    async with desk.service.engine.connect() as connection:
        assert (await connection.execute(count)).scalar_one() == before


async def test_every_change_is_in_the_feed(desk: Desk) -> None:
    report = await desk.published()
    await desk.service.place_all()
    system = desk.service.identity.token("system", scope="changes:read")
    feed = await desk.call("GET", "/changes", token=system)
    changes = [(c["entity"], c["action"]) for c in feed.json()["items"] if c["entity"] != "recipient"]
    assert changes == [("report", "drafted"), ("report_version", "published"), ("report", "published")]
    assert feed.json()["items"][-1]["state"] == report
