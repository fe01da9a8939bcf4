"""A small site directory for tests: a region, a hospital with two wards, and a unit elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import insert

from chassis.ids import new_id
from chassis.testing import RunningService
from incident_api.tables import mandates, programmes, sites, waves

NOW = datetime(2024, 11, 12, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Directory:
    """Ids and HSA-ids of what the directory holds."""

    programme: UUID
    wave: UUID
    hospital: UUID
    ward: UUID
    second_ward: UUID
    clinic: UUID
    root_hsa: str = "SE2321000131-ROOT"
    hospital_hsa: str = "SE2321000131-HOSPITAL"
    other_hsa: str = "SE2321000131-CLINIC"


async def new_directory(service: RunningService, *, exercise: bool = True) -> Directory:
    """A programme with its directory, as the feed from readiness-api would have left it."""
    programme = await service.new_programme(exercise=exercise, now=NOW)
    found = Directory(programme, *(new_id() for _ in range(5)))
    root, hospital = found.root_hsa, found.hospital_hsa
    lineages = {
        found.hospital: ("Sjukhuset", hospital, [root, hospital], "hospital"),
        found.ward: ("Avdelning 1", "SE2321000131-WARD1", [root, hospital, "SE2321000131-WARD1"], "unit"),
        found.second_ward: (
            "Avdelning 2",
            "SE2321000131-WARD2",
            [root, hospital, "SE2321000131-WARD2"],
            "unit",
        ),
        found.clinic: ("Vårdcentralen", found.other_hsa, [root, found.other_hsa], "primary_care"),
    }
    async with service.engine.begin() as connection:
        await connection.execute(
            insert(programmes).values(programme_id=programme, name="Test", kind="exercise" if exercise else "real")
        )
        await connection.execute(
            insert(waves).values(programme_id=programme, id=found.wave, number=1, name="Södra", planned_at=NOW)
        )
        await connection.execute(
            insert(sites),
            [
                {
                    "programme_id": programme,
                    "id": id,
                    "wave_id": found.wave,
                    "name": name,
                    "hsa_id": hsa,
                    "kind": kind,
                    "lineage": lineage,
                }
                for id, (name, hsa, lineage, kind) in lineages.items()
            ],
        )
        await connection.execute(
            insert(mandates).values(
                programme_id=programme,
                id=new_id(),
                subject="decider",
                title="Hälso- och sjukvårdsdirektör",
                covers=["go", "conditional_go", "continue", "pause", "resume", "stop"],
                decision_kind="delegated",
                organisation=root,
                valid_from=datetime(2024, 1, 1, tzinfo=UTC),
            )
        )
    return found
