"""Problems of changing the organisation tree."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


CYCLE = _type(
    "organisation-cycle",
    422,
    ("Organisationen hamnar under sig själv", "The organisation would lie below itself"),
    (
        "Ingenting ändrades. {name} ligger redan under {above}; flytta den först någon annanstans.",
        "Nothing was changed. {name} already lies below {above}; move it elsewhere first.",
    ),
)
REASON_MISSING = _type(
    "reason-missing",
    422,
    ("Ett skäl behövs", "A reason is needed"),
    (
        "Ingenting ändrades. En flytt, ett ändrat slutdatum och en borttagen period kräver ett skäl.",
        "Nothing was changed. A move, a changed end date and a period taken away ask for a reason.",
    ),
)
OPEN_BELOW = _type(
    "organisations-open-below",
    409,
    ("Det finns enheter under som fortsätter", "There are units below that go on"),
    (
        "Ingenting avslutades. {count} under {name} gäller längre. Avsluta dem också, eller flytta dem först.",
        "Nothing was closed. {count} below {name} are valid longer. Close them too, or move them first.",
    ),
)
NOTHING_CHANGED = _type(
    "nothing-to-change",
    422,
    ("Inget att ändra", "Nothing to change"),
    ("Det som skickades är redan så. Ingenting ändrades.", "What was sent is so already. Nothing was changed."),
)
