"""The shipped files, read."""

import csv
from functools import cache
from importlib.resources import files
from typing import Any
from uuid import UUID, uuid5

import yaml

# Ids of what is shipped are the same in every installation, so that other services and scripts can name them.
_NAMESPACE = UUID("4d1f2ad0-7c0e-5a6c-9a52-6b1b2f4f0d51")
_VOWELS = "aeiouyåäö"


def fixed_id(*names: str) -> UUID:
    """`fixed_id("programme", "vgr")`."""
    return uuid5(_NAMESPACE, "/".join(names))


@cache
def programmes() -> dict[str, Any]:
    return _yaml("programmes.yaml")


@cache
def exercise() -> dict[str, Any]:
    return _yaml("exercise-november-2024.yaml")


@cache
def registers() -> dict[str, Any]:
    return _yaml("registers-november-2024.yaml")


@cache
def coexistence() -> dict[str, Any]:
    return _yaml("coexistence.yaml")


@cache
def assignments() -> dict[str, Any]:
    return _yaml("assignments.yaml")


@cache
def municipalities() -> tuple[dict[str, str], ...]:
    """`kommunkod`, `name`, `lan`, from a CC0 list."""
    text = (files("readiness_api") / "reference" / "municipalities.csv").read_text("utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def municipality_name(place: str) -> str:
    """Marks kommun, Borås kommun, Vårgårda kommun."""
    bare = place[-1] in (*_VOWELS, "s") or place == "Orust"
    return f"{place}{'' if bare else 's'} kommun"


def _yaml(name: str) -> dict[str, Any]:
    text = (files("readiness_api") / "reference" / name).read_text("utf-8")
    found: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return found
