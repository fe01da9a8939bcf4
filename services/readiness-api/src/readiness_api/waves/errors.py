"""Problems of waves and sites."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.waves.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


NUMBER_TAKEN = _type(
    "wave-number-taken",
    409,
    ("Etappens nummer är upptaget", "The wave's number is taken"),
    ("Ingenting lades till. Etapp {number} finns redan.", "Nothing was added. Wave {number} is there already."),
)
UNKNOWN_WAVE = _type(
    "unknown-wave",
    422,
    ("Etappen finns inte i programmet", "The wave is not in the programme"),
    ("Ingenting lades till. Välj en etapp i listan.", "Nothing was added. Choose a wave from the list."),
)
UNKNOWN_ORGANISATION = _type(
    "unknown-organisation",
    422,
    ("Organisationen finns inte i programmet", "The organisation is not in the programme"),
    ("Ingenting lades till. Välj en organisation i listan.", "Nothing was added. Choose one from the list."),
)
TAKES_PART_ALREADY = _type(
    "site-known",
    409,
    ("Enheten är redan med i etappen", "The site is in the wave already"),
    ("Ingenting lades till.", "Nothing was added."),
)
NOTHING_MOVED = _type(
    "date-not-moved",
    422,
    ("Datumet är detsamma", "The date is the same"),
    ("Ingenting ändrades. Ange ett annat datum än det som gäller.", "Nothing was changed. Give another date."),
)
REFUSED = {
    Refused.WENT_LIVE: _type(
        "wave-went-live",
        409,
        ("Etappen har startat", "The wave has gone live"),
        (
            "Ingenting ändrades. Planen är historia när etappen har startat.",
            "Nothing was changed. The plan is history once the wave has gone live.",
        ),
    ),
    Refused.DECIDED: _type(
        "wave-decided",
        409,
        ("Det finns ett beslut om start", "There is a decision to go"),
        (
            "Ingenting ändrades. Datum och enheter ligger fast tills ett nytt beslut ändrar dem.",
            "Nothing was changed. Date and sites stand until another decision changes them.",
        ),
    ),
    Refused.STOPPED: _type(
        "wave-stopped",
        409,
        ("Etappen är stoppad", "The wave is stopped"),
        ("Ingenting ändrades. Planera en ny etapp.", "Nothing was changed. Plan a new wave."),
    ),
    Refused.NOT_LIVE: _type(
        "wave-not-live",
        409,
        ("Etappen har inte startat", "The wave has not gone live"),
        (
            "Ingenting ändrades. Först när ett beslut om start gäller kan den verkliga tiden anges.",
            "Nothing was changed. The actual time can be given once a decision to go is in effect.",
        ),
    ),
    Refused.PASSED: _type(
        "date-has-passed",
        422,
        ("Datumet har passerat", "The date has passed"),
        ("Ingenting ändrades. Välj en tid efter {now}.", "Nothing was changed. Choose a time after {now}."),
    ),
    Refused.YET_TO_COME: _type(
        "start-yet-to-come",
        422,
        ("Tiden har inte varit", "The time has not come"),
        ("Ingenting ändrades. Klockan är {now}.", "Nothing was changed. It is {now}."),
    ),
}
UNKNOWN_SITE = _type(
    "unknown-site",
    422,
    ("Enheten finns inte bland dem du når", "The site is not among those you reach"),
    ("Ingenting sparades. Välj en enhet i listan.", "Nothing was stored. Choose a site from the list."),
)
