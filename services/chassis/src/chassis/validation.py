"""Turns pydantic's findings into field errors people can act on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from chassis import problem_types
from chassis.problems import FieldError, Problem
from chassis.schema import LocalisedText


def _text(sv: str, en: str) -> LocalisedText:
    return LocalisedText(sv=sv, en=en)


_REMOVE = _text("Ta bort fältet eller rätta dess namn.", "Remove the field or mend its name.")
_EXPECTATIONS: dict[str, tuple[LocalisedText, LocalisedText]] = {
    "missing": (_text("ett värde", "a value"), _text("Fyll i fältet.", "Fill in the field.")),
    "extra_forbidden": (_text("inget fält med det namnet", "no field of that name"), _REMOVE),
    "string_type": (_text("text", "text"), _text("Skriv text inom citattecken.", "Send text in quotes.")),
    "int_type": (
        _text("ett heltal", "a whole number"),
        _text("Skicka ett tal utan citattecken.", "Send a number without quotes."),
    ),
    "int_from_float": (
        _text("ett heltal", "a whole number"),
        _text("Ta bort decimalerna.", "Remove the decimals."),
    ),
    "float_type": (
        _text("ett tal", "a number"),
        _text("Skicka ett tal utan citattecken.", "Send a number without quotes."),
    ),
    "bool_type": (
        _text("true eller false", "true or false"),
        _text("Skicka true eller false.", "Send true or false."),
    ),
    "list_type": (_text("en lista", "a list"), _text("Skicka en lista.", "Send a list.")),
    "uuid_parsing": (
        _text("ett id", "an id"),
        _text("Använd id från ett tidigare svar.", "Use an id from an earlier answer."),
    ),
    "timezone_aware": (
        _text("en tid med tidszon", "a time with its zone"),
        _text("Lägg till Z eller +01:00.", "Add Z or +01:00."),
    ),
    "personal_number": (
        _text("text utan personnummer", "text without personal identity numbers"),
        _text(
            "Ta bort numret. Beskriv utan att peka ut en person.",
            "Remove the number. Describe without pointing at a person.",
        ),
    ),
}
_BOUNDS = {
    "string_too_short": ("min_length", "minst {} tecken", "at least {} characters"),
    "string_too_long": ("max_length", "högst {} tecken", "at most {} characters"),
    "too_long": ("max_length", "högst {} rader", "at most {} entries"),
    "too_short": ("min_length", "minst {} rader", "at least {} entries"),
    "greater_than_equal": ("ge", "minst {}", "at least {}"),
    "greater_than": ("gt", "mer än {}", "more than {}"),
    "less_than_equal": ("le", "högst {}", "at most {}"),
    "less_than": ("lt", "mindre än {}", "less than {}"),
    "literal_error": ("expected", "något av {}", "one of {}"),
}


def value_class(value: object) -> str:
    """What kind of thing came, without repeating it: it may hold what should not be there."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, Sequence) else "object"


def field_error(finding: Mapping[str, Any]) -> FieldError:
    """One finding of pydantic as a field error; the pointer is a JSON pointer into the body, or `#query/name`."""
    kind, context = finding["type"], finding.get("ctx", {})
    if kind in _BOUNDS:
        name, sv, en = _BOUNDS[kind]
        expected = _text(sv.format(context.get(name)), en.format(context.get(name)))
        fix = _text("Ändra värdet så att det ryms.", "Change the value to fit.")
    elif kind in _EXPECTATIONS:
        expected, fix = _EXPECTATIONS[kind]
    else:
        expected = _text("ett värde av rätt slag", "a value of the right kind")
        fix = _text("Se API-beskrivningen för fältet.", "See the field in the API description.")
    extra = {name: context[name] for name in ("start", "end") if kind == "personal_number"}
    return FieldError(
        _pointer(finding["loc"]),
        "missing" if kind == "missing" else value_class(finding.get("input")),
        expected,
        fix,
        extra,
    )


def problem_of(findings: Sequence[Mapping[str, Any]]) -> Problem:
    """All findings of one request as one problem."""
    first = findings[0]
    if first["type"] == "json_invalid":
        return Problem(problem_types.MALFORMED, values={"position": first["loc"][-1]})
    if any(
        finding["type"] == "model_attributes_type" and isinstance(finding.get("input"), bytes) for finding in findings
    ):
        return Problem(problem_types.UNSUPPORTED_MEDIA)
    personal = any(finding["type"] == "personal_number" for finding in findings)
    return Problem(
        problem_types.PERSONAL_NUMBER if personal else problem_types.INVALID,
        errors=[field_error(finding) for finding in findings[:50]],
    )


def _pointer(location: Sequence[int | str]) -> str:
    where, *rest = location
    path = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in rest)
    return path if where == "body" else f"#{where}{path}"
