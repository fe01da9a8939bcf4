"""Rows of imports as answers, and the one way an import moves on."""

import json
from collections.abc import Mapping as AbstractMapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from chassis.ledger import Entity
from chassis.problem_types import NOT_FOUND
from chassis.problems import Problem
from chassis.schema import LocalisedText
from chassis.work import Work
from readiness_api.imports import repository
from readiness_api.imports.fields import Cell, Field, Flaw, text
from readiness_api.imports.rules import Mapped
from readiness_api.imports.schemas import (
    ColumnMapping,
    ColumnMappingAnswer,
    ImportAnswer,
    ImportRowAnswer,
    RowChange,
    RowErrorAnswer,
)
from readiness_api.imports.texts import EXPECTED, UNREADABLE

IMPORT = Entity.of("import", "fileName", "columns", "createdBy", "committedBy")
IMPORT_MAPPING = Entity.of("import_mapping", "columns", "savedBy")


def answer(row: AbstractMapping[str, Any]) -> ImportAnswer:
    """`row`: the columns of imports."""
    known = {name: row[name] for name in ImportAnswer.model_fields if name in row}
    return ImportAnswer.model_validate(
        known | {"mapping": mapping_of(row["mapping"]), "problem": problem_of(row["problem"])}
    )


def of(row: Row[Any]) -> ImportAnswer:
    return answer(dict(row._mapping))


def mapping_of(kept: Any) -> ColumnMapping | None:
    return None if kept is None else ColumnMapping.model_validate_json(json.dumps(kept))


def problem_of(kept: Any) -> LocalisedText | None:
    if kept is None:
        return None
    said, values = UNREADABLE[kept["why"]], kept.get("values", {})
    return LocalisedText(sv=said.sv.format_map(values), en=said.en.format_map(values))


def mapped(mapping: ColumnMapping) -> Mapped:
    return Mapped(
        dict(mapping.columns),
        {word.strip().lower(): kind for word, kind in mapping.kinds.items()},
        mapping.default_kind,
    )


def saved(row: Row[Any]) -> ColumnMappingAnswer:
    values = row._mapping
    known = {name: values[name] for name in ColumnMappingAnswer.model_fields}
    return ColumnMappingAnswer.model_validate(known | {"mapping": mapping_of(values["mapping"])})


def row_answer(row: Row[Any], columns: list[str]) -> ImportRowAnswer:
    values = row._mapping
    return ImportRowAnswer(
        number=row.number,
        line=row.line,
        cells=[_shown(cell) for cell in row.cells],
        outcome=row.outcome,
        hsa_id=row.hsa_id,
        name=row.name,
        organisation_id=row.organisation_id,
        changes=[RowChange.model_validate(change) for change in values["changes"]],
        errors=[error_answer(error, columns) for error in row.errors],
        applied=row.applied,
    )


def error_answer(kept: AbstractMapping[str, Any], columns: list[str]) -> RowErrorAnswer:
    """An error as it is kept, with the texts of today."""
    flaw = Flaw(kept["flaw"])
    expected, fix = EXPECTED[flaw]
    column, about = kept["column"], kept["field"]
    return RowErrorAnswer(
        column=columns[column] if column is not None and column < len(columns) else None,
        field=None if about is None else Field(about),
        flaw=flaw,
        value_class=kept["valueClass"],
        expected=expected,
        fix=fix,
        line=kept["values"].get("line"),
    )


def _shown(cell: Cell) -> str | int | float | bool | None:
    return text(cell) if isinstance(cell, AbstractMapping) else cell


async def move(work: Work, import_: UUID, action: str, **values: Any) -> ImportAnswer:
    """The import as it has become; in the ledger too. Raises Problem 404."""
    row = await repository.find(work, import_, lock=True)
    if row is None:
        raise Problem(NOT_FOUND)
    changed = {"version": row.version + 1, **values}
    await repository.change(work, import_, changed)
    result = answer({**row._mapping, **changed})
    work.record(IMPORT, id=import_, version=result.version, action=action, state=result)
    return result
