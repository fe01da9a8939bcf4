"""An example of every request and every answer (profile DOK.15), composed from the shapes of their fields.

A service's words for its fields stand in its `ApiInfo.examples`, by `field`, `Schema.field` or, for a whole one,
`Schema`. A schema's own `examples` come first, and what has neither gets one of its type: so a new route has its
examples at once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from itertools import count
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from chassis import problem_types
from chassis.patterns import matching
from chassis.personal_numbers import find
from chassis.validation import field_error

Schema = Mapping[str, Any]
REFERENCE = "#/components/schemas/"
MADE_MS = 1_731_380_400_000
"""2024-11-12T03:00Z: when the identifiers of examples say that they were made."""
ANY_TIME = "2024-11-12T04:00:00Z"
"""The example of `chassis.times.UtcTime`: the field's name may say that it comes later."""
LATER = re.compile(r"(^|[a-z])(until|to|end|ends|ended|expires?|due|by|next)(At)?$", re.IGNORECASE)
HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
WORDS: Mapping[str, Any] = {
    "action": "changed",
    "apiReleased": "2026-11-22",
    "apiStatus": "active",
    "apiVersion": "1.0.0",
    "apiDocumentation": "/exempel-api/v1/openapi.json",
    "apiName": "exempel-api",
    "comment": "Kontrollerat på plats.",
    "en": "A text in English.",
    "exercise": False,
    "hash": HASH,
    "keyId": "3f1c9a7e5b2d4068",
    "mediaType": "application/pdf",
    "overdue": False,
    "path": [HASH],
    "publicKey": HASH,
    "sealed": '{"action":"changed","version":1}',
    "signature": HASH + HASH,
    "statement": "driftstart seal v1\nexempel-api\n4711\n" + HASH + "\n",
    "name": "Ett namn",
    "ActorAnswer.name": "Läsare",
    "note": "Kontrollerat på plats.",
    "reason": "Ny uppgift har kommit in.",
    "role": "reader",
    "root": HASH,
    "sha256": HASH,
    "source": "Egen uppföljning",
    "subject": "demo-reader",
    "sv": "En text på svenska.",
    "synthetic": False,
    "text": "En text.",
    "title": "En rubrik",
    "url": "https://example.org/underlag",
    "version": 1,
    "PageMeta": {"page": 1, "limit": 25, "count": 1, "totalRecords": 1, "totalPages": 1},
}
_FORMATS = {
    "date": "2024-11-12",
    "time": "04:00:00",
    "duration": "PT1H",
    "email": "funktion@example.org",
    "uri": "https://example.org/",
    "binary": "(filens innehåll)",
}
_ENDINGS = {"By": "Verksamhetschef", "Reason": "Ny uppgift har kommit in.", "Name": "Ett namn", "Title": "En rubrik"}
_BODIES = {
    "text/html": '<!doctype html><html lang="sv"><title>En rubrik</title><p>En text.</p></html>',
    "text/csv": "kod;namn\n1;Ett namn\n",
    "text/plain": "En text.",
    "text/event-stream": 'id: 4711\nevent: changed\ndata: {"position": 4711}\n\n',
    "application/pdf": "%PDF-1.7 …",
}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


def problem() -> dict[str, Any]:
    """A problem as a caller gets it."""
    kind = problem_types.INVALID
    error = field_error({"type": "string_type", "loc": ("body", "name"), "input": 1, "ctx": {}})
    return {
        "type": kind.uri,
        "title": kind.title.sv,
        "status": kind.status,
        "detail": kind.detail.sv,
        "instance": "/",
        "errors": [error.body("sv")],
    }


def identifier(name: str, number: int = 0) -> str:
    """The same UUID of version 7 for the same name, wherever it stands; never one that the guard takes for a person."""
    return next(text for text in map(_identifier, (f"{name} {number} {n}" for n in count())) if not find(text))


def _identifier(seed: str) -> str:
    spread = uuid5(NAMESPACE_URL, seed).int
    return str(UUID(int=MADE_MS << 80 | 7 << 76 | (spread >> 66 & 0xFFF) << 64 | 2 << 62 | spread & (1 << 62) - 1))


