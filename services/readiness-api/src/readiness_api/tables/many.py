"""Many rows in one statement: they travel as one JSON array, which PostgreSQL reads as rows of the table.

A driver's `executemany` is a statement a row, and costs as much.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, text

from chassis.work import Work

Rows = Sequence[Mapping[str, Any]]


async def insert_all(work: Work, table: Table, rows: Rows) -> None:
    """Adds rows that all have the same columns."""
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        await work.execute(
            text(
                f"INSERT INTO {table.name} ({names}) SELECT {names} "  # noqa: S608
                f"FROM jsonb_populate_recordset(NULL::{table.name}, CAST(:rows AS jsonb))"
            ),
            {"rows": as_json(rows)},
        )


async def update_all(work: Work, table: Table, rows: Rows, columns: Sequence[str]) -> None:
    """Writes `columns` of the rows with those ids; other keys of the rows are passed over."""
    if rows:
        names = ", ".join(f'"{name}"' for name in columns)
        values = ", ".join(f'new."{name}"' for name in columns)
        await work.execute(
            text(
                f"UPDATE {table.name} AS t SET ({names}) = ROW({values}) "  # noqa: S608
                f"FROM jsonb_populate_recordset(NULL::{table.name}, CAST(:rows AS jsonb)) AS new "
                "WHERE t.programme_id = :programme AND t.id = new.id"
            ),
            {
                "programme": work.programme,
                "rows": as_json([{name: row[name] for name in ("id", *columns)} for row in rows]),
            },
        )


def as_json(rows: Rows) -> str:
    """Ids and times as text, which PostgreSQL reads back exactly."""
    return json.dumps([dict(row) for row in rows], default=str)
