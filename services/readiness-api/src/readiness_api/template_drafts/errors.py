"""Problems of template drafts."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.template_drafts.rules import Wrong


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


UNKNOWN_TEMPLATE = _type(
    "unknown-template",
    422,
    ("Mallen finns inte", "There is no such template"),
    ("Inget utkast skapades. Välj en version i listan.", "No draft was made. Choose a version in the list."),
)
NOT_OPEN = _type(
    "draft-closed",
    409,
    ("Utkastet är avslutat", "The draft is closed"),
    (
        "Ingenting ändrades. Det är publicerat eller kasserat; skapa ett nytt utkast.",
        "Nothing was changed. It is published or discarded; make a new draft.",
    ),
)
INCOMPLETE = _type(
    "draft-incomplete",
    422,
    ("Mallen går inte att publicera än", "The template can't be published yet"),
    (
        "Ingenting publicerades. Rätta punkterna nedan, utkastet är kvar.",
        "Nothing was published. Mend the items below; the draft is kept.",
    ),
)
OUTDATED = _type(
    "draft-outdated",
    409,
    ("En nyare version har publicerats", "A newer version has been published"),
    (
        "Ingenting publicerades. Version {newest} finns nu; utgå från den.",
        "Nothing was published. Version {newest} is there now; begin from that one.",
    ),
)
UNCHANGED = _type(
    "draft-unchanged",
    409,
    ("Utkastet är lika med versionen det utgår från", "The draft is the same as the version it began from"),
    ("Ingenting publicerades.", "Nothing was published."),
)
WHAT_IS_WRONG = {
    Wrong.NO_ITEMS: LocalisedText(sv="minst en punkt", en="at least one item"),
    Wrong.TOO_MANY_ITEMS: LocalisedText(sv="högst 400 punkter", en="at most 400 items"),
    Wrong.UNKNOWN_DEPENDENCY: LocalisedText(sv="beroenden som finns i mallen", en="dependencies that the template has"),
    Wrong.CYCLE: LocalisedText(sv="beroenden utan ring", en="dependencies without a cycle"),
    Wrong.MEASURE_MISSING: LocalisedText(sv="vad täljare och nämnare räknar", en="what the two numbers count"),
    Wrong.MEASURE_UNASKED: LocalisedText(sv="inget mätvärde för annat underlag", en="no measure with other evidence"),
    Wrong.LIMITS_CROSS: LocalisedText(sv="gränser i rätt ordning", en="limits in the right order"),
    Wrong.OPTIONS_WITHOUT_MUNICIPALITY: LocalisedText(sv="tillval bara för kommuner", en="options for municipalities"),
    Wrong.NO_SITES: LocalisedText(sv="minst ett slags enhet", en="at least one kind of site"),
}
MEND = LocalisedText(sv="Ändra punkten.", en="Change the item.")
