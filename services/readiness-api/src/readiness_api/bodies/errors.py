"""Problems of mandates."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.bodies.rules import Refused

UNKNOWN_PLACE = ProblemType(
    "mandate-unknown-place",
    422,
    LocalisedText(sv="Organisationen eller organet finns inte", en="The organisation or body is not there"),
    LocalisedText(
        sv="Inget mandat gavs. Välj en organisation och ett organ i programmet.",
        en="No mandate was given. Choose an organisation and a body of the programme.",
    ),
)
ENDS_FIRST = ProblemType(
    "mandate-ends-first",
    422,
    LocalisedText(sv="Mandatet slutar innan det börjar", en="The mandate ends before it begins"),
    LocalisedText(
        sv="Inget mandat gavs. Slutet ska ligga efter början.",
        en="No mandate was given. Its end must lie after its beginning.",
    ),
)


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


CODE_TAKEN = _type(
    "body-known",
    409,
    ("Organets kod finns redan", "The body's code is there already"),
    ("Ingenting lades till. Välj en annan kod.", "Nothing was added. Choose another code."),
)
ROLE_WITHOUT_BODY = _type(
    "role-without-body",
    422,
    ("Rollen och organet hör inte ihop", "The role and the body do not fit"),
    (
        "Ingenting sparades. Ordförande, ledamot, sekreterare och adjungerad finns i ett organ, de andra inte.",
        "Nothing was stored. Chair, member, secretary and adjunct are in a body, the other roles are not.",
    ),
)
REFUSED = {
    Refused.ENDS_FIRST: ENDS_FIRST,
    Refused.ENDED: _type(
        "ends-already",
        409,
        ("Det slutar redan tidigare", "It ends earlier already"),
        ("Ingenting ändrades. Ett nytt behövs.", "Nothing was changed. A new one is needed."),
    ),
    Refused.ENDS_IN_THE_PAST: _type(
        "ends-in-the-past",
        422,
        ("Slutet har passerat", "The end has passed"),
        (
            "Ingenting ändrades. Det som har gällt står kvar. Välj en tid efter {now}.",
            "Nothing was changed. What was valid stays so. Choose a time after {now}.",
        ),
    ),
    Refused.ADVISES: _type(
        "body-advises",
        422,
        ("Organet bereder och ger råd", "The body prepares and advises"),
        (
            "Inget mandat gavs. Bara en vald nämnd eller styrelse beslutar och kan delegera.",
            "No mandate was given. Only an elected board decides and can delegate.",
        ),
    ),
    Refused.NO_BOARD: _type(
        "board-missing",
        422,
        ("Nämnden saknas", "The board is missing"),
        (
            "Inget mandat gavs. Ett nämndbeslut fattas av en nämnd: ange vilken.",
            "No mandate was given. A board decision is a board's: say which.",
        ),
    ),
    Refused.ADJUNCT: _type(
        "adjunct-decides",
        409,
        ("En adjungerad beslutar inte", "An adjunct does not decide"),
        (
            "Ingenting sparades. Den som är adjungerad i organet får yttra sig, inte besluta.",
            "Nothing was stored. An adjunct of the body may speak, not decide.",
        ),
    ),
}
