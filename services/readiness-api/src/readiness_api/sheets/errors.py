"""Problems of sheets."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.sheets.rules import MOST_ROWS, STATUS_WORDS, Column, Wrong


def _text(sv: str, en: str) -> LocalisedText:
    return LocalisedText(sv=sv, en=en)


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, _text(*title), _text(*detail))


NOT_A_SHEET = _type(
    "not-a-sheet",
    422,
    ("Filen går inte att läsa som en checklista", "The file cannot be read as a checklist"),
    (
        "Ingenting ändrades. Hämta checklistan som Excel, fyll i den filen och läs in den.",
        "Nothing was changed. Fetch the checklist as Excel, fill in that file and bring it in.",
    ),
)
ANOTHER_CHECKLIST = _type(
    "sheet-of-another-checklist",
    422,
    ("Filen hör till en annan checklista", "The file belongs to another checklist"),
    (
        "Ingenting ändrades. Läs in den på den checklista den hämtades från.",
        "Nothing was changed. Bring it in at the checklist it was fetched from.",
    ),
)
TOO_MANY_ROWS = _type(
    "sheet-too-long",
    422,
    ("Filen har för många rader", "The file has too many rows"),
    (
        f"Ingenting ändrades. Högst {MOST_ROWS} rader läses.",
        f"Nothing was changed. At most {MOST_ROWS} rows are read.",
    ),
)
_WORDS = ", ".join(word for status, word in STATUS_WORDS.items() if status != "not_started")
EXPECTED: dict[Wrong, tuple[LocalisedText, LocalisedText]] = {
    Wrong.UNKNOWN_ITEM: (
        _text("en punkt i den här checklistan", "an item of this checklist"),
        _text("Ta bort raden; nya punkter läggs inte till här.", "Remove the row; items are not added here."),
    ),
    Wrong.TWICE: (
        _text("varje punkt en gång", "each item once"),
        _text("Ta bort den ena av raderna.", "Remove one of the rows."),
    ),
    Wrong.STATUS: (
        _text(f"något av {_WORDS}", f"one of {_WORDS}"),
        _text("Välj i listan i cellen.", "Choose from the list in the cell."),
    ),
    Wrong.TOO_LONG: (
        _text("en kortare text", "a shorter text"),
        _text("Korta texten: 4 000 tecken, ägare 200.", "Shorten the text: 4,000 characters, owners 200."),
    ),
    Wrong.PERSONAL_NUMBER: (
        _text("text utan personnummer", "text without personal identity numbers"),
        _text(
            "Ta bort numret. Beskriv utan att peka ut en person.",
            "Remove the number. Describe without pointing at a person.",
        ),
    ),
    Wrong.UNREADABLE: (
        _text("text", "text"),
        _text("Skriv text i cellen, ingen formel som ger fel.", "Write text in the cell, no formula that fails."),
    ),
}
WHERE = {Wrong.UNKNOWN_ITEM: Column.CODE, Wrong.TWICE: Column.CODE, Wrong.STATUS: Column.STATUS}
