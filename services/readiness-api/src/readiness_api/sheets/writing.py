"""Writes a checklist as a workbook: what may be edited is unlocked, all else is locked, and nothing is a formula."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import xlsxwriter

from readiness_api.bulk.rules import fingerprint
from readiness_api.bulk.service import content_of
from readiness_api.sheets.rules import ABOUT, CHOOSABLE, COLUMNS, EDITED, HIDDEN, SHEET, STATUS_WORDS, Column

LOCAL = ZoneInfo("Europe/Stockholm")
WIDTHS = {Column.CODE: 22, Column.AREA: 24, Column.TEXT: 60, Column.REASON: 36, Column.COMMENT: 36}
AREAS = {
    "it_support": "Vårdens nya it-stöd",
    "working_methods": "Nya och förändrade arbetssätt",
    "standardisation": "Standardisering och gemensamma processer",
    "clinical_anchoring": "Klinisk förankring",
    "patients_as_partners": "Patienter som medskapare",
    "testing": "Test inför driftsättning",
    "schedule_and_method": "Tidplan och metod för införande",
    "technical_preparation": "Tekniska förberedelser",
    "information_security": "Informationssäkerhet",
    "data_migration": "Migrering av data",
    "training": "Utbildning",
    "transition_period": "Övergångsperiod inför driftstart",
    "patient_scenarios": "Patientscenarioarbetet",
}
CRITICALITY = {"blocker": "Hindrar driftstart", "major": "Viktig", "minor": "Mindre viktig"}
EVIDENCE = {"measurement": "Mätvärde", "file": "Dokument", "link": "Länk", "demonstration": "På plats"}
STATES = {
    "ready": "Klar",
    "in_progress": "Pågår",
    "at_risk": "Hotad",
    "unknown": "Okänt",
    "blocked": "Stopp",
    None: "Gäller inte",
}


def workbook(checklist: UUID, rows: Sequence[Mapping[str, Any]], made_at: datetime) -> bytes:
    """`rows`: the columns of items, in order."""
    into = io.BytesIO()
    # Nothing that looks like a formula, an address or a number becomes one: it is text, and stays text.
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    with xlsxwriter.Workbook(into, safe) as book:
        sheet = book.add_worksheet(SHEET)
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        text = {"text_wrap": True, "valign": "top", "quote_prefix": True}
        locked = book.add_format({**text, "font_color": "#4A4A4A"})
        open_ = book.add_format({**text, "locked": False, "bg_color": "#FFFBEB"})
        for place, column in enumerate(COLUMNS):
            sheet.set_column(place, place, WIDTHS.get(column, 18), None, {"hidden": column in HIDDEN})
            sheet.write_string(0, place, column.value, head)
        for line, row in enumerate(rows, start=1):
            for place, value in enumerate(_cells(row)):
                sheet.write_string(line, place, value, open_ if COLUMNS[place] in EDITED else locked)
        last = max(len(rows), 1)
        status = COLUMNS.index(Column.STATUS)
        sheet.data_validation(1, status, last, status, _choice())
        sheet.freeze_panes(1, COLUMNS.index(Column.TEXT) + 1)
        sheet.autofilter(0, 0, last, len(COLUMNS) - 1)
        sheet.protect("", {"autofilter": True, "sort": True, "format_columns": True, "format_rows": True})
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        about = book.add_worksheet(ABOUT)
        about.write_string(0, 0, str(checklist))
        about.write_string(1, 0, made_at.isoformat())
        about.very_hidden()
    return into.getvalue()


def _choice() -> dict[str, Any]:
    return {
        "validate": "list",
        "source": [STATUS_WORDS[status] for status in CHOOSABLE],
        "error_title": "Status",
        "error_message": "Välj i listan. Stopp och Gäller inte behöver ett skäl.",
    }


def _cells(row: Mapping[str, Any]) -> list[str]:
    content = content_of(row)
    due: datetime | None = row["due_at"]
    held = {
        Column.ID: str(row["id"]),
        Column.SEEN: fingerprint(content),
        Column.CODE: row["code"],
        Column.AREA: AREAS[row["area"]],
        Column.TEXT: row["text"]["sv"],
        Column.CRITICALITY: CRITICALITY[row["criticality"]],
        Column.DUE: "" if due is None else due.astimezone(LOCAL).strftime("%Y-%m-%d"),
        Column.EVIDENCE: EVIDENCE.get(row["evidence"], row["evidence"]),
        Column.STATE: STATES[row["state"]],
        Column.STATUS: STATUS_WORDS[content.status],
        Column.REASON: content.reason or "",
        Column.COMMENT: content.comment or "",
        Column.OWNER_LINE: content.owner_line or "",
        Column.OWNER_PROGRAMME: content.owner_programme or "",
    }
    return [held[column] for column in COLUMNS]
