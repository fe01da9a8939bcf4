"""The last step: what was previewed becomes so, five hundred rows a transaction, parents before what is below them.

Nobody else changes the tree meanwhile (`organisations.hold`), so the last row meets the tree that the first one met.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncEngine

from chassis.ids import new_id
from chassis.ledger import Actor
from chassis.work import Work, working
from readiness_api.imports import repository
from readiness_api.imports.bounds import ROWS_A_STEP
from readiness_api.imports.previewing import chosen_from
from readiness_api.imports.representation import move
from readiness_api.organisations import service as organisations
from readiness_api.organisations.rules import day_of
from readiness_api.organisations.schemas import OptionPeriod, OrganisationAnswer
from readiness_api.reorganisation.service import Changed, apply


async def commit(engine: AsyncEngine, programme: UUID, import_: UUID, actor: Mapping[str, str]) -> None:
    """Ends with the import `committed`. Each organisation's entry says who committed."""
    who = Actor(actor["subject"], actor["name"], actor["role"])
    while True:
        async with working(engine, programme, who) as work:
            await organisations.hold_for_import(work)
            current = await repository.find(work, import_, lock=True)
            rows = await repository.next_to_apply(work, import_, ROWS_A_STEP)
            if current is None or current.status != "committing":
                return
            if not rows:
                await move(work, import_, "committed", status="committed")
                return
            source = current.file_name
            done = await _create(work, [row for row in rows if row.outcome == "create"], source)
            done |= await _update(work, [row for row in rows if row.outcome == "update"], source)
            applied = [{"number": number, "organisation_id": str(id_)} for number, id_ in done.items()]
            await repository.applied(work, import_, json.dumps(applied))
            await move(work, import_, "progressed", progress=current.progress + len(rows))


async def _create(work: Work, rows: Sequence[Row[Any]], source: str) -> dict[int, UUID]:
    if not rows:
        return {}
    said = {row.number: row._mapping["values"] for row in rows}
    parents = await organisations.find_by_hsa_ids(work, sorted({each["above"] for each in said.values()}))
    above = {hsa_id: (parent.id, parent.lineage) for hsa_id, parent in parents.items()}
    ends, today = await organisations.ends_of_options(work), day_of(work.now)
    added: list[OrganisationAnswer] = []
    done: dict[int, UUID] = {}
    for number, each in said.items():
        parent, lineage = above[each["above"]]
        organisation = OrganisationAnswer(
            id=new_id(),
            version=1,
            hsa_id=each["hsa_id"],
            parent_id=parent,
            lineage=[*lineage, each["hsa_id"]],
            options=[],
            synthetic=False,
            **_values(each, (), source),
        )
        organisation = organisations.judged(organisation, ends, today)
        above[organisation.hsa_id] = (organisation.id, organisation.lineage)
        added.append(organisation)
        done[number] = organisation.id
    await organisations.add_all(work, added, ends, action="imported")
    return done


async def _update(work: Work, rows: Sequence[Row[Any]], source: str) -> dict[int, UUID]:
    if not rows:
        return {}
    said = {row.organisation_id: row._mapping["values"] for row in rows}
    parents = await organisations.find_by_hsa_ids(
        work, sorted({each["above"] for each in said.values() if each["above"]})
    )
    before = await organisations.find_all(work, list(said))
    changes = {
        id_: Changed(
            {
                **_values(each, before[id_].option_periods, source),
                "parent_id": parents[each["above"]].id if each["above"] else None,
            },
            "imported",
        )
        for id_, each in said.items()
    }
    await apply(work, changes)
    return {row.number: row.organisation_id for row in rows}


def _values(said: Mapping[str, Any], earlier: Sequence[OptionPeriod], source: str) -> dict[str, Any]:
    sources: dict[tuple[int, date | None], str | None] = {
        (each.option, each.valid_from): each.source for each in earlier
    }

    def day(name: str) -> date | None:
        return None if said[name] is None else date.fromisoformat(said[name])

    return {
        "name": said["name"],
        "kind": said["kind"],
        "municipality_code": said["municipality_code"],
        "organisation_number": said["organisation_number"],
        "valid_from": day("valid_from"),
        "valid_to": day("valid_to"),
        "option_periods": [
            OptionPeriod(
                option=each.option,
                valid_from=each.period.valid_from,
                valid_to=each.period.valid_to,
                source=sources.get((each.option, each.period.valid_from), source),
            )
            for each in chosen_from(said["chosen"])
        ],
    }
