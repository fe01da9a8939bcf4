"""Access tokens by the same way a browser gets them: code + PKCE through the sign-in page.

`python -m driftstart_local.sign_in triage` prints one for the running system.
"""

import base64
import hashlib
import re
import secrets
import sys
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx

from driftstart_local.running import RunningError, read_running, require_shipped_identity
from driftstart_local.settings import Settings

CLIENT = "driftstart-spa"


class SignInError(Exception):
    """Nobody was signed in; the text is one sentence for a person."""


def access_token(url: str, role: str, *, issuer: str | None = None) -> str:
    """The access token of that demo sign-in, valid for a shift. url is the gateway's; issuer as it ships, below it."""
    identity = issuer or f"{url}/identity"
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    redirect = f"{url}/signin"
    asked = {
        "client_id": CLIENT,
        "redirect_uri": redirect,
        "response_type": "code",
        "scope": "openid profile",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "prompt": "login",
    }
    with httpx.Client(timeout=20) as browser:
        page = _next(browser.get(f"{identity}/auth", params=asked))
        chosen = browser.post(page, data={"account": f"demo-{role}"})
        if not chosen.is_redirect:
            raise SignInError(f"There is no demo sign-in for the role {role}; there are: {_roles(browser, page)}.")
        back = _next(browser.get(_next(chosen)))
        code = parse_qs(urlsplit(back).query)["code"][0]
        exchange = {"grant_type": "authorization_code", "client_id": CLIENT, "redirect_uri": redirect}
        answer = browser.post(f"{identity}/token", data=exchange | {"code": code, "code_verifier": verifier})
    return str(answer.raise_for_status().json()["access_token"])


def machine_token(url: str, client: str, secret: str, scope: str) -> str:
    """A machine client's access token (client credentials), valid for an hour."""
    asked = {"grant_type": "client_credentials", "resource": "urn:driftstart", "scope": scope}
    answer = httpx.post(f"{url}/identity/token", data=asked, auth=(client, secret), timeout=20)
    return str(answer.raise_for_status().json()["access_token"])


def _next(answer: httpx.Response) -> str:
    if not answer.is_redirect:
        raise SignInError(f"The sign-in at {answer.url} answered {answer.status_code}.")
    return urljoin(str(answer.url), answer.headers["location"])


def _roles(browser: httpx.Client, page: str) -> str:
    return ", ".join(re.findall(r'value="demo-([a-z_]+)"', browser.get(page).text)) or "none"


def main() -> None:
    if len(sys.argv) != 2 or not sys.argv[1]:
        sys.exit("Say which role: make token ROLE=triage")
    try:
        running = read_running(Settings.from_environment().data)
        require_shipped_identity(running)
        print(access_token(running.url, sys.argv[1]))
    except (RunningError, SignInError) as error:
        sys.exit(str(error))
    except httpx.HTTPError as error:
        sys.exit(f"The system does not answer ({error}); is it still starting?")


if __name__ == "__main__":
    main()
