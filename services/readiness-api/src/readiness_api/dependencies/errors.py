"""Problems of dependencies."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


CYCLE = _type(
    "dependency-cycle",
    409,
    ("Beroendet skulle gå runt", "The dependency would go round"),
    (
        "Ingenting lades till. Punkterna skulle vänta på varandra: {cycle}.",
        "Nothing was added. The items would wait for each other: {cycle}.",
    ),
)
EXISTS = _type(
    "dependency-exists",
    409,
    ("Beroendet finns redan", "The dependency is there already"),
    (
        "Ingenting lades till. Punkten väntar redan på den andra, genom mallen eller ett tillagt beroende.",
        "Nothing was added. The item waits for the other already, by the template or an added dependency.",
    ),
)
ITSELF = _type(
    "dependency-itself",
    422,
    ("En punkt väntar inte på sig själv", "An item does not wait for itself"),
    ("Ingenting lades till. Välj en annan punkt.", "Nothing was added. Choose another item."),
)
OTHER_WAVE = _type(
    "dependency-other-wave",
    422,
    ("Punkterna hör till olika etapper", "The items are of different waves"),
    (
        "Ingenting lades till. Välj två punkter i samma etapp.",
        "Nothing was added. Choose two items of the same wave.",
    ),
)
TOO_MANY = _type(
    "too-many-dependencies",
    409,
    ("Etappen har för många tillagda beroenden", "The wave has too many added dependencies"),
    (
        "Ingenting lades till. Gränsen är {most}. Dra tillbaka några, eller skriv in dem i mallen.",
        "Nothing was added. The limit is {most}. Withdraw some, or write them into the template.",
    ),
)
WITHDRAWN = _type(
    "dependency-withdrawn",
    409,
    ("Beroendet är redan borttaget", "The dependency is withdrawn already"),
    ("Ingenting ändrades.", "Nothing was changed."),
)
