"""A short text that a regular expression lets through, for examples of fields that have one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

_parse: Any = import_module("re._parser").parse  # the standard library's own reading of a pattern
_OF_CATEGORY = {"CATEGORY_DIGIT": "1", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " "}


def matching(pattern: str) -> str | None:
    """A text that `pattern` finds itself in; None without a pattern, and where it looks ahead or back."""
    if not pattern:
        return None
    try:
        text = _text(_parse(pattern))
    except NotImplementedError:
        return None
    return text if re.search(pattern, text) else None


def _text(parts: Iterable[tuple[Any, Any]]) -> str:
    return "".join(_part(str(kind), value) for kind, value in parts)


def _part(kind: str, value: Any) -> str:
    match kind, value:
        case "LITERAL", code:
            text = chr(code)
        case (("ANY" | "NOT_LITERAL"), _):
            text = "a"
        case "AT", _:
            text = ""
        case "IN", choices:
            text = _one_of(choices)
        case (("MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT"), (least, most, inner)):
            text = _text(inner) * max(int(least), min(int(most), 3))
        case "SUBPATTERN", (*_, inner):
            text = _text(inner)
        case "BRANCH", (_, branches):
            text = _text(branches[0])
        case _:
            raise NotImplementedError(kind)
    return text


def _one_of(choices: Iterable[tuple[Any, Any]]) -> str:
    first, value = next((str(kind), value) for kind, value in choices)
    if first == "RANGE":
        low, high = value
        return chr(min(low + 1, high))
    if first == "CATEGORY":
        return _OF_CATEGORY.get(str(value), "a")
    if first == "LITERAL":
        return chr(value)
    return "a"  # anything but what stands there
