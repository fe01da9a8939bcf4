"""The region's own OpenID provider in the place of the one we ship: found by its issuer, and asked for its keys."""

import json
import urllib.error
import urllib.request
from dataclasses import replace
from typing import Any

from driftstart_local.parts import PartError
from driftstart_local.settings import OwnIdentity

SECONDS = 10.0


def found(own: OwnIdentity) -> OwnIdentity:
    """With the addresses of its keys and tokens. Raises PartError with one sentence when it does not answer."""
    jwks_url, token_url = own.jwks_url, own.token_url
    if jwks_url is None or token_url is None:
        place = f"{own.issuer.rstrip('/')}/.well-known/openid-configuration"
        document = _json(own, place)
        if document.get("issuer") != own.issuer:
            raise PartError(
                f"The sign-in provider at {place} calls itself {document.get('issuer')}, not {own.issuer};"
                " set DRIFTSTART_IDENTITY_ISSUER to what stands in its tokens."
            )
        jwks_url = jwks_url or str(document.get("jwks_uri"))
        token_url = token_url or str(document.get("token_endpoint"))
    if not _json(own, jwks_url).get("keys"):
        raise PartError(f"The sign-in provider's {jwks_url} holds no keys; check DRIFTSTART_IDENTITY_JWKS_URL.")
    return replace(own, jwks_url=jwks_url, token_url=token_url)


def _json(own: OwnIdentity, url: str) -> dict[str, Any]:
    try:
        with urllib.request.urlopen(url, timeout=SECONDS) as answer:  # noqa: S310
            read = json.load(answer)
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise PartError(
            f"The sign-in provider {own.issuer} can't be reached at {url} ({error}); check DRIFTSTART_IDENTITY_ISSUER."
        ) from error
    return read if isinstance(read, dict) else {}
