"""What the rows of a file say, once its columns are mapped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from readiness_api.imports.fields import MASKED, READERS, Cell, Field, Flaw, FlawedError, text, value_class

REQUIRED = (Field.HSA_ID, Field.NAME)
FIRST_ZERO = frozenset({Field.MUNICIPALITY_CODE})
KINDS = {
    "region": "region",
    "administration": "administration",
    "förvaltning": "administration",
    "hospital": "hospital",
    "sjukhus": "hospital",
    "primary_care": "primary_care",
    "primärvård": "primary_care",
    "vårdcentral": "primary_care",
    "unit": "unit",
    "enhet": "unit",
    "vårdenhet": "unit",
    "avdelning": "unit",
    "mottagning": "unit",
    "43741000": "unit",  # SNOMED CT, vårdenhet (SEBaseOrganizationTypeVS)
    "municipality": "municipality",
    "kommun": "municipality",
    "private_provider": "private_provider",
    "privat vårdgivare": "private_provider",
}
"""What a file may call a kind, in small letters."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """Which column is what. `kinds`: a file's own words for kinds, in small letters."""

    columns: Mapping[Field, int]
    kinds: Mapping[str, str] = field(default_factory=dict)
    default_kind: str | None = None


@dataclass(frozen=True, slots=True)
class RowError:
    """What is wrong: in which column (None: the row as a whole), as what, and the kind of value that stood there."""

    flaw: Flaw
    column: int | None
    about: Field | None
    value_class: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says. A field that is absent was not said: an empty cell never erases."""

    values: Mapping[Field, Any]
    errors: Sequence[RowError]

    @property
    def hsa_id(self) -> str | None:
        found = self.values.get(Field.HSA_ID)
        return None if found is None else str(found)


def read(cells: Sequence[Cell], mapped: Mapped, width: int) -> Said:
    """`width`: how many columns the file has by its headings."""
    values: dict[Field, Any] = {}
    errors: list[RowError] = []
    if any(text(cell) for cell in cells[width:]):
        errors.append(RowError(Flaw.MORE_CELLS, None, None, "text", {"columns": width}))
    for each, column in mapped.columns.items():
        cell = cells[column] if column < len(cells) else None
        if text(cell) == "":
            if each in REQUIRED:
                errors.append(RowError(Flaw.MISSING, column, each, "empty"))
            continue
        if MASKED in text(cell):
            errors.append(RowError(Flaw.PERSONAL_NUMBER, column, each, "text"))
            continue
        try:
            values[each] = _kind(cell, mapped) if each is Field.KIND else READERS[each](cell)
        except FlawedError as flawed:
            errors.append(RowError(flawed.flaw, column, each, value_class(cell)))
    return Said(values, errors)


def _kind(cell: Cell, mapped: Mapped) -> str:
    word = text(cell).lower()
    found = mapped.kinds.get(word) or KINDS.get(word) or mapped.default_kind
    if found is None:
        raise FlawedError(Flaw.KIND)
    return found


def as_json(values: Mapping[Field, Any]) -> dict[str, Any]:
    """As kept between the steps of a preview."""
    return {each.value: value.isoformat() if isinstance(value, date) else value for each, value in values.items()}


def from_json(kept: Mapping[str, Any]) -> dict[Field, Any]:
    days = {Field.OPTIONS_FROM, Field.OPTIONS_TO, Field.VALID_FROM, Field.VALID_TO}
    return {Field(name): date.fromisoformat(value) if Field(name) in days else value for name, value in kept.items()}
