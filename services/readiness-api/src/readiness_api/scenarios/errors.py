"""Problems of scenarios."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.scenarios.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


REFUSED = {
    Refused.WITHDRAWN: _type(
        "scenario-withdrawn",
        409,
        ("Scenariot är struket", "The scenario is withdrawn"),
        ("Ingenting sparades. Lägg till ett nytt scenario.", "Nothing was stored. Add a new scenario."),
    ),
    Refused.LAST_ONE: _type(
        "last-scenario",
        409,
        ("Enhetens sista scenario kan inte strykas", "A site's last scenario can't be withdrawn"),
        (
            "Ingenting ändrades. Lägg till ett annat scenario först.",
            "Nothing was changed. Add another scenario first.",
        ),
    ),
    Refused.STEPS_DIFFER: _type(
        "steps-differ",
        422,
        ("Varje steg behöver ett utfall", "Each step needs an outcome"),
        (
            "Körningen sparades inte. Scenariot har {steps} steg; skriv ett utfall för vart och ett, även de ej körda.",
            "The run was not stored. The scenario has {steps} steps; give each an outcome, those not run too.",
        ),
    ),
    Refused.RAN_LATER: _type(
        "ran-later",
        422,
        ("Körningen ligger i framtiden", "The run lies ahead"),
        (
            "Körningen sparades inte. Programmets klocka är {now}.",
            "The run was not stored. The programme's clock is {now}.",
        ),
    ),
}
