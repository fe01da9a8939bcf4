"""One paging form: `page` and `limit` in, items and `_meta` out (profile FNS)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Query
from sqlalchemy import Select, func, over, select
from sqlalchemy.engine import Row

from chassis.schema import Answer, Page, PageMeta
from chassis.transaction import Transaction

A = TypeVar("A", bound=Answer)


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which page, and how long."""

    page: int
    limit: int


def _page_request(
    page: Annotated[int, Query(ge=1, le=10_000)] = 1, limit: Annotated[int, Query(ge=1, le=100)] = 25
) -> PageRequest:
    return PageRequest(page, limit)


Paging = Annotated[PageRequest, Depends(_page_request)]


def page_of(items: Sequence[A], total: int, paging: PageRequest) -> Page[A]:
    """Items of one page with where they lie."""
    return Page(
        items=list(items),
        meta=PageMeta(
            page=paging.page,
            limit=paging.limit,
            count=len(items),
            total_records=total,
            total_pages=-(-total // paging.limit),
        ),
    )


async def fetch_page(
    tx: Transaction, query: Select[Any], paging: PageRequest, answer: Callable[[Row[Any]], A]
) -> Page[A]:
    """Runs `query` (with its order) for one page: one statement, and a second only for a page past the end."""
    counted = query.add_columns(over(func.count()).label("total_records"))
    rows = (await tx.execute(counted.limit(paging.limit).offset((paging.page - 1) * paging.limit))).all()
    if rows:
        total = int(rows[0]._mapping["total_records"])
    elif paging.page == 1:
        total = 0
    else:
        total = int((await tx.execute(select(func.count()).select_from(query.order_by(None).subquery()))).scalar_one())
    return page_of([answer(row) for row in rows], total, paging)
