"""Problems of files on their way in."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.uploads.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NOT_TAKEN = _type(
    "file-type-not-taken",
    415,
    ("Filer av det slaget tas inte emot", "Files of that kind are not taken"),
    (
        "Ingenting sparades. Skicka PDF, bild (PNG, JPEG), Word, Excel, PowerPoint, text, CSV eller JSON.",
        "Nothing was stored. Send PDF, an image (PNG, JPEG), Word, Excel, PowerPoint, text, CSV or JSON.",
    ),
)
REFUSED = {
    Refused.EMPTY: _type(
        "file-empty",
        422,
        ("Filen är tom", "The file is empty"),
        ("Ingenting sparades. Välj en fil med innehåll.", "Nothing was stored. Choose a file with content."),
    ),
    Refused.OTHER_CONTENT: _type(
        "file-other-content",
        422,
        ("Innehållet är inte det filen utger sig för", "The content is not what the file claims to be"),
        (
            "Ingenting sparades. Spara filen på nytt i det format som namnet anger, och skicka den igen.",
            "Nothing was stored. Save the file anew in the format its name says, and send it again.",
        ),
    ),
    Refused.MACROS: _type(
        "file-with-macros",
        422,
        ("Filen innehåller makron", "The file holds macros"),
        (
            "Ingenting sparades. Spara den utan makron (.docx, .xlsx, .pptx) eller som PDF.",
            "Nothing was stored. Save it without macros (.docx, .xlsx, .pptx) or as PDF.",
        ),
    ),
    Refused.BOMB: _type(
        "file-unpacks-too-large",
        422,
        ("Filen blir för stor när den packas upp", "The file grows too large when unpacked"),
        (
            "Ingenting sparades. Dela upp den, eller spara den som PDF.",
            "Nothing was stored. Split it, or save it as PDF.",
        ),
    ),
}
TOO_MANY_WAITING = _type(
    "uploads-waiting",
    409,
    ("För många filer väntar på att användas", "Too many files wait to be used"),
    (
        "Filen sparades inte. De som väntar städas bort efter ett dygn.",
        "The file was not stored. Those that wait are cleared after a day.",
    ),
)
GONE = _type(
    "upload-gone",
    409,
    ("Den uppladdade filen finns inte kvar", "The uploaded file is no longer there"),
    (
        "Ingenting sparades. Filen är redan använd, är någon annans, eller har städats bort. Ladda upp den igen.",
        "Nothing was stored. The file has been used, is someone else's, or was cleared. Upload it again.",
    ),
)
CUT_OFF = _type(
    "upload-cut-off",
    400,
    ("Filen kom inte fram hel", "The file did not arrive whole"),
    ("Ingenting sparades. Skicka den igen.", "Nothing was stored. Send it again."),
)
