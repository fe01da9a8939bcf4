"""Problems of upgrades."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


UNKNOWN_TARGET = _type(
    "unknown-upgrade-target",
    422,
    ("Mallversionen eller etappen finns inte", "There is no such template version or wave"),
    ("Inget förhandsgranskades. Välj i listorna.", "Nothing was previewed. Choose in the lists."),
)
NOTHING_TO_UPGRADE = _type(
    "nothing-to-upgrade",
    409,
    ("Ingen checklista behöver uppgraderas", "No checklist needs an upgrade"),
    (
        "Etappens checklistor med mallen har redan den versionen.",
        "The wave's checklists of that template have that version already.",
    ),
)
OUTDATED = _type(
    "upgrade-outdated",
    409,
    ("Något har ändrats sedan förhandsgranskningen", "Something has changed since the preview"),
    (
        "Ingenting uppgraderades. Förhandsgranska igen och läs vad som skiljer.",
        "Nothing was upgraded. Preview again and read what differs.",
    ),
)
APPLIED = _type(
    "upgrade-applied",
    409,
    ("Uppgraderingen är redan gjord", "The upgrade is done already"),
    ("Ingenting ändrades nu.", "Nothing was changed now."),
)
