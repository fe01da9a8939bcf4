"""Problems of phases."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


PLANNED_ALREADY = _type(
    "phase-known",
    409,
    ("Fasen finns redan", "The phase is there already"),
    (
        "Ingenting lades till. Flytta datumen på den fas som finns.",
        "Nothing was added. Move the dates of the phase that is there.",
    ),
)
ENDS_FIRST = _type(
    "phase-ends-first",
    422,
    ("Fasen slutar innan den börjar", "The phase ends before it begins"),
    ("Ingenting sparades. Slutet ska ligga efter början.", "Nothing was stored. The end must lie after the beginning."),
)
NOTHING_MOVED = _type(
    "date-not-moved",
    422,
    ("Datumet är detsamma", "The date is the same"),
    ("Ingenting ändrades. Ange andra datum än de som gäller.", "Nothing was changed. Give other dates."),
)
