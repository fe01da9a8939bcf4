"""A small programme for tests, made through the API as an administrator makes one."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from httpx import Response

from chassis.ledger import program
from chassis.testing import RunningService
from chassis.work import working
from readiness_api.checklists.changing import ItemChange, change_items
from readiness_api.checklists.rules import Status
from readiness_api.measurements.schemas import NewMeasurement
from readiness_api.measurements.service import measure_all

ROOT = "SE2321000131-TESTROOT"
HOSPITAL = "SE2321000131-TESTHOSPITAL"
OTHER = "SE2321000131-TESTOTHER"
MUNICIPALITY = "SE2321000131-TESTMUN"
START = "2024-11-11T08:00:00+01:00"
GO_LIVE = "2024-11-12T04:00:00+01:00"
FRESH = "2024-11-11T06:00:00Z"
TEXT = {"sv": "Prov", "en": "Test"}


def new_programme(**more: Any) -> dict[str, Any]:
    """A body for POST /programmes."""
    return {
        "code": "test",
        "name": "Prov",
        "region": {"name": "Provregionen", "hsaId": ROOT},
        "kind": "exercise",
        "system": "Provsystem",
        "summary": TEXT,
        "startsAt": START,
        **more,
    }


@dataclass
class World:
    """Ids of what was made, and who acts in it."""

    service: RunningService
    programme: UUID
    wave: str
    organisations: dict[str, str]
    sites: dict[str, str]
    checklists: dict[str, dict[str, Any]] = field(default_factory=dict)

    def token(self, role: str, organisation: str = ROOT, subject: str | None = None) -> str:
        """A token for one role within one organisation."""
        return self.service.identity.token(role, organisation=organisation, subject=subject)

    async def get(self, path: str, token: str | None = None, **params: Any) -> Any:
        """The JSON at a path, as a regional lead unless told otherwise."""
        answer = await self.service.call(
            "GET", path, token=token or self.token("regional_lead"), programme=self.programme, params=params
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def send(self, method: str, path: str, token: str, *, version: int | None = None, **more: Any) -> Response:
        """One request in the programme."""
        return await self.service.call(method, path, token=token, programme=self.programme, version=version, **more)

    async def item(self, site: str, code: str) -> dict[str, Any]:
        """An item by its site and code."""
        found = await self.get("/items", site=self.sites[site], limit=100)
        return next(item for item in found["items"] if item["code"] == code)

    async def checklist(self, site: str) -> dict[str, Any]:
        """A site's checklist."""
        found = await self.get("/checklists", site=self.sites[site])
        return dict(found["items"][0])

    async def answer(self, item: dict[str, Any], token: str, **patch: Any) -> Response:
        """PATCH of an item at the version read."""
        return await self.send("PATCH", f"/items/{item['id']}", token, version=item["version"], json=patch)

    async def measure(
        self, item: dict[str, Any], token: str, numerator: int, denominator: int, **more: Any
    ) -> Response:
        """A measurement of an item."""
        body = {
            "itemId": item["id"],
            "numerator": numerator,
            "denominator": denominator,
            "exclusions": 0,
            "source": "Prov",
            "measuredAt": FRESH,
            **more,
        }
        return await self.send("POST", "/measurements", token, json=body)

    async def sign(self, site: str, role: str, subject: str) -> Response:
        """A signature at the version read."""
        checklist = await self.checklist(site)
        token = self.token(role, subject=subject)
        return await self.send("POST", f"/checklists/{checklist['id']}/signatures", token, version=checklist["version"])

    async def jump(self, to: str) -> None:
        """Moves the exercise's clock forward."""
        programme = await self.get(f"/programmes/{self.programme}")
        answer = await self.send(
            "POST",
            f"/programmes/{self.programme}/clock",
            self.token("administrator"),
            version=programme["version"],
            json={"action": "jump", "to": to},
        )
        assert answer.status_code == 200, answer.text


async def new_world(service: RunningService) -> World:
    """A region with a hospital, another hospital and a municipality with option 1, in one wave."""
    admin = service.identity.token("administrator")
    founded = await service.call("POST", "/programmes", token=admin, json=new_programme())
    assert founded.status_code == 201, founded.text
    programme = UUID(founded.json()["id"])

    async def create(path: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = await service.call("POST", path, token=admin, programme=programme, json=body)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    paused = await service.call(
        "POST", f"/programmes/{programme}/clock", token=admin, programme=programme, version=1, json={"action": "pause"}
    )
    assert paused.status_code == 200, paused.text
    listed = await service.call("GET", "/organisations", token=admin, programme=programme)
    organisations = {"region": listed.json()["items"][0]["id"]}
    for name, hsa_id, kind, options in (
        ("hospital", HOSPITAL, "hospital", []),
        ("other", OTHER, "hospital", []),
        ("municipality", MUNICIPALITY, "municipality", [1]),
    ):
        body = {
            "hsaId": hsa_id,
            "name": f"Prov {name}",
            "kind": kind,
            "parentId": organisations["region"],
            "options": options,
        }
        organisations[name] = (await create("/organisations", body))["id"]
    wave = (await create("/waves", {"number": 1, "name": "Etapp 1", "plannedAt": GO_LIVE}))["id"]
    sites = {
        name: (await create("/sites", {"waveId": wave, "organisationId": id_}))["id"]
        for name, id_ in organisations.items()
    }
    return World(service, programme, wave, organisations, sites)


async def cleared(world: World, site: str) -> None:
    """Every item of a site met at once, as reference data does it; how one is met is shown above."""
    items = (await world.get("/items", site=world.sites[site], limit=100))["items"]
    measured = [
        NewMeasurement(
            item_id=item["id"],
            numerator=0 if item["threshold"]["atMost"] is not None else 40,
            denominator=40,
            exclusions=0,
            source="Prov",
            measured_at=datetime.fromisoformat(FRESH),
        )
        for item in items
        if item["evidence"] == "measurement"
    ]
    shown = [
        ItemChange(UUID(item["id"]), "set_ready", status=Status.READY)
        for item in items
        if item["evidence"] != "measurement"
    ]
    async with working(world.service.engine, world.programme, program("test")) as work:
        await measure_all(work, measured, grant=None)
        await change_items(work, shown, grant=None)
