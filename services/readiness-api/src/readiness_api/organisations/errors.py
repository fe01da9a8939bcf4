"""Problems of the organisation tree."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.organisations.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


UNKNOWN_PARENT = _type(
    "unknown-organisation",
    422,
    ("Organisationen finns inte i programmet", "The organisation is not in the programme"),
    (
        "Ingenting lades till. Lägg först till organisationen ovanför.",
        "Nothing was added. Add the organisation above first.",
    ),
)
KNOWN_ALREADY = _type(
    "organisation-known",
    409,
    ("HSA-id finns redan i programmet", "The HSA-id is already in the programme"),
    (
        "Ingenting lades till. Den som finns heter {name}.",
        "Nothing was added. The one there is called {name}.",
    ),
)
CLOSED_PARENT = _type(
    "organisation-closed",
    409,
    ("Organisationen ovanför är avslutad", "The organisation above is closed"),
    (
        "Ingenting ändrades. {name} gäller till och med {day}. Välj en annan, eller ett slutdatum senast då.",
        "Nothing was changed. {name} is valid up to and including {day}. Choose another, or end no later than that.",
    ),
)
TOO_DEEP = _type(
    "tree-too-deep",
    422,
    ("Trädet blir för djupt", "The tree becomes too deep"),
    ("Ingenting ändrades. Högst {most} nivåer.", "Nothing was changed. At most {most} levels."),
)
ONE_ROOT = _type(
    "one-root",
    422,
    ("Regionen är trädets rot", "The region is the root of the tree"),
    (
        "Ingenting ändrades. Bara roten är av slaget region, och den ligger inte under någon annan.",
        "Nothing was changed. Only the root is of kind region, and it lies below no other.",
    ),
)
IMPORT_UNDER_WAY = _type(
    "import-under-way",
    409,
    ("En import håller på att genomföras", "An import is being carried out"),
    (
        "Ingenting ändrades. Trädet ändras just nu av en import. Försök igen när den är klar.",
        "Nothing was changed. An import is changing the tree right now. Try again when it is done.",
    ),
)
REFUSED = {
    Refused.ENDS_BEFORE_IT_BEGINS: _type(
        "ends-before-it-begins",
        422,
        ("Slutdatum före startdatum", "It ends before it begins"),
        (
            "Ingenting sparades. Till och med-dagen ska vara samma dag som från och med-dagen eller senare.",
            "Nothing was stored. The last day must be the first day or later.",
        ),
    ),
    Refused.OVERLAPS: _type(
        "option-periods-overlap",
        422,
        ("Två perioder för samma tillval överlappar", "Two periods of one option overlap"),
        (
            "Ingenting sparades. Avsluta den första perioden innan nästa börjar.",
            "Nothing was stored. End the first period before the next begins.",
        ),
    ),
    Refused.ENDED_IN_PROGRAMME: _type(
        "option-ended",
        422,
        ("Tillvalet är avslutat i programmet", "The option has ended in the programme"),
        (
            "Ingenting sparades. En period kan inte börja efter att tillvalet avslutades.",
            "Nothing was stored. A period can't begin after the option ended.",
        ),
    ),
    Refused.NO_MUNICIPALITY: _type(
        "options-are-municipal",
        422,
        ("Bara kommuner har tillval", "Only municipalities have options"),
        (
            "Ingenting sparades. Ta bort tillvalen eller ändra slaget till kommun.",
            "Nothing was stored. Remove the options or change the kind to municipality.",
        ),
    ),
}
