"""Whether what the feed carries is what the description says of it."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
from readiness_world import World

COMMITTED = json.loads((Path(__file__).parents[1] / "openapi.json").read_text("utf-8"))


async def carried(world: World, *entities: str) -> list[dict[str, Any]]:
    """The programme's changes of these entities, oldest first."""
    await world.service.place_all()
    found: list[dict[str, Any]] = []
    position = 0
    while page := (await world.get("/changes", world.token("auditor"), limit=1000, after=position))["items"]:
        found += [entry for entry in page if entry["entity"] in entities]
        position = page[-1]["position"]
    return found


async def assert_described(world: World, **answers: str) -> None:
    """Every entry of each entity fits its schema; `answers`: the schema's name by entity."""
    entries = await carried(world, *answers)
    assert {entry["entity"] for entry in entries} == answers.keys()
    for entry in entries:
        schema = {"$ref": f"#/components/schemas/{answers[entry['entity']]}", "components": COMMITTED["components"]}
        assert [error.message for error in jsonschema_rs.iter_errors(schema, entry["state"])] == [], entry["entity"]


async def assert_answered(world: World, path: str, entity: str) -> dict[str, Any]:
    """The entity's own address answers what the feed carried last. Gives that entry."""
    last = (await carried(world, entity))[-1]
    assert await world.get(f"{path}/{last['entityId']}") == last["state"]
    assert last["state"]["version"] == last["version"]
    return last
