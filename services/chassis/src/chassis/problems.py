"""Errors as RFC 9457 problems, in the caller's language: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from chassis.schema import LocalisedText

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A kind of error a caller can tell by `type`. `name` is stable; texts may be improved."""

    name: str
    status: int
    title: LocalisedText
    detail: LocalisedText

    @property
    def uri(self) -> str:
        """The stable `type` of the problem."""
        return f"urn:driftstart:problem:{self.name}"


class Problem(Exception):
    """Raised where a rule refuses; answered as problem+json by the app.

    `values` fill the `{…}` of the type's detail; `members` become extension members of the body.
    """

    def __init__(
        self,
        type_: ProblemType,
        *,
        values: Mapping[str, object] | None = None,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
        **members: Any,
    ) -> None:
        super().__init__(type_.name)
        self.type = type_
        self.values = dict(values or {})
        self.errors = list(errors)
        self.headers = dict(headers or {})
        self.members = members


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field: where, what came, what was expected, how to mend it."""

    pointer: str
    value_class: str
    expected: LocalisedText
    fix: LocalisedText
    extra: Mapping[str, object] = field(default_factory=dict)

    def body(self, language: str) -> dict[str, object]:
        """The member of `errors` in the caller's language."""
        return {
            "pointer": self.pointer,
            "valueClass": self.value_class,
            "expected": self.expected.in_language(language),
            "fix": self.fix.in_language(language),
            **self.extra,
        }


def language_of(request: Request) -> str:
    """`sv` or `en`: the first of the two that Accept-Language names, Swedish by default."""
    ranked: list[tuple[float, int, str]] = []
    for index, part in enumerate(request.headers.get("accept-language", "")[:500].split(",")):
        tag, _, quality = part.strip().partition(";q=")
        code = tag.strip().lower()[:2]
        if code in ("sv", "en"):
            try:
                weight = float(quality or 1)
            except ValueError:
                weight = 0.0
            ranked.append((-weight, index, code))
    return min(ranked)[2] if ranked else "sv"


def answer(request: Request, problem: Problem) -> JSONResponse:
    """The problem as an HTTP answer."""
    language = language_of(request)
    body: dict[str, object] = {
        "type": problem.type.uri,
        "title": problem.type.title.in_language(language),
        "status": problem.type.status,
        "detail": problem.type.detail.in_language(language).format_map(problem.values),
        "instance": request.url.path,
        **problem.members,
    }
    if problem.errors:
        body["errors"] = [error.body(language) for error in problem.errors]
    return JSONResponse(
        body,
        status_code=problem.type.status,
        media_type=MEDIA_TYPE,
        headers={"Content-Language": language, "Cache-Control": "no-store", **problem.headers},
    )
