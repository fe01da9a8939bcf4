"""Problems of care flows and routines."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


UNKNOWN_END = _type(
    "flow-unknown-place",
    422,
    ("Organisationen finns inte i programmet", "The organisation is not in the programme"),
    (
        "Ingenting sparades. Välj två olika organisationer, minst en inom ditt område.",
        "Nothing was stored. Choose two different organisations, at least one of them within your reach.",
    ),
)
TOO_MANY = _type(
    "too-many-flows",
    409,
    ("Programmet har för många vårdflöden", "The programme has too many care flows"),
    (
        "Ingenting lades till. Ett program rymmer {limit} flöden; avsluta något som inte längre gäller.",
        "Nothing was added. A programme holds {limit} flows; end one that no longer goes on.",
    ),
)
UNKNOWN_FLOW = _type(
    "unknown-flow",
    422,
    ("Vårdflödet finns inte", "The care flow is not there"),
    ("Ingenting sparades. Välj ett flöde i listan.", "Nothing was stored. Choose a flow from the list."),
)
ENDS_FIRST = _type(
    "routine-ends-first",
    422,
    ("Rutinen slutar innan den börjar", "The routine ends before it begins"),
    ("Ingenting sparades. Slutet ska ligga efter början.", "Nothing was stored. The end must lie after the beginning."),
)
WITHDRAWN = _type(
    "routine-withdrawn",
    409,
    ("Rutinen är återkallad", "The routine has been withdrawn"),
    ("Ingenting ändrades. Skriv en ny rutin.", "Nothing was changed. Write a new routine."),
)
ENDED = _type(
    "flow-ended",
    409,
    ("Vårdflödet är avslutat", "The care flow has ended"),
    ("Ingenting ändrades.", "Nothing was changed."),
)
