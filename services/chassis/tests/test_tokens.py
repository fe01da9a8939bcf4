"""Which tokens are let in: those of the issuer, for us, signed by its keys, in time. Identity need not be up."""

from __future__ import annotations

import base64
import hmac
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet, OKPKey, RSAKey
from notes_desk import served_at

from chassis import tokens
from chassis.problems import Problem
from chassis.tokens import AUDIENCE, Role, TokenVerifier

ISSUER = "http://identity.test"
NOWHERE = "http://127.0.0.1:9/keys"
KEY = ECKey.generate_key("P-256", parameters={"kid": "one", "alg": "ES256", "use": "sig"})
OTHER = ECKey.generate_key("P-256", parameters={"kid": "two", "alg": "ES256", "use": "sig"})
IMPOSTOR = ECKey.generate_key("P-256", parameters={"kid": "one", "alg": "ES256", "use": "sig"})


def claims(**changed: Any) -> dict[str, Any]:
    found = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "someone",
        "exp": int(time.time()) + 600,
        "roles": [{"role": "triage", "organisation": "*"}],
        **changed,
    }
    return {name: value for name, value in found.items() if value is not None}


def token(key: Any = KEY, *, algorithm: str = "ES256", kid: str = "one", **changed: Any) -> str:
    return jwt.encode({"alg": algorithm, "kid": kid}, claims(**changed), key, algorithms=[algorithm])


def encoded(part: bytes | dict[str, Any]) -> str:
    found = part if isinstance(part, bytes) else json.dumps(part).encode()
    return base64.urlsafe_b64encode(found).decode().rstrip("=")


def unsigned() -> str:
    return f"{encoded({'alg': 'none', 'kid': 'one'})}.{encoded(claims())}."


def by_public_key() -> str:
    """HMAC with the public key as secret: accepted where the algorithm is the token's own choice."""
    signed = f"{encoded({'alg': 'HS256', 'kid': 'one'})}.{encoded(claims())}"
    return f"{signed}.{encoded(hmac.digest(KEY.as_pem(private=False), signed.encode(), 'sha256'))}"


def tampered() -> str:
    header, _, signature = token().split(".")
    return f"{header}.{encoded(claims(roles=[{'role': 'administrator', 'organisation': '*'}]))}.{signature}"


def keys_of(*keys: Any) -> dict[str, Any]:
    return dict(KeySet(list(keys)).as_dict(private=False))


@pytest.fixture
def verifier(tmp_path: Path) -> TokenVerifier:
    """A service that restarted while identity is down: its keys lie on disk."""
    cache = tmp_path / "keys.json"
    cache.write_text(json.dumps(keys_of(KEY)), "utf-8")
    return TokenVerifier(ISSUER, NOWHERE, cache)


async def test_a_good_token_says_who_asks(verifier: TokenVerifier) -> None:
    roles = [{"role": "triage", "organisation": "SE1", "programme": "p"}, {"role": "reader", "organisation": "*"}]
    caller = await verifier.verify(token(name="Triage", roles=roles, scope="a:read b:read"))
    assert (caller.subject, caller.name, caller.scopes) == ("someone", "Triage", {"a:read", "b:read"})
    assert caller.roles == (Role("triage", "SE1", "p"), Role("reader", "*"))
    assert (await verifier.verify(token(roles=None))).roles == ()


@pytest.mark.parametrize(
    ("made", "name"),
    [
        (lambda: token(exp=int(time.time()) - 60), "token-expired"),
        (lambda: token(exp=None), "not-signed-in"),
        (lambda: token(aud="other"), "not-signed-in"),
        (lambda: token(aud=None), "not-signed-in"),
        (lambda: token(iss="http://elsewhere.test"), "not-signed-in"),
        (lambda: token(iss=None), "not-signed-in"),
        (lambda: token(sub=None), "not-signed-in"),
        (lambda: token(OTHER, kid="two"), "not-signed-in"),
        (lambda: token(IMPOSTOR), "not-signed-in"),
        (lambda: token(roles="administrator"), "not-signed-in"),
        (lambda: token(roles=[{"role": "triage"}]), "not-signed-in"),
        (lambda: token(RSAKey.generate_key(2048), algorithm="RS256"), "not-signed-in"),
        (lambda: token(OKPKey.generate_key("Ed25519"), algorithm="EdDSA"), "not-signed-in"),
        (unsigned, "not-signed-in"),
        (by_public_key, "not-signed-in"),
        (tampered, "not-signed-in"),
        (lambda: token()[:-4], "not-signed-in"),
        (lambda: "not-a-token", "not-signed-in"),
        (lambda: "", "not-signed-in"),
        (lambda: "a.b.c", "not-signed-in"),
    ],
)
@pytest.mark.filterwarnings("ignore:EdDSA is deprecated", "ignore::joserfc.errors.SecurityWarning")
async def test_anything_else_is_refused(verifier: TokenVerifier, made: Any, name: str) -> None:
    for _ in range(2):
        with pytest.raises(Problem) as refused:
            await verifier.verify(made())
        assert (refused.value.type.name, refused.value.type.status) == (name, 401)
        assert "invalid_token" in refused.value.headers["WWW-Authenticate"]


async def test_a_remembered_token_expires_too(verifier: TokenVerifier, monkeypatch: pytest.MonkeyPatch) -> None:
    known = token(exp=int(time.time()) + 30)
    await verifier.verify(known)
    later = time.time() + 31
    monkeypatch.setattr(tokens.time, "time", lambda: later)
    with pytest.raises(Problem) as refused:
        await verifier.verify(known)
    assert refused.value.type.name == "token-expired"


async def test_what_is_remembered_is_bounded(verifier: TokenVerifier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "REMEMBERED_TOKENS", 3)
    for number in range(5):
        await verifier.verify(token(sub=f"someone-{number}"))
    assert len(verifier._verified) == 3


async def test_without_any_key_it_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        await TokenVerifier(ISSUER, NOWHERE, tmp_path / "none.json").verify(token())
    assert (refused.value.type.status, refused.value.headers["Retry-After"]) == (503, "5")


@pytest.fixture
async def issuer() -> AsyncIterator[tuple[str, list[dict[str, Any]]]]:
    """An issuer's key endpoint, and the keys it answers with."""
    keys = [keys_of(KEY)]
    app = FastAPI()

    @app.get("/keys")
    async def answer() -> dict[str, Any]:
        return keys[0]

    async with served_at(app) as address:
        yield f"{address}/keys", keys


async def test_new_keys_are_fetched_and_kept(
    issuer: tuple[str, list[dict[str, Any]]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, keys = issuer
    cache = tmp_path / "kept" / "keys.json"
    verifier = TokenVerifier(ISSUER, address, cache)
    await verifier.verify(token())
    keys[0] = keys_of(OTHER)
    rotated = token(OTHER, kid="two")
    with pytest.raises(Problem):
        await verifier.verify(rotated)  # asked for keys a moment ago: an unknown key is no reason to ask at once again
    monkeypatch.setattr(tokens, "REFETCH_SECONDS", -1)
    assert (await verifier.verify(rotated)).subject == "someone"
    assert json.loads(cache.read_text("utf-8")) == keys[0]
    restarted = TokenVerifier(ISSUER, NOWHERE, cache)
    assert (await restarted.verify(rotated)).subject == "someone"
