"""Problems of estimates."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.estimates.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NOT_NEEDED = _type(
    "estimate-not-needed",
    409,
    ("Punkten behöver ingen uppskattning", "The item needs no estimate"),
    (
        "Ingenting sparades. Punkten är klar, eller gäller inte enheten.",
        "Nothing was stored. The item is ready, or does not apply to the site.",
    ),
)
REFUSED = {
    Refused.INCOMPLETE: _type(
        "estimate-incomplete",
        422,
        ("Uppskattningen är inte hel", "The estimate is not whole"),
        (
            "Ingenting sparades. Ange både minst och mest, eller ingetdera.",
            "Nothing was stored. Say both the least and the most, or neither.",
        ),
    ),
    Refused.BOTH_FORMS: _type(
        "estimate-both-forms",
        422,
        ("Uppskattningen har två former", "The estimate has two forms"),
        (
            "Ingenting sparades. Ange minst och mest, eller plus minus, men inte båda.",
            "Nothing was stored. Say the least and the most, or plus or minus, but not both.",
        ),
    ),
    Refused.OUT_OF_ORDER: _type(
        "estimate-out-of-order",
        422,
        ("Dagarna står i fel ordning", "The days are out of order"),
        (
            "Ingenting sparades. Minst, troligen, mest ska stiga.",
            "Nothing was stored. Least, likely and most must rise.",
        ),
    ),
}
