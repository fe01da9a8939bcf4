"""What people do with changes of many items, for tests."""

from typing import Any

from readiness_world import World

from readiness_api.bulk.applying import apply_bulk


async def apply(world: World, token: str, bulk: dict[str, Any]) -> dict[str, Any]:
    asked = await world.send(
        "POST", f"/bulk-changes/{bulk['id']}/apply", token, version=bulk["version"], json={"digest": bulk["digest"]}
    )
    assert asked.status_code == 200, asked.text
    return await finish(world, token, bulk["id"])


async def finish(world: World, token: str, bulk: str) -> dict[str, Any]:
    while await apply_bulk(world.service.engine):
        pass
    found: dict[str, Any] = await world.get(f"/bulk-changes/{bulk}", token)
    assert found["status"] == "applied"
    return found


async def rows(world: World, token: str, bulk: str) -> list[dict[str, Any]]:
    return list((await world.get("/bulk-rows", token, bulk=bulk, limit=100))["items"])
