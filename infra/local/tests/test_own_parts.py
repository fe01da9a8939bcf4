"""A PostgreSQL and a sign-in provider of the region's own, in the place of those we ship."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from driftstart_local.databases import OwnDatabases
from driftstart_local.honest_client import HonestClient
from driftstart_local.node import IDENTITY, ensure_packages, node
from driftstart_local.parts import Part, RunningPart
from driftstart_local.postgres import PostgresError, PostgresServer, free_port
from driftstart_local.settings import SERVICES, OwnPostgres
from driftstart_local.sign_in import access_token
from driftstart_local.system import System

ADMINISTRATOR = "region_admin"


@pytest.fixture(scope="module")
def theirs() -> Iterator[PostgresServer]:
    """A server whose administrator is no superuser, as where PostgreSQL is bought as a service."""
    with PostgresServer.temporary() as server:
        server.ensure_role(ADMINISTRATOR)
        server.execute(f"ALTER ROLE {ADMINISTRATOR} CREATEDB CREATEROLE")
        yield server


@dataclass
class Provider:
    issuer: str
    gateway_port: int
    secrets: dict[str, str]


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The provider that we ship, started by others, elsewhere, with secrets of their own."""
    ensure_packages(IDENTITY, print)
    folder, port, gateway_port = tmp_path_factory.mktemp("provider"), free_port(), free_port()
    issuer = f"http://127.0.0.1:{port}/region"
    secrets = {f"{service}-api": f"{service}-secret" for service in SERVICES}
    environment = {
        "ISSUER": issuer,
        "PUBLIC_URL": f"http://localhost:{gateway_port}",
        "DATA_DIR": str(folder),
        "DEMO": "true",
        "PORT": str(port),
        **{f"CLIENT_SECRET_{name.upper().replace('-', '_')}": secret for name, secret in secrets.items()},
    }
    main = [str(node()), str(IDENTITY / "src" / "main.js")]
    part = RunningPart(Part("provider", main, environment, f"{issuer}/health/live"), folder)
    part.start()
    try:
        part.wait_ready(20)
        yield Provider(issuer, gateway_port, secrets)
    finally:
        part.stop()


def settings_of(provider: Provider, **more: str) -> dict[str, str]:
    told = {f"DRIFTSTART_{service.upper()}_CLIENT_SECRET": provider.secrets[f"{service}-api"] for service in SERVICES}
    return {"DRIFTSTART_IDENTITY_ISSUER": provider.issuer, **told, **more}


def test_both_are_replaced_and_all_else_is_as_ever(theirs: PostgresServer, provider: Provider, tmp_path: Path) -> None:
    told = settings_of(provider, DRIFTSTART_POSTGRES_URL=theirs.url("postgres", ADMINISTRATOR))
    with System.start(tmp_path / "data", port=provider.gateway_port, told=told) as system:
        assert not {"postgres", "identity"} & system.running().parts.keys()
        assert not (tmp_path / "data" / "postgres").exists()
        assert httpx.get(f"{system.url}/sign-in.json").json() == {
            "authority": provider.issuer,
            "clientId": "driftstart-spa",
        }
        allowed = httpx.get(system.url).headers["content-security-policy"]
        assert f"connect-src 'self' {provider.issuer.removesuffix('/region')};" in allowed
        assert httpx.get(f"{system.url}/identity/jwks").status_code == 404
        token = access_token(system.url, "reader", issuer=provider.issuer)
        with HonestClient(system.url, token) as reader:
            programmes = reader.all("/readiness-api/v1/programmes")
            programme = next(found["id"] for found in programmes if found["code"] == "november-2024")
            # reporting-api knows it only when its own client was let in by their provider and fed
            _until_known(reader, "/reporting-api/v1/situation", programme)
    assert (
        theirs.execute("SELECT count(*) FROM pg_database WHERE datname IN ('readiness', 'incident', 'reporting')")
        == "3"
    )
    assert theirs.execute("SELECT count(*) > 0 FROM ledger", "readiness") == "t"


