"""Problems of change management's activities."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.change_activities.rules import Refused
from readiness_api.measurements.errors import INCOMPLETE
from readiness_api.measurements.rules import Incomplete


def _type(name: str, status: int, title: tuple[str, str], fix: tuple[str, str]) -> ProblemType:
    return ProblemType(
        name,
        status,
        LocalisedText(sv=title[0], en=title[1]),
        LocalisedText(sv=f"Ingenting sparades. {fix[0]}", en=f"Nothing was stored. {fix[1]}"),
    )


REFUSED = {
    Refused.NOT_PLANNED: _type(
        "activity-closed",
        409,
        ("Aktiviteten är redan avslutad", "The activity is closed already"),
        ("Planera en ny.", "Plan another."),
    ),
    Refused.DONE_LATER: _type(
        "done-later",
        422,
        ("Tiden ligger i framtiden", "The time lies ahead"),
        ("Programmets klocka är {now}.", "The programme's clock is {now}."),
    ),
    Refused.WRONG_OUTCOME: _type(
        "wrong-outcome",
        422,
        ("Så kan aktiviteten inte sluta", "The activity can't end so"),
        ("Möjliga utfall: {outcomes}.", "Possible outcomes: {outcomes}."),
    ),
    Refused.ATTENDANCE_MISSING: _type(
        "attendance-missing",
        422,
        ("Närvaron är inte hel", "The attendance is not whole"),
        (
            "Skriv hur många som kom, hur många som berörs och hur många som inte räknas.",
            "Say how many came, how many are concerned and how many are left out.",
        ),
    ),
    Refused.ATTENDANCE_OF_OTHER: _type(
        "attendance-of-other",
        422,
        ("Bara en sittning har närvaro", "Only a session has attendance"),
        ("Ta bort siffrorna.", "Remove the figures."),
    ),
    Refused.MORE_THAN_ALL: INCOMPLETE[Incomplete.MORE_THAN_ALL],
    Refused.EXCLUSIONS_WITHOUT_REASON: INCOMPLETE[Incomplete.EXCLUSIONS_WITHOUT_REASON],
}
