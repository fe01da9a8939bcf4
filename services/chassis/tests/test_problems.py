"""Every error is a problem (RFC 9457) with all five members, in the caller's language."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from notes_desk import Desk

from chassis import validation
from chassis.limits import RateLimiter

MEMBERS = {"type", "title", "status", "detail", "instance"}
TITLES = {
    "not-found": (
        "Det finns inte, eller ligger utanför det du får se",
        "It does not exist, or lies outside what you may see",
    ),
    "method-not-allowed": ("Metoden finns inte på den adressen", "That method does not exist at this address"),
    "too-large": ("Det som skickades är för stort", "What was sent is too large"),
    "unsupported-media-type": ("Innehållet ska vara JSON", "The content must be JSON"),
    "invalid-request": ("Något i det som skickades går inte att ta emot", "Something sent cannot be accepted"),
    "personal-number": (
        "Texten ser ut att innehålla ett personnummer",
        "The text seems to hold a personal identity number",
    ),
    "malformed-json": ("Det som skickades är inte giltig JSON", "The body is not valid JSON"),
    "internal-error": ("Något gick fel hos oss", "Something went wrong on our side"),
    "idempotency-key-missing": ("Idempotency-Key saknas", "Idempotency-Key is missing"),
    "unknown-programme": ("Programmet finns inte här", "The programme is not known here"),
}
JSON = {"Content-Type": "application/json"}


class Pieces:
    """A body whose length is not told."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b" " * 100_000


PIECES = Pieces()
CASES: list[tuple[str, int, str, str, dict[str, Any]]] = [
    ("not-found", 404, "GET", "/nothing-here", {}),
    ("not-found", 404, "PATCH", "/notes/0192f000-0000-7000-8000-000000000000", {"json": {"text": "a"}, "version": 1}),
    ("method-not-allowed", 405, "DELETE", "/notes", {}),
    ("too-large", 413, "POST", "/notes", {"json": {"text": "x" * 2_000_001}}),
    ("too-large", 413, "POST", "/notes", {"content": PIECES, "headers": JSON}),
    ("unsupported-media-type", 415, "POST", "/notes", {"content": "text=a", "headers": {"Content-Type": "text/plain"}}),
    ("unsupported-media-type", 415, "POST", "/notes", {"content": '{"text": "a"}'}),
    ("unsupported-media-type", 415, "POST", "/notes", {"data": {"text": "a"}}),
    ("invalid-request", 422, "POST", "/notes", {"json": {"text": 7}}),
    ("invalid-request", 422, "POST", "/notes", {"content": "", "headers": JSON}),
    ("invalid-request", 422, "POST", "/notes", {"content": "[]", "headers": JSON}),
    ("invalid-request", 422, "GET", "/notes", {"params": {"limit": "101"}}),
    ("invalid-request", 422, "PATCH", "/notes/not-an-id", {"json": {"text": "a"}, "version": 1}),
    ("personal-number", 422, "POST", "/notes", {"json": {"text": "Ring 19121212-1212"}}),
    ("malformed-json", 400, "POST", "/notes", {"content": '{"text": ', "headers": JSON}),
    ("unreadable-body", 400, "POST", "/notes", {"content": b'{"text": "\xff"}', "headers": JSON}),
    ("internal-error", 500, "GET", "/notes/broken", {}),
    ("idempotency-key-missing", 400, "POST", "/notes", {"json": {"text": "a"}, "key": ""}),
]


