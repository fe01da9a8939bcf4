"""Problems of migrated records."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


KNOWN_ALREADY = _type(
    "source-known",
    409,
    ("Källan finns redan", "The source is there already"),
    (
        "Ingenting lades till. Räkna den som finns i stället.",
        "Nothing was added. Count the one that is there instead.",
    ),
)
COUNTED_LATER = _type(
    "counted-later",
    422,
    ("Räkningen ligger i framtiden", "The count lies ahead"),
    (
        "Räkningen sparades inte. Programmets klocka är {now}.",
        "The count was not stored. The programme's clock is {now}.",
    ),
)
COUNTED_EARLIER = _type(
    "counted-earlier",
    409,
    ("Det finns en nyare räkning", "There is a newer count"),
    (
        "Räkningen sparades inte. Den senaste är från {latest}.",
        "The count was not stored. The latest is from {latest}.",
    ),
)
