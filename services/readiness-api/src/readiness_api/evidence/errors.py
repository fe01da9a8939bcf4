"""Problems of evidence."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.evidence.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


REFUSED = {
    Refused.NEITHER_OR_BOTH: _type(
        "evidence-file-or-link",
        422,
        ("Underlaget är en fil eller en länk", "Evidence is a file or a link"),
        ("Ingenting sparades. Skicka uploadId eller url.", "Nothing was stored. Send uploadId or url."),
    ),
    Refused.NO_PLAIN_NAME: _type(
        "file-name-refused",
        422,
        ("Filnamnet går inte att ta emot", "The file's name cannot be accepted"),
        (
            "Ingenting sparades. Namnet får inte innehålla sökväg eller osynliga tecken.",
            "Nothing was stored. The name may hold no path and no characters that do not show.",
        ),
    ),
    Refused.NAME_SAYS_OTHER: _type(
        "file-name-says-other",
        422,
        ("Filnamnet säger något annat än innehållet", "The file's name says something else than its content"),
        (
            "Ingenting sparades. Innehållet är {media_type}; ge filen den ändelse som hör till.",
            "Nothing was stored. The content is {media_type}; give the file the ending that goes with it.",
        ),
    ),
    Refused.NOT_HTTPS: _type(
        "link-not-https",
        422,
        ("Länken behöver börja med https://", "The link must begin with https://"),
        (
            "Ingenting sparades. Skriv hela adressen, utan inloggning i den.",
            "Nothing was stored. Give the whole address, with no sign-in in it.",
        ),
    ),
}
WITHDRAWN_ALREADY = _type(
    "evidence-withdrawn",
    409,
    ("Underlaget är redan tillbakadraget", "The evidence has been withdrawn already"),
    ("Ingenting ändrades. Det går fortfarande att läsa.", "Nothing was changed. It can still be read."),
)
NO_FILE = _type(
    "evidence-has-no-file",
    409,
    ("Underlaget är en länk", "The evidence is a link"),
    ("Det finns ingen fil att hämta. Öppna länken.", "There is no file to fetch. Open the link."),
)
FILE_MISSING = _type(
    "evidence-file-missing",
    503,
    ("Filen går inte att hämta just nu", "The file cannot be fetched right now"),
    (
        "Uppgifterna om den finns kvar, med dess kontrollsumma. Försök igen, eller säg till förvaltningen.",
        "What is known of it is kept, with its checksum. Try again, or tell those who run the system.",
    ),
)
