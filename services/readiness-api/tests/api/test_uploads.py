"""Files on their way in: stored whole or not at all, and swept when nobody wants them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from httpx import Response
from readiness_world import HOSPITAL, World
from sqlalchemy import text

from chassis.times import wall_now
from readiness_api.uploads.rules import MOST_BYTES, MOST_WAITING
from readiness_api.uploads.service import KEPT, sweep

PDF = b"%PDF-1.7\n% ett protokoll\n"


async def send(world: World, token: str, content: Any = PDF, told: str = "application/pdf") -> Response:
    return await world.send("POST", "/uploads", token, key="", content=content, headers={"Content-Type": told})


def stored(world: World) -> list[Path]:
    folder = world.service.settings.data_dir / "files" / str(world.programme)
    return [path for path in folder.rglob("*") if path.is_file()] if folder.exists() else []


async def test_a_file_is_stored_whole_with_its_hash(world: World) -> None:
    answer = await send(world, world.token("implementer", HOSPITAL))
    assert answer.status_code == 201, answer.text
    assert answer.json()["size"] == len(PDF)
    assert [path.read_bytes() for path in stored(world)] == [PDF]
    assert [path.name for path in stored(world)] == [answer.json()["id"]]


async def test_what_is_refused_leaves_nothing(world: World) -> None:
    token = world.token("implementer", HOSPITAL)

    async def endless() -> Any:
        for _ in range(MOST_BYTES // 1_000_000 + 2):
            yield b"%PDF-" + bytes(1_000_000)

    for content, told, status, name in (
        (b"MZ program", "application/pdf", 422, "file-other-content"),
        (b"", "application/pdf", 422, "file-empty"),
        (b"<svg onload='x'/>", "image/svg+xml", 415, "file-type-not-taken"),
        (PDF, "", 415, "file-type-not-taken"),
        (endless(), "application/pdf", 413, "too-large"),
    ):
        answer = await send(world, token, content, told)
        assert (answer.status_code, answer.json()["type"]) == (status, f"urn:driftstart:problem:{name}")
    assert stored(world) == []
    async with world.service.engine.connect() as connection:
        left = await connection.execute(
            text("SELECT count(*) FROM uploads WHERE programme_id = :id"), {"id": world.programme}
        )
    assert left.scalar_one() == 0


async def test_more_than_json_may_weigh_passes_here_and_only_here(world: World) -> None:
    large = PDF + bytes(3_000_000)
    assert (await send(world, world.token("administrator"), large)).status_code == 201
    elsewhere = await world.send("POST", "/deviations", world.token("implementer"), json={"reason": "x" * 2_100_000})
    assert elsewhere.status_code == 413


async def test_a_broken_client_can_not_fill_the_store(world: World) -> None:
    token = world.token("implementer", HOSPITAL, "broken")
    answers = [await send(world, token) for _ in range(MOST_WAITING + 1)]
    assert {answer.status_code for answer in answers[:-1]} == {201}
    assert answers[-1].json()["type"] == "urn:driftstart:problem:uploads-waiting"


async def test_what_nobody_claims_is_swept_after_a_day_and_not_before(world: World) -> None:
    assert (await send(world, world.token("implementer", HOSPITAL))).status_code == 201
    objects = world.service.app.state.objects
    await sweep(world.service.engine, objects)
    assert len(stored(world)) == 1
    async with world.service.engine.begin() as connection:
        await connection.execute(
            text("UPDATE uploads SET begun_at = :then WHERE programme_id = :id"),
            {"id": world.programme, "then": wall_now() - KEPT - timedelta(minutes=1)},
        )
    while await sweep(world.service.engine, objects):
        pass
    assert stored(world) == []
