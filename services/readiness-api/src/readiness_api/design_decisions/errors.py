"""Problems of design decisions."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.design_decisions.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


_NOTHING = ("Ingenting ändrades. ", "Nothing was changed. ")


def _refused(name: str, status: int, title: tuple[str, str], fix: tuple[str, str]) -> ProblemType:
    return _type(name, status, title, (_NOTHING[0] + fix[0], _NOTHING[1] + fix[1]))


REFUSED = {
    Refused.NOT_OPEN: _refused(
        "design-decision-settled",
        409,
        ("Frågan är redan avgjord", "The question is settled already"),
        ("Ta upp en ny fråga som ersätter beslutet.", "Raise a new question that supersedes the decision."),
    ),
    Refused.LIFTED_ALREADY: _refused(
        "lifted-already",
        409,
        ("Frågan är redan lyft", "The question is lifted already"),
        ("Den ligger hos klinisk ledning.", "It lies with clinical leadership."),
    ),
    Refused.NOT_ITS_LEVEL: _refused(
        "not-its-level",
        403,
        ("Beslutet tas på en annan nivå", "The decision is made at another level"),
        (
            "Arbetsströmmens beslut förs in av regional införandeledare, klinisk lednings av chefläkaren.",
            "A workstream's decision is recorded by the regional lead, clinical leadership's by the medical officer.",
        ),
    ),
    Refused.UNANSWERED: _refused(
        "consultation-unanswered",
        409,
        ("Tillfrågade strömmar har inte svarat", "Workstreams that were asked have not answered"),
        ("Vänta in svaren, eller lyft frågan med skäl.", "Wait for the answers, or lift the question with a reason."),
    ),
    Refused.OWN_WORKSTREAM: _refused(
        "own-workstream",
        422,
        ("Den egna strömmen tillfrågas inte", "The own workstream is not consulted"),
        ("Välj andra arbetsströmmar.", "Choose other workstreams."),
    ),
    Refused.ASKED_ALREADY: _refused(
        "asked-already",
        409,
        ("Strömmen är redan tillfrågad", "The workstream has been asked already"),
        ("Se svaret i listan.", "See the answer in the list."),
    ),
    Refused.NOT_ASKED: _refused(
        "not-asked",
        409,
        ("Strömmen väntas inte på", "The workstream is not waited for"),
        ("Den är inte tillfrågad, eller har svarat redan.", "It was not asked, or has answered already."),
    ),
    Refused.NOT_DECIDED: _refused(
        "design-decision-open",
        409,
        ("Beslutet är inte fattat", "The decision is not made"),
        ("Bara ett gällande beslut kan kommuniceras eller ersättas.", "Only one that holds is told or superseded."),
    ),
}
UNKNOWN = _type(
    "unknown-design-decision",
    422,
    ("Beslutet finns inte i programmet", "The decision is not in the programme"),
    ("Ingenting sparades. Välj ett i listan.", "Nothing was stored. Choose one from the list."),
)
TOLD_ALREADY = _type(
    "told-already",
    409,
    ("Mottagaren är redan informerad", "The recipient has been told already"),
    ("Ingenting sparades. Läskvittensen syns i listan.", "Nothing was stored. The receipt stands in the list."),
)
NOT_THE_RECIPIENT = _type(
    "not-the-recipient",
    403,
    ("Kvittensen ges av mottagaren", "The receipt is the recipient's to give"),
    (
        "Ingenting ändrades. Den som svarar för organisationen kvitterar.",
        "Nothing was changed. Whoever answers for the organisation gives it.",
    ),
)
READ_ALREADY = _type(
    "read-already",
    409,
    ("Beslutet är redan kvitterat", "The receipt is given already"),
    ("Ingenting ändrades.", "Nothing was changed."),
)
