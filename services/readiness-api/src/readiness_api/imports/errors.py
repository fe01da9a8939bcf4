"""Problems of imports."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NO_TABLE = _type(
    "import-format",
    422,
    ("Filen är ingen tabell", "The file is no table"),
    (
        "Ingenting togs in. Ladda upp CSV, XLSX eller en FHIR Bundle i JSON.",
        "Nothing was taken in. Upload CSV, XLSX or a FHIR Bundle in JSON.",
    ),
)
NOT_NOW = _type(
    "import-not-now",
    409,
    ("Importen är i ett annat läge", "The import is in another state"),
    ("Ingenting ändrades. Importen är {status}.", "Nothing was changed. The import is {status}."),
)
OTHER_PREVIEW = _type(
    "import-other-preview",
    409,
    ("Det är inte den förhandsgranskning du såg", "It is not the preview you saw"),
    (
        "Ingenting togs in. Läs den förhandsgranskning som gäller nu, och bekräfta den.",
        "Nothing was taken in. Read the preview that holds now, and confirm that.",
    ),
)
TREE_CHANGED = _type(
    "import-tree-changed",
    409,
    ("Trädet har ändrats sedan förhandsgranskningen", "The tree has changed since the preview"),
    (
        "Ingenting togs in. Någon har ändrat organisationerna efter att filen granskades. Förhandsgranska igen.",
        "Nothing was taken in. Someone has changed the organisations since the file was previewed. Preview again.",
    ),
)
UNDER_WAY = _type(
    "import-under-way",
    409,
    ("En annan import håller på att genomföras", "Another import is being carried out"),
    ("Ingenting togs in. Vänta tills den är klar.", "Nothing was taken in. Wait until it is done."),
)
NOTHING_TO_COMMIT = _type(
    "import-changes-nothing",
    409,
    ("Filen ändrar ingenting", "The file changes nothing"),
    (
        "Allt som går att ta in stämmer redan. Ingenting behöver göras.",
        "All that can be taken in is so already. Nothing needs doing.",
    ),
)
MAPPING_INCOMPLETE = _type(
    "import-mapping",
    422,
    ("Kolumnerna räcker inte", "The columns are not enough"),
    (
        "Ingenting granskades. HSA-id och namn måste ha varsin kolumn i filen, och ingen kolumn användas två gånger.",
        "Nothing was previewed. HSA-id and name each need a column of the file, and no column may be used twice.",
    ),
)
NAME_TAKEN = _type(
    "import-mapping-known",
    409,
    ("Namnet är upptaget", "The name is taken"),
    ("Ingenting sparades. Ändra den som finns, eller välj ett annat namn.", "Nothing was saved. Change the one there."),
)
