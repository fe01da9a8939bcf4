"""Problems of systems and their use."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


CODE_TAKEN = _type(
    "system-known",
    409,
    ("Systemets kod finns redan", "The system's code is there already"),
    ("Ingenting lades till. Det som finns heter {name}.", "Nothing was added. The one there is called {name}."),
)
UNKNOWN_PLACE = _type(
    "use-unknown-place",
    422,
    ("Organisationen eller systemet finns inte", "The organisation or system is not there"),
    (
        "Ingenting sparades. Välj en organisation och ett system i programmet.",
        "Nothing was stored. Choose an organisation and a system of the programme.",
    ),
)
ENDS_FIRST = _type(
    "use-ends-first",
    422,
    ("Slutet ligger före början", "The end lies before the beginning"),
    ("Ingenting sparades. Slutet ska ligga efter början.", "Nothing was stored. The end must lie after the beginning."),
)
OVERLAPS = _type(
    "use-overlaps",
    409,
    ("Samma system används redan då", "The same system is in use then already"),
    (
        "Ingenting sparades. Ändra den period som finns i stället.",
        "Nothing was stored. Change the period that is there instead.",
    ),
)
