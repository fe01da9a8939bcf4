"""Every request and every answer of every service has an example, and it is one (profile DOK.15)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from chassis import examples, openapi, patterns, personal_numbers

SERVICES = Path(__file__).parents[2]
DESCRIPTIONS = {path.parent.name: json.loads(path.read_text("utf-8")) for path in SERVICES.glob("*-api/openapi.json")}


def bodies(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(where, media type, body) of every request and answer that has one."""
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            parts = {"request": operation.get("requestBody", {}), **operation["responses"]}
            for name, part in parts.items():
                for media_type, body in part.get("content", {}).items():
                    yield f"{method} {path} {name}", media_type, body


def shown(document: dict[str, Any], body: dict[str, Any]) -> list[Any]:
    """The values of a body's examples, links followed."""
    own = [body["example"]] if "example" in body else []
    for one in body.get("examples", {}).values():
        link = one.get("$ref", "").removeprefix(openapi.EXAMPLES)
        own.append((document["components"]["examples"][link] if link else one)["value"])
    return own


@pytest.mark.parametrize("service", DESCRIPTIONS)
def test_each_request_and_answer_has_an_example_that_is_one(service: str) -> None:
    document = DESCRIPTIONS[service]
    validators: dict[str, Any] = {}
    for where, media_type, body in bodies(document):
        values = shown(document, body)
        assert values, f"{where} has no example"
        key = json.dumps(body.get("schema", {}))
        if media_type.endswith("json") and key not in validators:
            schema = {**body["schema"], "components": {"schemas": document["components"]["schemas"]}}
            validators[key] = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
            faults = [
                f"{error.instance_path}: {error.message}"
                for one in values
                for error in validators[key].iter_errors(one)
            ]
            assert not faults, f"{where}: {faults}"


@pytest.mark.parametrize("service", DESCRIPTIONS)
def test_no_example_holds_what_the_guard_refuses(service: str) -> None:
    said = json.dumps(DESCRIPTIONS[service]["components"]["examples"], ensure_ascii=False)
    texts = re.findall(r'"([^"]*)"', said)
    assert not [text for text in texts if personal_numbers.find(text)]


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\d{4}$",
        r"^[a-z0-9][a-z0-9-]{1,39}$",
        r"^SE\d{10}-[A-Za-z0-9]+$",
        r"^#[0-9a-f]{6}$",
        r"^(sv|en)$",
        r"^[A-ZÅÄÖ]{1,6} \d{4}-\d{1,6}$",
        r"^v(?:\d+\.)*\d+$",
        r"^\w+\s\S.*$",
        r"^[^/]+$",
    ],
)
def test_a_pattern_has_a_text_that_it_lets_through(pattern: str) -> None:
    text = patterns.matching(pattern)
    assert text is not None
    assert re.search(pattern, text)


def test_a_schema_that_holds_itself_ends() -> None:
    node = {
        "type": "object",
        "required": ["children", "name"],
        "properties": {
            "name": {"type": "string", "maxLength": 80},
            "children": {"type": "array", "items": {"$ref": f"{examples.REFERENCE}Node"}},
            "parent": {"anyOf": [{"$ref": f"{examples.REFERENCE}Node"}, {"type": "null"}]},
        },
    }
    assert examples.Examples({"Node": node}, {"Node.name": "Rot"}).of_component("Node") == {
        "name": "Rot",
        "children": [],
    }


def test_a_word_that_does_not_fit_is_passed_over() -> None:
    schema = {"type": "object", "properties": {"number": {"type": "integer", "minimum": 3}, "name": {"enum": ["a"]}}}
    composed = examples.Examples({"Any": schema}, {"number": "H-0001", "name": "b"})
    assert composed.of_component("Any") == {"number": 3, "name": "a"}


def test_the_same_name_has_the_same_id_everywhere() -> None:
    part = {"type": "string", "format": "uuid"}
    one = {"type": "object", "properties": {"id": part}}
    other = {
        "type": "object",
        "properties": {"noteId": part, "noteIds": {"type": "array", "items": part, "minItems": 2}},
    }
    composed = examples.Examples({"NoteAnswer": one, "Link": other}, {})
    link = composed.of_component("Link")
    assert composed.of_component("NoteAnswer")["id"] == link["noteId"] == link["noteIds"][0] != link["noteIds"][1]
