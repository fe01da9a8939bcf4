"""Optimistic concurrency: `ETag` out, `If-Match` in; 428 when absent, 412 when stale."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import Depends, Header

from chassis import problem_types
from chassis.problems import Problem

_FORM = re.compile(r'^(?:W/)?"(\d{1,9})"$')


def etag(version: int) -> str:
    """The ETag of a version."""
    return f'"{version}"'


def _expected(
    if_match: Annotated[str | None, Header(description="ETag of the version you read")] = None,
) -> int:
    if if_match is None:
        raise Problem(problem_types.VERSION_MISSING)
    match = _FORM.match(if_match.strip())
    if match is None:
        raise Problem(problem_types.VERSION_STALE)
    return int(match.group(1))


IfMatch = Annotated[int, Depends(_expected)]


def require_version(current: int, expected: int) -> None:
    """Raises Problem 412 unless the caller has read the current version."""
    if current != expected:
        raise Problem(problem_types.VERSION_STALE, currentVersion=current)
