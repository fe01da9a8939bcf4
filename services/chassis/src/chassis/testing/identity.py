"""Tokens for tests: really signed, by a key the service under test trusts."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from chassis.tokens import AUDIENCE, EVERYWHERE

ISSUER = "http://identity.test"


class TestIdentity:
    """An issuer without a server: its public keys lie where a service keeps the last ones it fetched."""

    __test__ = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._signed: dict[str, str] = {}
        self._key = ECKey.generate_key("P-256", parameters={"kid": "test", "alg": "ES256", "use": "sig"})

    def trusted_by(self, service: str) -> Path:
        """The data folder of a service that trusts this issuer."""
        keys = KeySet([self._key]).as_dict(private=False)
        (self.folder / f"{service}-identity-keys.json").write_text(json.dumps(keys))
        return self.folder

    def token(
        self,
        *roles: str,
        organisation: str = EVERYWHERE,
        subject: str | None = None,
        programme: str | None = None,
        scope: str = "",
        lasts: float = 3600,
        **claims: Any,
    ) -> str:
        """An access token; `lasts` in seconds, negative for one that has expired."""
        now = int(time.time())
        asked = repr((now // 60, roles, organisation, subject, programme, scope, lasts, claims))
        if asked not in self._signed:
            self._signed[asked] = self._sign(now, roles, organisation, subject, programme, scope, lasts, claims)
        return self._signed[asked]

    def _sign(
        self,
        now: int,
        roles: tuple[str, ...],
        organisation: str,
        subject: str | None,
        programme: str | None,
        scope: str,
        lasts: float,
        claims: dict[str, Any],
    ) -> str:
        held = [
            {"role": role, "organisation": organisation, **({"programme": programme} if programme else {})}
            for role in roles
        ]
        who = subject or (f"test-{roles[0]}" if roles else "test-nobody")
        body = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": who,
            "name": f"Test {who}",
            "iat": now,
            "exp": now + int(lasts),
            "roles": held,
            "scope": scope,
            **claims,
        }
        return jwt.encode({"alg": "ES256", "kid": "test", "typ": "at+jwt"}, body, self._key, algorithms=["ES256"])
