"""Problems of thresholds."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.thresholds.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


REFUSED = {
    Refused.NONE_GIVEN: _type(
        "threshold-empty",
        422,
        ("Inget gränsvärde är angivet", "No limit is given"),
        ("Ingenting sparades. Ange minst ett gränsvärde.", "Nothing was stored. Give at least one limit."),
    ),
    Refused.BOTH_WAYS: _type(
        "threshold-both-ways",
        422,
        ("Gränsen går åt båda håll", "The limit goes both ways"),
        (
            "Ingenting sparades. Ange minst och aldrig under, eller högst och aldrig över.",
            "Nothing was stored. Give at least and never below, or at most and never above.",
        ),
    ),
    Refused.OUT_OF_ORDER: _type(
        "threshold-out-of-order",
        422,
        ("Gränserna står i fel ordning", "The limits are in the wrong order"),
        (
            "Ingenting sparades. Aldrig under är högst lika stort som minst; aldrig över minst lika stort som högst.",
            "Nothing was stored. Never below is no more than at least; never above is no less than at most.",
        ),
    ),
}
NOT_MEASURED = _type(
    "threshold-of-nothing",
    422,
    ("Ingen mätt punkt har den koden", "No measured item has that code"),
    ("Ingenting sparades. Välj en punkt i listan.", "Nothing was stored. Choose an item from the list."),
)
SET_MEANWHILE = _type(
    "threshold-set-meanwhile",
    409,
    ("Någon annan har ändrat gränsen", "Someone else has changed the limit"),
    (
        "Ingenting sparades. Läs den som gäller nu och försök igen.",
        "Nothing was stored. Read the one that holds now and try again.",
    ),
)
