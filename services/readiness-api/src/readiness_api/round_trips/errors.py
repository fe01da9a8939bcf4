"""Problems of round trips."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, 422, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NOT_BACK = _type(
    "not-back",
    ("Ett godkänt prov har kommit tillbaka", "A trip that passed has come back"),
    (
        "Provet sparades inte. Skriv när svaret kom, efter att det skickades och senast nu, {now}.",
        "The trip was not stored. Say when the answer came, after it was sent and at the latest now, {now}.",
    ),
)
FAILED_HOW = _type(
    "failed-how",
    ("Ett underkänt prov säger vad som hände", "A trip that failed says what happened"),
    ("Provet sparades inte. Skriv vad som gick fel.", "The trip was not stored. Say what went wrong."),
)
