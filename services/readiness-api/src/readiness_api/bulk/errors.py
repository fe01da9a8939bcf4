"""Problems of changes of many items."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NOTHING_CHOSEN = _type(
    "nothing-chosen",
    422,
    ("Inga punkter är valda", "No items are chosen"),
    (
        "Ingenting ändrades. Välj punkter, eller ett urval som träffar någon du får ändra.",
        "Nothing was changed. Choose items, or a selection that finds some you may change.",
    ),
)
TOO_MANY = _type(
    "too-many-items",
    422,
    ("För många punkter på en gång", "Too many items at once"),
    (
        "Ingenting ändrades. Urvalet träffar fler än {most} punkter; begränsa det.",
        "Nothing was changed. The selection finds more than {most} items; narrow it.",
    ),
)
NOTHING_WANTED = _type(
    "nothing-to-set",
    422,
    ("Inget att ändra", "Nothing to change"),
    ("Skicka status, kommentar eller ägare.", "Send a status, a comment or an owner."),
)
ANOTHER_PREVIEW = _type(
    "another-preview",
    409,
    ("Det är inte det du granskade", "It is not what you looked at"),
    (
        "Ingenting ändrades. Förhandsgranskningen är en annan; gör om den.",
        "Nothing was changed. The preview is another; make it anew.",
    ),
)
NOT_YOURS = _type(
    "preview-of-another",
    403,
    ("Någon annan gjorde förhandsgranskningen", "Someone else made the preview"),
    (
        "Ingenting ändrades. Den som granskade ändringen är den som genomför den.",
        "Nothing was changed. The one who looked at the change is the one to apply it.",
    ),
)
NOT_PREVIEWED = _type(
    "bulk-not-previewed",
    409,
    ("Ändringen är redan genomförd", "The change has been applied already"),
    ("Ingenting ändrades igen.", "Nothing was changed again."),
)
NOT_APPLIED = _type(
    "bulk-not-applied",
    409,
    ("Ändringen är inte genomförd", "The change has not been applied"),
    (
        "Det finns ingenting att ångra, eller inte ännu.",
        "There is nothing to undo, or not yet.",
    ),
)
TOO_OLD = _type(
    "preview-too-old",
    409,
    ("Förhandsgranskningen är för gammal", "The preview is too old"),
    (
        "Ingenting ändrades. Den gäller ett dygn; gör om den.",
        "Nothing was changed. It holds for a day; make it anew.",
    ),
)
