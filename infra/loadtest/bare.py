"""The bare endpoint beside which incident-api is measured: the same SQL with raw asyncpg, and nothing else.

No sign-in, no validation, no model, no ledger document: what a statement needs beyond the request is prepared once.
The statements are the service's own, compiled, not copied.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg
import uvicorn
from sqlalchemy import Select, func, over, select
from sqlalchemy.dialects.postgresql.asyncpg import dialect
from sqlalchemy.sql.elements import TextClause
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from chassis import ledger
from chassis.ids import new_id
from incident_api.incidents import repository
from incident_api.tables import incidents

GIVEN: dict[str, Any] = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
POOL: dict[str, asyncpg.Pool] = {}


class Statement:
    """A statement of the service as asyncpg takes it: text with $n, and the names in order."""

    def __init__(self, clause: TextClause | Select[Any]) -> None:
        compiled = clause.compile(dialect=dialect())  # type: ignore[no-untyped-call]
        self.sql = str(compiled)
        self.names: list[str] = list(compiled.positiontup or ())
        self._fixed = compiled.params

    def arguments(self, values: dict[str, Any]) -> list[Any]:
        """The values in the statement's order."""
        return [values.get(name, self._fixed.get(name)) for name in self.names]


INSERT = Statement(repository._INSERT)
LIST = Statement(
    select(incidents)
    .where(incidents.c.programme_id == UUID(GIVEN.get("programme", "0" * 32)))
    .order_by(incidents.c.recorded_at.desc(), incidents.c.id.desc())
    .add_columns(over(func.count()))
    .limit(100)
    .offset(0)
)


async def create(request: Request) -> Response:
    """The statements of creating an incident, in one transaction."""
    body = await request.json()
    programme, incident, now = UUID(GIVEN["programme"]), new_id(), datetime.now(UTC)
    key = request.headers["idempotency-key"]
    async with POOL["pool"].acquire() as connection, connection.transaction():
        row = await connection.fetchrow(
            INSERT.sql,
            *INSERT.arguments(
                {
                    "programme": programme,
                    "id": incident,
                    "prefix": "H-",
                    "site_id": UUID(body["siteId"]),
                    "what": body["what"],
                    "patient_affected": body["patientAffected"],
                    "synthetic": True,
                    "occurred_at": now,
                    "recorded_at": now,
                    "subject": "bare",
                    "name": "bare",
                }
            ),
        )
        entries = GIVEN["entries"].replace("%ID%", str(incident))
        kept = GIVEN["kept"].replace("%KEY%", key)
        await connection.execute(ledger._WRITE, entries, kept)
    return JSONResponse({"id": str(row["id"]), "number": row["number"]}, 201)


async def listing(request: Request) -> Response:
    """The statements of listing incidents."""
    async with POOL["pool"].acquire() as connection:
        rows = await connection.fetch(LIST.sql, *LIST.arguments({"param_1": int(request.query_params["limit"])}))
    return Response(json.dumps([dict(row) for row in rows], default=str), media_type="application/json")


@asynccontextmanager
async def _pool(_: Starlette) -> AsyncIterator[None]:
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=12, max_size=12) as pool:
        POOL["pool"] = pool
        yield


app = Starlette(routes=[Route("/incidents", create, methods=["POST"]), Route("/incidents", listing)], lifespan=_pool)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_level="warning", access_log=False)
