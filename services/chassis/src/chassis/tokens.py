"""Checks access tokens (JWT, RFC 9068) locally against the issuer's keys.

Sign-in is needed to get a token, not to use it: keys are kept in memory and on disk, so a service that restarts while
the identity provider is down still knows its callers (domain.md, invariant 13).
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import structlog
from joserfc import jwt
from joserfc.errors import ExpiredTokenError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from chassis import problem_types
from chassis.problems import Problem, ProblemType

AUDIENCE = "driftstart"
ALGORITHMS = ["ES256", "RS256", "PS256"]
REFETCH_SECONDS = 10
REMEMBERED_TOKENS = 4096
EVERYWHERE = "*"

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Role:
    """A role within the subtree of one organisation (HSA-id, or `*`), in one programme or in all."""

    name: str
    organisation: str
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: what the token says, nothing looked up."""

    subject: str
    name: str
    roles: tuple[Role, ...]
    scopes: frozenset[str] = field(default=frozenset())
    sources: frozenset[str] = field(default=frozenset())
    """A machine client's own sources: under which names it may send what it has counted."""


def caller_of(claims: dict[str, Any]) -> Caller:
    """The caller a token's claims describe. Raises KeyError or TypeError for claims of another shape."""
    roles = tuple(Role(role["role"], role["organisation"], role.get("programme")) for role in claims.get("roles", []))
    return Caller(
        claims["sub"],
        claims.get("name") or claims["sub"],
        roles,
        frozenset(str(claims.get("scope", "")).split()),
        frozenset(str(source) for source in claims.get("sources", [])),
    )


class TokenVerifier:
    """Verifies tokens of one issuer; remembers verified ones until they expire."""

    def __init__(self, issuer: str, jwks_url: str, cache: Path) -> None:
        self._jwks_url = jwks_url
        self._cache = cache
        self._keys: KeySet | None = None
        self._fetched = float("-inf")
        self._lock = asyncio.Lock()
        self._verified: OrderedDict[str, tuple[float, Caller]] = OrderedDict()
        self._rules = jwt.JWTClaimsRegistry(
            iss={"essential": True, "value": issuer},
            aud={"essential": True, "value": AUDIENCE},
            exp={"essential": True},
            sub={"essential": True},
            leeway=5,
        )

    async def verify(self, token: str) -> Caller:
        """The token's caller. Raises Problem 401 for an expired or unacceptable one, 503 when no keys are to be had."""
        known = self._verified.get(token)
        if known is not None:
            expires, caller = known
            if expires > time.time():
                return caller
            del self._verified[token]
            raise _refused(problem_types.TOKEN_EXPIRED)
        caller, expires = await self._check(token)
        self._verified[token] = (expires, caller)
        if len(self._verified) > REMEMBERED_TOKENS:
            self._verified.popitem(last=False)
        return caller

    async def _check(self, token: str) -> tuple[Caller, float]:
        keys = await self._current_keys()
        try:
            decoded = self._decode(token, keys)
        except InvalidKeyIdError:  # the issuer may have changed keys since they were fetched
            decoded = self._decode(token, await self._current_keys(refetch=True), last=True)
        try:
            self._rules.validate(decoded.claims)
            return caller_of(decoded.claims), float(decoded.claims["exp"])
        except ExpiredTokenError as error:
            raise _refused(problem_types.TOKEN_EXPIRED) from error
        except (JoseError, KeyError, TypeError) as error:
            raise _refused(problem_types.UNAUTHENTICATED) from error

    def _decode(self, token: str, keys: KeySet, *, last: bool = False) -> jwt.Token:
        try:
            return jwt.decode(token, keys, algorithms=ALGORITHMS)
        except (JoseError, ValueError) as error:
            if isinstance(error, InvalidKeyIdError) and not last:
                raise
            raise _refused(problem_types.UNAUTHENTICATED) from error

    async def _current_keys(self, *, refetch: bool = False) -> KeySet:
        if self._keys is not None and not (refetch and time.monotonic() - self._fetched > REFETCH_SECONDS):
            return self._keys
        async with self._lock:
            if self._keys is None or time.monotonic() - self._fetched > REFETCH_SECONDS:
                self._fetched = time.monotonic()
                self._keys = await self._fetch() or self._keys or self._stored()
        if self._keys is None:
            raise Problem(problem_types.UNAVAILABLE, headers={"Retry-After": "5"})
        return self._keys

    async def _fetch(self) -> KeySet | None:
        try:
            async with httpx.AsyncClient(timeout=5) as client:
                found = (await client.get(self._jwks_url)).raise_for_status().json()
            keys = KeySet.import_key_set(found)
        except (httpx.HTTPError, ValueError, JoseError) as error:
            log.warning("identity keys not fetched; the last known ones go on being used", error=repr(error))
            return None
        self._cache.parent.mkdir(parents=True, exist_ok=True)
        self._cache.write_text(json.dumps(found))
        return keys

    def _stored(self) -> KeySet | None:
        return KeySet.import_key_set(json.loads(self._cache.read_text())) if self._cache.exists() else None


def _refused(type_: ProblemType) -> Problem:
    return Problem(type_, headers={"WWW-Authenticate": 'Bearer realm="driftstart", error="invalid_token"'})
