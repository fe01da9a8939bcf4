"""Connections to the service's own database."""

from __future__ import annotations

from typing import Any

import asyncpg
from sqlalchemy import MetaData, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, DisconnectionError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
TRANSACTION_TIMEOUT = "10s"
CONNECTION_LOST = ("08", "57P", "53300")  # SQLSTATE: no connection, stopping or starting, too many clients

LOST = (
    OperationalError,
    InterfaceError,
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # it shuts down, or is starting up
    asyncpg.InterfaceError,  # the driver's own: the connection is closed
)
"""Errors that say by their kind that the database was lost."""


def new_metadata() -> MetaData:
    """Metadata with the naming that migrations rely on."""
    return MetaData(naming_convention=NAMING)


def asyncpg_url(address: str) -> URL:
    """`address` (postgresql://) for SQLAlchemy over asyncpg, which calls libpq's `sslmode` `ssl`."""
    url = make_url(address).set(drivername="postgresql+asyncpg")
    mode = url.query.get("sslmode")
    return url if mode is None else url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})


def lost(error: DBAPIError) -> bool:
    """Whether the database went away or is not yet back, rather than that it refused what it was asked."""
    state = str(getattr(error.orig, "sqlstate", None) or "")
    return error.connection_invalidated or state.startswith(CONNECTION_LOST)


def gone(error: Exception) -> bool:
    """Whether it is only that the database went away, however that shows: through SQLAlchemy or from the driver."""
    return isinstance(error, LOST) or (isinstance(error, DBAPIError) and lost(error))


async def straight(connection: AsyncConnection, statement: str, *parameters: object) -> Any:
    """The first column of the first row of a statement with `$n`, run by the driver where a transaction is going on.

    For what every write runs: SQLAlchemy's part costs more than the driver's there. A transaction that has not begun
    is begun by SQLAlchemy, which knows only so that it has.
    """
    driver: asyncpg.Connection | None = (await connection.get_raw_connection()).driver_connection
    if driver is None or not driver.is_in_transaction():
        return (await connection.exec_driver_sql(statement, parameters)).scalar()
    return await driver.fetchval(statement, *parameters)


def create_engine(
    address: str, *, name: str, pool: int, kept: int | None = None, timeout: str = TRANSACTION_TIMEOUT
) -> AsyncEngine:
    """An engine with at most `pool` connections, of which `kept` (all, unless said) stay open when nobody needs them.

    No transaction outlives `timeout` (architecture.md, positions).
    """
    stay = pool if kept is None else kept
    engine = create_async_engine(
        asyncpg_url(address),
        pool_size=stay,
        max_overflow=pool - stay,
        pool_timeout=10,
        connect_args={
            "server_settings": {"application_name": name, "transaction_timeout": timeout, "jit": "off"},
            "prepared_statement_cache_size": 200,
            "timeout": 5,
        },
    )
    event.listen(engine.sync_engine, "checkout", _refuse_closed)
    return engine


def _refuse_closed(connection: Any, _record: object, _proxy: object) -> None:
    """One that went away while it lay in the pool is replaced before use: memory is asked, not the database."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError
