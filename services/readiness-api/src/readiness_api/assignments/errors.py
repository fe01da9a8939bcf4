"""Problems of assignments."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.assignments.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


UNKNOWN_REPLACED = _type(
    "unknown-assignment",
    422,
    ("Uppdraget som ersätts finns inte", "The assignment to be replaced is not there"),
    (
        "Ingenting sparades. Välj ett uppdrag som gäller, eller skriv vad som ersätts i ord.",
        "Nothing was stored. Choose an assignment in force, or say in words what is replaced.",
    ),
)
REFUSED = {
    Refused.NOT_IN_FORCE: _type(
        "assignment-not-in-force",
        409,
        ("Uppdraget gäller inte längre", "The assignment is no longer in force"),
        (
            "Ingenting ändrades. Det är avslutat eller ersatt och står kvar som det var.",
            "Nothing was changed. It has ended or been replaced, and stays as it was.",
        ),
    ),
    Refused.ENDS_FIRST: _type(
        "assignment-ends-first",
        422,
        ("Uppdraget slutar innan det är beslutat", "The assignment ends before it was decided"),
        (
            "Ingenting sparades. Slutet ska ligga efter beslutet.",
            "Nothing was stored. Its end must lie after it was decided.",
        ),
    ),
}