def _until_known(reader: HonestClient, path: str, programme: str) -> None:
    deadline = time.monotonic() + 30
    while True:
        try:
            reader.get(path, programme=programme)
        except httpx.HTTPStatusError as error:
            if error.response.status_code != 404 or time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return


def test_databases_made_there_are_known_again_and_nobody_elses_are_taken_over(tmp_path: Path) -> None:
    with PostgresServer.temporary() as server:
        server.ensure_role(ADMINISTRATOR)
        server.execute(f"ALTER ROLE {ADMINISTRATOR} CREATEDB CREATEROLE")
        own = OwnPostgres(server.url("postgres", ADMINISTRATOR), {})
        for _ in range(2):
            OwnDatabases(own, tmp_path / "first").ensure_database("incident")
        with pytest.raises(PostgresError, match=r"role incident_owner is in the PostgreSQL at .* already"):
            OwnDatabases(own, tmp_path / "second").ensure_database("incident")
        given = {role: server.url("incident", ADMINISTRATOR) for role in ("incident_owner", "incident_app")}
        with pytest.raises(PostgresError, match="must be named incident_owner"):
            OwnDatabases(OwnPostgres(None, given), tmp_path / "third").ensure_database("incident")


def test_a_database_given_ready_made_is_used_as_it_is(tmp_path: Path) -> None:
    with PostgresServer.temporary() as server:
        server.ensure_database("incident")
        given = {role: server.url("incident", role) for role in ("incident_owner", "incident_app")}
        databases = OwnDatabases(OwnPostgres(None, given), tmp_path)
        databases.start()
        databases.ensure_database("incident")
        assert databases.url("incident", "incident_app") == given["incident_app"]


def run_once(data: Path, told: dict[str, str]) -> str:
    """The one sentence of a start that is expected to fail by itself."""
    done = subprocess.run(
        [sys.executable, "-m", "driftstart_local"],
        env=os.environ | {"DRIFTSTART_DATA": str(data), "DRIFTSTART_PORT": str(free_port())} | told,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    return done.stderr.strip()


NOWHERE = "127.0.0.1:9"


def test_a_postgresql_that_does_not_answer_is_told_in_one_sentence(tmp_path: Path) -> None:
    said = run_once(tmp_path, {"DRIFTSTART_POSTGRES_URL": f"postgresql://admin:verysecret@{NOWHERE}/postgres"})
    assert said.startswith(f"driftstart: The PostgreSQL at {NOWHERE} can't be reached as admin (")
    assert len(said.splitlines()) == 1
    assert "verysecret" not in said


def test_a_provider_that_does_not_answer_is_told_in_one_sentence(tmp_path: Path, provider: Provider) -> None:
    said = run_once(tmp_path, settings_of(provider, DRIFTSTART_IDENTITY_ISSUER=f"http://{NOWHERE}/region"))
    assert said.startswith(f"driftstart: The sign-in provider http://{NOWHERE}/region can't be reached at ")
    assert len(said.splitlines()) == 1


def test_another_issuer_than_stands_in_its_tokens_is_told_in_one_sentence(tmp_path: Path, provider: Provider) -> None:
    said = run_once(tmp_path, settings_of(provider, DRIFTSTART_IDENTITY_ISSUER=f"{provider.issuer}/"))
    assert f"calls itself {provider.issuer}, not {provider.issuer}/" in said


@pytest.mark.parametrize(
    ("told", "lacking"),
    [
        ({"DRIFTSTART_IDENTITY_ISSUER": "https://id.example"}, "set DRIFTSTART_READINESS_CLIENT_SECRET."),
        ({"DRIFTSTART_INCIDENT_DATABASE_URL": "postgresql://db.example"}, "not of readiness_app, readiness_owner, inc"),
    ],
)
def test_half_a_setting_is_told_in_one_sentence(tmp_path: Path, told: dict[str, str], lacking: str) -> None:
    said = run_once(tmp_path, told)
    assert lacking in said
    assert len(said.splitlines()) == 1
