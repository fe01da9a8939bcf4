"""Rules held by reading the code: what a linter's vocabulary lacks."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from driftstart_arch.sources import Finding, Source

CHASSIS = "chassis"
LONGEST = 300
SHUNNED = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "handlers"})
"""Names that say nothing (style.md, Habits)."""
DOMAIN = frozenset(
    [
        "incident",
        "site",
        "wave",
        "ward",
        "checklist",
        "readiness",
        "gate",
        "deviation",
        "breach",
        "decision",
        "proposal",
        "mandate",
        "triage",
        "hazard",
        "reporting",
        "recipient",
        "situation",
        "policy",
        "hospital",
        "patient",
        "region",
        "municipality",
        "staff",
        "measurement",
        "snapshot",
    ]
)
"""Words of domain.md that the chassis, which knows HTTP and SQL only, must not know."""
WALL_CLOCKS = {("datetime", "now"), ("datetime", "today"), ("date", "today"), ("time", "time")}
ENVIRONMENT = {("os", "environ"), ("os", "getenv"), ("os", "environb"), ("os", "putenv")}
SETTINGS = "settings.py"


def repository_is_private(all_sources: Sequence[Source]) -> Iterator[Finding]:
    """A feature's repository is imported by that feature alone."""
    for source in all_sources:
        for line, name in source.imports:
            parts = name.split(".")
            if parts[0] == source.package and parts[2:3] == ["repository"] and parts[1] != source.feature:
                yield source.finding("repository", line, f"asks {parts[1]}'s repository; ask its service")


def environment_in_settings(all_sources: Sequence[Source]) -> Iterator[Finding]:
    """The environment is read in settings.py and nowhere else."""
    for source in all_sources:
        if source.path.name == SETTINGS:
            continue
        for line, name in source.imports:
            if name.split(".")[0] == "pydantic_settings" or tuple(name.split(".")[:2]) in ENVIRONMENT:
                yield source.finding("environment", line, f"imports {name}; settings.py reads the environment")
        for line, pair in _attributes(source.tree):
            if pair in ENVIRONMENT:
                yield source.finding("environment", line, f"reads {'.'.join(pair)}; settings.py does that")


def programme_clock(all_sources: Sequence[Source]) -> Iterator[Finding]:
    """A service asks the programme's clock, not the machine's: `chassis.times.wall_now` where that is meant."""
    for source in all_sources:
        if source.package == CHASSIS:
            continue
        for line, pair in _attributes(source.tree):
            if pair in WALL_CLOCKS:
                yield source.finding("clock", line, f"asks {'.'.join(pair)}(); ask the programme's clock")


def chassis_without_domain(all_sources: Sequence[Source]) -> Iterator[Finding]:
    """No name and no text of the chassis is a word of the domain; docstrings and comments may say what it is for."""
    for source in all_sources:
        if source.package == CHASSIS and source.feature != "testing":
            for line, text in _names_and_texts(source.tree):
                for word in sorted(_words(text) & DOMAIN):
                    yield source.finding("domain", line, f"“{word}” is a word of the domain (in {text[:40]!r})")


def short_files(all_sources: Sequence[Source]) -> Iterator[Finding]:
    """A file is short enough to hold in the head."""
    for source in all_sources:
        lines = source.text.count("\n")
        if lines > LONGEST:
            yield source.finding("length", 1, f"has {lines} lines, more than {LONGEST}")


def telling_names(all_sources: Sequence[Source]) -> Iterator[Finding]:
    """Files and folders are named by the domain."""
    for source in all_sources:
        for part in source.inner:
            if part.removesuffix(".py") in SHUNNED:
                yield source.finding("name", 1, f"“{part}” does not say what it is for")


def _attributes(tree: ast.AST) -> Iterator[tuple[int, tuple[str, str]]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=of) | ast.Attribute(attr=of), attr=name):
                yield node.lineno, (of, name)


def _names_and_texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    docstrings = {
        id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield node.lineno, name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.alias(name=name):
                yield node.lineno, name
            case ast.Constant(value=str(text)) if id(node) not in docstrings:
                yield node.lineno, text


def _words(text: str) -> set[str]:
    found = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text)}
    return found | {word.removesuffix("s") for word in found} | {re.sub("ies$", "y", word) for word in found}


RULES: Sequence[Callable[[Sequence[Source]], Iterable[Finding]]] = (
    repository_is_private,
    environment_in_settings,
    programme_clock,
    chassis_without_domain,
    short_files,
    telling_names,
)