def check(answer: httpx.Response, name: str, status: int, language: str, path: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["content-language"] == language
    assert answer.headers["cache-control"] == "no-store"
    body = dict(answer.json())
    assert body.keys() >= MEMBERS
    assert (body["type"], body["status"]) == (f"urn:driftstart:problem:{name}", status)
    assert body["instance"] == f"/notes-api/v1{path}"
    assert body["detail"].strip()
    if name in TITLES:
        assert body["title"] == TITLES[name][language == "en"]
    return body


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("name", "status", "method", "path", "more"), CASES)
async def test_each_says_what_happened(
    desk: Desk, name: str, status: int, method: str, path: str, more: dict[str, Any], language: str
) -> None:
    answer = await desk.call(method, path, language=language, **more)
    body = check(answer, name, status, language, path)
    assert "secret of the inside" not in answer.text
    for error in body.get("errors", []):
        assert error.keys() >= {"pointer", "valueClass", "expected", "fix"}
    assert await desk.count("notes") == 0


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_too_many(desk: Desk, language: str) -> None:
    state = desk.service.app.state
    usual, state.limiter = state.limiter, RateLimiter(0.25, clock=lambda: 0.0)
    try:
        assert (await desk.call("GET", "/notes")).status_code == 200
        answer = await desk.call("GET", "/notes", language=language)
    finally:
        state.limiter = usual
    check(answer, "too-many-requests", 429, language, "/notes")
    assert answer.headers["retry-after"] == "4"


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_not_signed_in(desk: Desk, language: str) -> None:
    answer = await desk.service.call("GET", "/notes", token=None, programme=desk.programme, language=language)
    check(answer, "not-signed-in", 401, language, "/notes")
    assert answer.headers["www-authenticate"].startswith("Bearer")


async def test_unknown_programme(desk: Desk) -> None:
    stranger = Desk(desk.service, desk.service.app.state.settings and type(desk.programme)(int=1))
    for method in ("GET", "POST"):
        answer = await stranger.call(method, "/notes", **({"json": {"text": "a"}} if method == "POST" else {}))
        check(answer, "unknown-programme", 404, "sv", "/notes")


@pytest.mark.parametrize(
    ("given", "language"),
    [
        ("", "sv"),
        ("en", "en"),
        ("en-GB,en;q=0.8", "en"),
        ("fi,en;q=0.3,sv;q=0.9", "sv"),
        ("de", "sv"),
        ("en;q=x", "en"),
    ],
)
async def test_the_language_is_the_one_asked_for(desk: Desk, given: str, language: str) -> None:
    answer = await desk.call("GET", "/nothing-here", language=given)
    assert answer.headers["content-language"] == language


async def test_field_errors_point_and_do_not_repeat_what_came(desk: Desk) -> None:
    body = {"text": "Patient 19121212-1212 ringer", "secret": "x"}
    answer = await desk.call("POST", "/notes", json=body)
    errors = {error["pointer"]: error for error in answer.json()["errors"]}
    assert errors.keys() == {"/text", "/secret"}
    assert (errors["/text"]["start"], errors["/text"]["end"]) == (8, 21)
    assert "1212" not in answer.text
    moment = await desk.call("POST", "/notes/moments", json={"at": "2024-11-12T04:00:00Z", "count": True})
    assert moment.status_code == 422
    assert moment.json()["errors"][0]["valueClass"] == "boolean"


@pytest.mark.parametrize(
    ("value", "name"),
    [(None, "null"), (True, "boolean"), (1, "number"), (1.5, "number"), ("a", "text"), ([], "list"), ({}, "object")],
)
def test_the_class_of_a_value(value: object, name: str) -> None:
    assert validation.value_class(value) == name


async def test_a_broken_request_is_counted_and_logged_under_its_whole_route(desk: Desk) -> None:
    note = await desk.write()
    await desk.call("PATCH", f"/notes/{note['id']}", version=1, json={"text": "Ny"})
    await desk.call("GET", "/notes/broken")
    await desk.call("GET", "/nothing-here")
    metrics = (await desk.service.call("GET", "/metrics", token=None)).text
    for method, route, status in (
        ("PATCH", "/notes-api/v1/notes/{id}", 200),
        ("GET", "/notes-api/v1/notes/broken", 500),
        ("GET", "unknown", 404),
    ):
        assert f'http_requests_total{{method="{method}",route="{route}",status="{status}"}}' in metrics
