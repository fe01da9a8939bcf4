"""Problems of waves and sites."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NUMBER_TAKEN = _type(
    "wave-number-taken",
    409,
    ("Etappens nummer är upptaget", "The wave's number is taken"),
    ("Ingenting lades till. Etapp {number} finns redan.", "Nothing was added. Wave {number} is there already."),
)
UNKNOWN_WAVE = _type(
    "unknown-wave",
    422,
    ("Etappen finns inte i programmet", "The wave is not in the programme"),
    ("Ingenting lades till. Välj en etapp i listan.", "Nothing was added. Choose a wave from the list."),
)
UNKNOWN_ORGANISATION = _type(
    "unknown-organisation",
    422,
    ("Organisationen finns inte i programmet", "The organisation is not in the programme"),
    ("Ingenting lades till. Välj en organisation i listan.", "Nothing was added. Choose one from the list."),
)
TAKES_PART_ALREADY = _type(
    "site-known",
    409,
    ("Enheten är redan med i etappen", "The site is in the wave already"),
    ("Ingenting lades till.", "Nothing was added."),
)
