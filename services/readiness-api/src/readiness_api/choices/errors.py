"""Problems of strategic choices."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.choices.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


REFUSED = {
    Refused.CLOSED: _type(
        "choice-closed",
        409,
        ("Vägvalet är avgjort", "The choice is closed"),
        ("Ingenting ändrades. Lägg fram ett nytt vägval.", "Nothing was changed. Present a new choice."),
    ),
    Refused.PRESENTER_CHOOSES: _type(
        "presenter-chooses",
        409,
        ("Den som lägger fram väljer inte", "The one who presents does not choose"),
        (
            "Ingenting ändrades. Någon annan än den som lade fram vägvalet ska välja.",
            "Nothing was changed. Someone other than the one who presented it is to choose.",
        ),
    ),
    Refused.NO_SUCH_ALTERNATIVE: _type(
        "no-such-alternative",
        422,
        ("Alternativet finns inte", "The alternative is not there"),
        ("Ingenting ändrades. Välj ett av alternativen.", "Nothing was changed. Choose one of the alternatives."),
    ),
}
