"""The picture, live and as it was known: the same path, the same answer, whatever is rebuilt."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError
from recorded_feeds import HOSPITAL, OTHER_REGION, REGION, START, Providers, hours
from sqlalchemy import text
from structlog.testing import CapturingLogger

from chassis import consumer
from chassis.ids import new_id
from chassis.testing import RunningService
from chassis.times import rfc3339
from reporting_api.situation.facts import INCIDENT

LATER = START + timedelta(days=3)


async def picture(
    service: RunningService, programme: UUID, *, as_of: datetime | None = None, token: str | None = None
) -> dict[str, Any]:
    answer = await service.call(
        "GET",
        "/situation",
        token=token or service.identity.token("reader", organisation=REGION),
        programme=programme,
        params={"asOf": rfc3339(as_of)} if as_of else {},
    )
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def known(situation: dict[str, Any]) -> dict[str, Any]:
    """What the picture says, without when it was asked for and how fresh its sources are."""
    positions = [{key: s[key] for key in ("source", "position", "publishedAt")} for s in situation["sources"]]
    return {**{k: v for k, v in situation.items() if k not in ("asOf", "live")}, "sources": positions}


def figure(situation: dict[str, Any], key: str) -> dict[str, Any]:
    return next(dict(found) for found in situation["figures"] if found["key"] == key)


async def test_figures_stand_beside_what_they_count_of_and_leave_out(
    reporting: RunningService, providers: Providers
) -> None:
    programme = providers.programme(now=LATER)
    providers.site(programme, "Avdelning 1", lineage=[REGION, HOSPITAL, "SE2321000131-WARD1"])
    for risk in (None, None, 4, 9, 12):
        providers.incident(programme, new_id(), hours(1), risk=risk)
    providers.incident(programme, new_id(), hours(2), risk=9, status="resolved", resolution="Löst")
    await providers.consume()
    seen = await picture(reporting, programme)
    assert figure(seen, "incidents.risk8") == {
        "key": "incidents.risk8",
        "value": 2,
        "outOf": {"key": "incidents.open", "value": 5},
        "leftOut": {"key": "incidents.unrated", "value": 2},
    }
    assert figure(seen, "incidents.risk8.units")["value"] == 1
    assert seen["bands"] == {"low": 0, "medium": 1, "high": 1, "critical": 1}
    assert seen["hazards"] == {"medication": 3, "unclassed": 2}
    assert seen["live"] is True
    assert [source["silent"] for source in seen["sources"]] == [False, False]


async def test_an_area_is_as_bad_as_its_worst_item(reporting: RunningService, providers: Providers) -> None:
    programme = providers.programme(now=LATER)
    first, second, third = new_id(), new_id(), new_id()
    providers.item(programme, first, "training", "ready")
    providers.item(programme, second, "training", "blocked")
    providers.item(programme, third, "training", None)
    await providers.consume()
    assert (await picture(reporting, programme))["readiness"] == [
        {
            "area": "training",
            "state": "blocked",
            "counts": {"blocked": 1, "not_applicable": 1, "ready": 1},
            "total": 2,
        }
    ]
    providers.item(programme, second, "training", "unknown", hours(1))
    await providers.consume()
    assert (await picture(reporting, programme))["readiness"][0]["state"] == "unknown"


async def test_a_wave_shows_the_latest_forecast_that_was_kept_then_and_none_is_unknown(
    reporting: RunningService, providers: Providers
) -> None:
    programme, wave = providers.programme(now=LATER), new_id()
    providers.wave(programme, wave, new_id(), "planned")
    await providers.consume()
    assert (await picture(reporting, programme))["waves"][0]["forecast"] is None
    providers.forecast(programme, wave, None, hours(1))
    latest = providers.forecast(programme, wave, 0.62, hours(30))
    await providers.consume()
    shown = (await picture(reporting, programme))["waves"][0]["forecast"]
    assert (shown["id"], shown["kind"], shown["probability"]) == (str(latest), "probability", 0.62)
    assert shown["p90At"] == rfc3339(hours(30) + timedelta(days=9))
    earlier = (await picture(reporting, programme, as_of=hours(2)))["waves"][0]["forecast"]
    assert (earlier["kind"], earlier["probability"], earlier["p50At"]) == ("range", None, None)


async def test_what_was_answered_live_is_answered_afterwards_also_after_a_rebuild(
    reporting: RunningService, providers: Providers
) -> None:
    chance = random.Random(2024)
    programme = providers.programme(now=LATER)
    incidents = [new_id() for _ in range(12)]
    items = [new_id() for _ in range(6)]
    recorded: list[tuple[datetime, dict[str, Any]]] = []
    for step in range(12):
        at = hours(step)
        for _ in range(chance.randrange(1, 4)):
            lineage = [REGION, HOSPITAL, *chance.sample(["SE2321000131-W1", "SE2321000131-W2"], chance.randrange(2))]
            providers.incident(
                programme,
                chance.choice(incidents),
                at,
                risk=chance.choice([None, 2, 6, 8, 9, 12, 16]),
                status=chance.choice(["new", "open", "open", "resolved", "confirmed"]),
                lineage=lineage,
            )
        state = chance.choice(["ready", "blocked", "unknown", None])
        providers.item(programme, chance.choice(items), "testing", state, at)
        await providers.consume()
        recorded.append((at, known(await picture(reporting, programme))))

    async def assert_as_recorded() -> None:
        for at, seen in recorded:
            assert known(await picture(reporting, programme, as_of=at + timedelta(minutes=30))) == seen

    await assert_as_recorded()
    async with reporting.engine.begin() as connection:
        for table in ("versions", "counters", "counter_values", "feed_cursors"):
            await connection.execute(text(f"DELETE FROM {table}"))
    await providers.consume()
    await assert_as_recorded()
    assert known(await picture(reporting, programme)) == recorded[-1][1]


async def test_every_figure_has_exactly_its_rows(reporting: RunningService, providers: Providers) -> None:
    programme = providers.programme(now=LATER)
    for number in range(9):
        incident = new_id()
        providers.incident(programme, incident, hours(number), risk=[None, 4, 9][number % 3])
        if number % 4 == 0:
            providers.incident(programme, incident, hours(number + 1), risk=12, reopenReason="Kvar")
    await providers.consume()
    reader = reporting.identity.token("reader", organisation=REGION)
    for as_of in (hours(3), hours(7), LATER):
        seen = await picture(reporting, programme, as_of=as_of)
        asked = {f["key"]: f["value"] for f in seen["figures"] if f["key"] != "incidents.risk8.units"}
        asked |= {f"incidents.band.{band}": value for band, value in seen["bands"].items()}
        for key, value in asked.items():
            rows = await reporting.call(
                "GET",
                "/situation/rows",
                token=reader,
                programme=programme,
                params={"figure": key, "asOf": rfc3339(as_of), "limit": 100},
            )
            found = rows.json()
            assert (found["value"], len(found["items"]), found["withheld"]) == (value, value, 0), key
            assert [s["position"] for s in found["sources"]] == [s["position"] for s in seen["sources"]]


async def test_rows_outside_the_caller_s_area_are_withheld_and_said_to_be(
    reporting: RunningService, providers: Providers
) -> None:
    programme = providers.programme(now=LATER)
    providers.site(programme, "Avdelning", lineage=[REGION, HOSPITAL])
    providers.incident(programme, new_id(), hours(1), risk=9)
    providers.incident(programme, new_id(), hours(1), risk=9, lineage=[REGION, "SE2321000131-CLINIC"])
    await providers.consume()
    manager = reporting.identity.token("site_manager", organisation=HOSPITAL)
    rows = await reporting.call(
        "GET", "/situation/rows", token=manager, programme=programme, params={"figure": "incidents.risk8"}
    )
    assert (rows.json()["value"], rows.json()["withheld"], len(rows.json()["items"])) == (2, 1, 1)
    assert rows.json()["items"][0]["state"]["reporter"] == {"name": "Sjuksköterska", "subject": None}
    assert figure(await picture(reporting, programme, token=manager), "incidents.risk8")["value"] == 2


async def test_a_ward_s_reporter_sees_figures_but_not_what_others_reported(
    reporting: RunningService, providers: Providers
) -> None:
    programme = providers.programme(now=LATER)
    providers.site(programme, "Avdelning", lineage=[REGION, HOSPITAL])
    providers.incident(programme, new_id(), hours(1), risk=9)
    await providers.consume()
    reporter = reporting.identity.token("reporter", organisation=HOSPITAL)
    assert figure(await picture(reporting, programme, token=reporter), "incidents.risk8")["value"] == 1
    rows = await reporting.call(
        "GET", "/situation/rows", token=reporter, programme=programme, params={"figure": "incidents.risk8"}
    )
    assert rows.status_code == 403


async def test_another_region_does_not_see_the_programme(reporting: RunningService, providers: Providers) -> None:
    programme = providers.programme(now=LATER)
    await providers.consume()
    stranger = reporting.identity.token("reader", organisation=OTHER_REGION)
    for path in ("/situation", "/situation/rows", "/situation/trend"):
        answer = await reporting.call("GET", path, token=stranger, programme=programme, params={"figure": "decisions"})
        assert answer.status_code == 404, path


async def test_exercises_and_real_programmes_are_apart(reporting: RunningService, providers: Providers) -> None:
    exercise, other = providers.programme(now=LATER), providers.programme(now=LATER)
    providers.incident(exercise, new_id(), hours(1), risk=12)
    await providers.consume()
    assert figure(await picture(reporting, exercise), "incidents.open")["value"] == 1
    assert figure(await picture(reporting, other), "incidents.open")["value"] == 0


async def test_a_silent_source_says_so(reporting: RunningService, providers: Providers) -> None:
    programme = providers.programme(now=LATER)
    await providers.consume()
    async with reporting.engine.begin() as connection:
        await connection.execute(
            text("UPDATE feed_cursors SET moved_at = moved_at - interval '1 minute' WHERE consumer LIKE '%incident%'")
        )
    seen = await picture(reporting, programme)
    assert {source["source"]: source["silent"] for source in seen["sources"]} == {
        "readiness-api": False,
        "incident-api": True,
    }


async def test_a_change_that_cannot_be_read_stops_the_reading_and_is_said(
    reporting: RunningService, providers: Providers, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = CapturingLogger()
    monkeypatch.setattr(consumer, "log", log)
    programme = providers.programme(now=LATER)
    providers.incident(programme, new_id(), hours(1))
    bad = providers.incident(programme, new_id(), hours(2), status=["neither", "text"])
    providers.incident(programme, new_id(), hours(3))
    with pytest.raises(ValidationError):
        await providers.consume()
    for _ in range(2):
        await providers.consume_readable(INCIDENT)
    assert [(call.kwargs["position"], call.kwargs["entity"]) for call in log.calls] == [(bad, "incident")] * 2
    assert "neither" not in str(log.calls)
    seen = await picture(reporting, programme)
    assert figure(seen, "incidents.open")["value"] == 1  # what came before it, and nothing after it
    source = next(one for one in seen["sources"] if one["source"] == INCIDENT)
    assert (source["position"], source["unreadFrom"], source["silent"]) == (bad - 1, bad, False)
    assert source["unreadSince"] is not None
    before = await picture(reporting, programme, as_of=hours(0.5))
    assert [one["unreadFrom"] for one in before["sources"]] == [None, None]

    providers.recordings[INCIDENT].entries[bad - 1]["state"]["status"] = "new"  # as a version that can read it does
    await providers.consume()
    seen = await picture(reporting, programme)
    assert figure(seen, "incidents.open")["value"] == 3
    assert [one["unreadFrom"] for one in seen["sources"]] == [None, None]


async def test_the_trend_is_as_known_at_each_moment(reporting: RunningService, providers: Providers) -> None:
    programme = providers.programme(now=LATER)
    for number in range(5):
        providers.incident(programme, new_id(), hours(number * 3), risk=9, lineage=[REGION, f"SE2321000131-{number}"])
    await providers.consume()
    reader = reporting.identity.token("reader", organisation=REGION)
    answer = await reporting.call(
        "GET",
        "/situation/trend",
        token=reader,
        programme=programme,
        params={"figure": "incidents.risk8", "asOf": rfc3339(hours(12))},
    )
    points = answer.json()["points"]
    assert 2 <= len(points) <= 12
    assert points[-1] == {"at": rfc3339(hours(12)), "value": 5, "units": 5}
    assert [point["value"] for point in points] == sorted(point["value"] for point in points)


@pytest.mark.parametrize("count", [1, 30])
async def test_the_picture_takes_the_same_few_statements(
    reporting: RunningService, providers: Providers, count: int
) -> None:
    programme = providers.programme(now=LATER)
    for _ in range(count):
        providers.incident(programme, new_id(), hours(1), risk=9)
    await providers.consume()
    auditor = reporting.identity.token("auditor")
    with reporting.statements() as statements:
        await picture(reporting, programme, token=auditor)
    assert len(statements) == 4, statements
    with reporting.statements() as statements:
        await reporting.call(
            "GET", "/situation/rows", token=auditor, programme=programme, params={"figure": "incidents.risk8"}
        )
    assert len(statements) == 4, statements


@pytest.mark.parametrize("count", [1, 200])
async def test_a_page_of_changes_takes_the_same_few_statements(
    reporting: RunningService, providers: Providers, count: int
) -> None:
    programme = providers.programme(now=LATER)
    await providers.consume()
    known_before = [new_id() for _ in range(count)]
    for incident in known_before:
        providers.incident(programme, incident, hours(1))
    await providers.consume()
    for incident in known_before:
        providers.incident(programme, incident, hours(2), risk=9)
    with reporting.statements() as statements:
        await providers.consume()
    # three pages are asked for, each in two transactions of four statements; one of them holds changes
    assert len(statements) == 3 * 8 + 6, statements


@pytest.mark.parametrize(
    ("params", "status", "type_"),
    [
        ({"figure": "incidents.unheardOf"}, 404, "unknown-figure"),
        ({"figure": "x; DROP"}, 422, "invalid-request"),
        ({"figure": "decisions", "asOf": "2030-01-01T00:00:00Z"}, 422, "as-of-in-the-future"),
        ({"figure": "decisions", "asOf": "2024-11-12T05:00:00"}, 422, "invalid-request"),
        ({"figure": "decisions", "limit": "101"}, 422, "invalid-request"),
        ({}, 422, "invalid-request"),
    ],
)
async def test_bad_input_is_a_clear_problem(
    reporting: RunningService, providers: Providers, params: dict[str, str], status: int, type_: str
) -> None:
    programme = providers.programme(now=LATER)
    await providers.consume()
    reader = reporting.identity.token("reader", organisation=REGION)
    answer = await reporting.call("GET", "/situation/rows", token=reader, programme=programme, params=params)
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{type_}"), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
