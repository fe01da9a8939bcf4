"""Templates of a programme, and the one that is shipped."""

from functools import cache
from importlib.resources import files
from typing import Any
from uuid import UUID

import yaml

from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import Page
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.templates import repository
from readiness_api.templates.comparison import Change, changes_between, compare
from readiness_api.templates.schemas import (
    FieldChange,
    ItemComparison,
    TemplateAnswer,
    TemplateComparison,
    TemplateItem,
    TemplateSummary,
)

TEMPLATE = Entity.of("template")


async def page(tx: Transaction, paging: PageRequest) -> Page[TemplateSummary]:
    return await fetch_page(tx, repository.newest_first(tx.programme), paging, TemplateSummary.of)


async def get(work: Work, template: UUID) -> TemplateAnswer:
    """Raises Problem 404."""
    row = await repository.find(work, template)
    if row is None:
        raise Problem(NOT_FOUND)
    return TemplateAnswer.of(row)


async def comparison(work: Work, template: UUID, since: UUID) -> TemplateComparison:
    """Raises Problem 404."""
    return compared(await get(work, since), await get(work, template))


def compared(before: TemplateAnswer, after: TemplateAnswer) -> TemplateComparison:
    """What `after` asks beside `before`."""
    items = ([item.as_json() for item in template.items] for template in (before, after))
    found = compare(*items)
    old, new = ({item.code: item for item in template.items} for template in (before, after))
    return TemplateComparison(
        since=f"{before.code} {before.template_version}",
        until=f"{after.code} {after.template_version}",
        changes=[field_change(change) for change in changes_between(_whole(before), _whole(after))],
        added=[new[code] for code in found.added],
        removed=[old[code] for code in found.removed],
        changed=[
            ItemComparison(code=code, text=new[code].text, changes=[field_change(change) for change in changes])
            for code, changes in found.changed.items()
        ],
        unchanged=found.unchanged,
    )


def field_change(change: Change) -> FieldChange:
    return FieldChange(field=change.field, before=change.before, after=change.after)


def _whole(template: TemplateAnswer) -> dict[str, Any]:
    whole = template.as_json()
    return {name: whole[name] for name in ("name", "staleAfterHours", "signOff")}


async def publish(work: Work, template: TemplateAnswer) -> None:
    """Adds a version, which nothing changes afterwards: the database grants the service no more than that."""
    await repository.add(work, {"programme_id": work.programme, **template.model_dump(mode="json")})
    work.record(TEMPLATE, id=template.id, version=1, action="published", state=template)


async def newest_of(work: Work, code: str) -> int | None:
    """The newest version's number, or None where the programme has no template of that code."""
    return await repository.newest_version(work, code)


async def newest(work: Work) -> TemplateAnswer | None:
    row = await repository.newest(work)
    return None if row is None else TemplateAnswer.of(row)


async def add_shipped(work: Work) -> TemplateAnswer:
    """Gives the programme the default template as it is shipped today."""
    shipped = _shipped()
    template = TemplateAnswer(
        id=new_id(),
        version=1,
        code=shipped["code"],
        template_version=shipped["version"],
        name=shipped["name"],
        stale_after_hours=shipped["staleAfterHours"],
        sign_off=shipped["signOff"],
        items=[_item(item) for item in shipped["items"]],
    )
    await repository.add(work, {"programme_id": work.programme, **template.model_dump(mode="json")})
    work.record(TEMPLATE, id=template.id, version=1, action="added", state=template)
    return template


@cache
def _shipped() -> dict[str, Any]:
    text = (files("readiness_api") / "reference" / "checklist-template.yaml").read_text("utf-8")
    found: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return found


def _item(shipped: dict[str, Any]) -> TemplateItem:
    limits = shipped.get("threshold")
    return TemplateItem.model_validate(
        {name: value for name, value in shipped.items() if name not in ("sv", "en")}
        | {
            "text": {"sv": shipped["sv"], "en": shipped["en"]},
            "threshold": limits and {name: float(limit) for name, limit in limits.items()},
            "measure": shipped.get("measure"),
        }
    )
