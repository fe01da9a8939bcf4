"""The recipients that every programme begins with, loaded from the shipped list."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, cast
from uuid import UUID

import yaml
from sqlalchemy.ext.asyncio import AsyncConnection

from chassis.ids import new_id
from chassis.ledger import Entity, Entry, Recorder, program
from chassis.transaction import Transaction
from reporting_api.recipients import repository
from reporting_api.recipients.schemas import Recipient

RECIPIENT = Entity.of("recipient")


@cache
def _shipped() -> list[dict[str, Any]]:
    text = files("reporting_api.recipients").joinpath("recipients.yaml").read_text("utf-8")
    return cast("list[dict[str, Any]]", yaml.safe_load(text))


def shipped_for(region: str) -> list[Recipient]:
    """The shipped recipients of the region with this HSA-id, with new ids."""
    return [
        Recipient(id=new_id(), version=1, **{key: value for key, value in each.items() if key != "region"})
        for each in _shipped()
        if region.startswith(each.get("region", ""))
    ]


async def find(tx: Transaction, recipient: UUID) -> Recipient | None:
    """One of the programme's recipients."""
    return await repository.find(tx, recipient)


async def provide(
    connection: AsyncConnection,
    recorder: Recorder,
    *,
    programme: UUID,
    exercise: bool,
    region: str,
    now: datetime,
) -> None:
    """Gives a programme the shipped recipients that it lacks. Doing it again changes nothing."""
    for recipient in await repository.add_missing(connection, programme, shipped_for(region)):
        recorder.add(
            Entry(
                programme=programme,
                exercise=exercise,
                entity=RECIPIENT,
                entity_id=recipient.id,
                version=recipient.version,
                action="loaded",
                actor=program("reference-data"),
                occurred_at=now,
                recorded_at=now,
                state=recipient.as_json(),
            )
        )