class Examples:
    """Examples of one description's component schemas."""

    def __init__(self, schemas: Mapping[str, Schema], words: Mapping[str, Any]) -> None:
        self._schemas = schemas
        state = {"id": identifier("entityId"), "version": 1, "name": "Ett namn"}
        self._words = {**WORDS, "state": state, "Problem": problem(), **words}

    def of_component(self, name: str) -> Any:
        """A whole example of that schema."""
        return self._component(name, "", 0, ())

    def of_body(self, media_type: str, body: Schema) -> dict[str, Any]:
        """What stands beside the schema of a body: a link to the component's example, or the example itself."""
        schema = body.get("schema", {})
        if name := schema.get("$ref", "").removeprefix(REFERENCE):
            return {"examples": {name: {"$ref": f"#/components/examples/{name}"}}}
        whole = media_type.endswith("json")
        value = self._value(schema, "", "", 0, ()) if whole else _BODIES.get(media_type, "(filens innehåll)")
        return {"examples": {media_type.rpartition("/")[2]: {"value": value}}}

    def _component(self, name: str, field: str, number: int, within: tuple[str, ...]) -> Any:
        return self._words.get(name) or self._value(self._schemas[name], name, field, number, (*within, name))

    def _value(self, schema: Schema, owner: str, field: str, number: int, within: tuple[str, ...]) -> Any:
        own = schema.get("examples", ())
        if ANY_TIME in own:
            return _moment(field)
        words = (self._words[key] for key in (f"{owner}.{field}", field) if key in self._words)
        if found := [*own, *(word for word in words if fits(word, schema))]:
            return found[0]
        if reference := schema.get("$ref"):
            return self._component(reference.removeprefix(REFERENCE), field, number, within)
        if options := schema.get("anyOf") or schema.get("oneOf"):
            return self._value(self._chosen(options, within), owner, field, number, within)
        return self._of_type(schema, owner, field, number, within)

    def _of_type(self, schema: Schema, owner: str, field: str, number: int, within: tuple[str, ...]) -> Any:
        value: Any = None
        match schema:
            case {"const": constant}:
                value = constant
            case {"enum": choices}:
                value = choices[number % len(choices)]
            case {"type": "object"}:
                value = self._object(schema, owner, field, within)
            case {"type": "array"}:
                value = self._array(schema, owner, field, within)
            case {"type": "string"}:
                value = _text(schema, owner, field, number)
            case {"type": "integer" | "number"}:
                value = _number(schema)
            case {"type": "boolean"}:
                value = schema.get("default", True)
            case {"type": "null"}:
                value = None
            case _:
                value = "En text."
        return value

    def _object(self, schema: Schema, owner: str, field: str, within: tuple[str, ...]) -> dict[str, Any]:
        title = within[-1] if within else owner
        required = schema.get("required", ())
        found = {
            name: self._value(part, title, name, 0, within)
            for name, part in schema.get("properties", {}).items()
            if name in required or not self._returns(part, within)
        }
        if not found and isinstance(more := schema.get("additionalProperties"), Mapping):
            key = self._value(schema.get("propertyNames", {"type": "string"}), "", "", 0, within)
            found[key if isinstance(key, str) else "nyckel"] = self._value(more, owner, field, 0, within)
        return found

    def _array(self, schema: Schema, owner: str, field: str, within: tuple[str, ...]) -> list[Any]:
        if "prefixItems" in schema:
            return [self._value(part, owner, field, at, within) for at, part in enumerate(schema["prefixItems"])]
        items = schema.get("items", {})
        if self._returns(items, within):
            return []
        length = min(max(1, schema.get("minItems", 0)), schema.get("maxItems", 100))
        return [self._value(items, owner, _singular(field), number, within) for number in range(length)]

    def _chosen(self, options: list[Schema], within: tuple[str, ...]) -> Schema:
        whole = [option for option in options if option.get("type") != "null" and not self._returns(option, within)]
        return whole[0] if whole else options[-1]

    def _returns(self, schema: Schema, within: tuple[str, ...]) -> bool:
        """Whether it leads back to a schema that it is part of."""
        name = schema.get("$ref", "").removeprefix(REFERENCE)
        if name:
            return name in within
        inner = [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else ())]
        real = [part for part in inner if part.get("type") != "null"]
        return bool(real) and all(self._returns(part, within) for part in real)


def fits(value: Any, schema: Schema) -> bool:
    """Whether a word may stand where that schema does: one word may serve fields of several services."""
    if options := schema.get("anyOf") or schema.get("oneOf"):
        return any(option.get("type") != "null" and fits(value, option) for option in options)
    kinds = _TYPES.get(schema.get("type", ""), ())
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds) or "format" in schema:
        return False
    within = value in schema.get("enum", (value,)) and value == schema.get("const", value)
    match value:
        case str():
            least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
            within &= least <= len(value) <= most and bool(re.search(schema.get("pattern", ""), value))
        case int() | float():
            within &= schema.get("minimum", -math.inf) <= value <= schema.get("maximum", math.inf)
        case list():
            within &= len(value) >= schema.get("minItems", 0)
            within &= all(fits(one, schema.get("items", {})) for one in value)
        case dict():
            within &= "properties" not in schema
    return within


def _text(schema: Schema, owner: str, field: str, number: int) -> str:
    form, most = schema.get("format", ""), schema.get("maxLength", 4000)
    if form == "uuid":
        text = identifier(f"{_base(owner)}Id" if field == "id" else field, number)
    elif form == "date-time" or (field.endswith("At") and "maxLength" not in schema):
        text = _moment(field)
    elif form in _FORMATS:
        text = _FORMATS[form]
    elif found := matching(schema.get("pattern", "")):
        text = found
    else:
        text = next((text for end, text in _ENDINGS.items() if field.endswith(end)), "En text.")
        text = text if len(text) <= most else "Ett ord"[:most]
        text += "." * (schema.get("minLength", 0) - len(text))
    return text


def _moment(field: str) -> str:
    return "2024-11-13T04:00:00Z" if LATER.search(field) else ANY_TIME


def _number(schema: Schema) -> int | float:
    whole = schema.get("type") == "integer"
    least = schema.get("minimum", schema.get("exclusiveMinimum", 0 if whole else 0.0) + (1 if whole else 0.5))
    most = schema.get("maximum", schema.get("exclusiveMaximum", math.inf) - (1 if whole else 0.5))
    value: int | float = min(max(least, 2), most)
    step = schema.get("multipleOf")
    value = math.ceil(value / step) * step if step else value
    return int(value) if whole else float(value)


def _base(owner: str) -> str:
    name = re.sub(r"(Answer|Summary|Row)$", "", owner) or owner
    return name[:1].lower() + name[1:]


def _singular(field: str) -> str:
    return re.sub(r"ies$", "y", field) if field.endswith("ies") else field.removesuffix("s")
