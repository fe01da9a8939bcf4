"""Problems of rehearsals."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.rehearsals.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], fix: tuple[str, str]) -> ProblemType:
    return ProblemType(
        name,
        status,
        LocalisedText(sv=title[0], en=title[1]),
        LocalisedText(sv=f"Ingenting sparades. {fix[0]}", en=f"Nothing was stored. {fix[1]}"),
    )


REFUSED = {
    Refused.HELD_ALREADY: _type(
        "rehearsal-held",
        409,
        ("Repetitionen är redan genomförd", "The rehearsal has been held already"),
        ("Utfallet står kvar. Planera en ny.", "Its outcome stays. Plan another."),
    ),
    Refused.NOT_HELD: _type(
        "rehearsal-not-held",
        409,
        ("Repetitionen är inte genomförd", "The rehearsal has not been held"),
        ("Skriv in utfallet först.", "Enter its outcome first."),
    ),
    Refused.HELD_LATER: _type(
        "rehearsal-held-later",
        422,
        ("Tiden ligger i framtiden", "The time lies ahead"),
        ("Programmets klocka är {now}.", "The programme's clock is {now}."),
    ),
    Refused.MORE_THAN_ALL: _type(
        "more-than-all",
        422,
        ("Fler steg i tid än det finns steg", "More steps in time than there are steps"),
        ("Kontrollera att båda räknar samma sak.", "Check that both count the same thing."),
    ),
    Refused.NOT_IN_TIME: _type(
        "too-late-to-pass",
        422,
        ("Alla steg var inte i tid", "Not every step was in time"),
        (
            "En godkänd repetition höll sina tider. Skriv den som underkänd.",
            "Enter it as failed; one passed kept time.",
        ),
    ),
    Refused.NO_SUCH_FINDING: _type(
        "no-such-finding",
        409,
        ("Det finns ingen sådan öppen brist", "There is no such open finding"),
        ("Välj en öppen brist i listan.", "Choose an open one from the list."),
    ),
    Refused.FINDINGS_FULL: _type(
        "findings-full",
        409,
        ("Repetitionen har redan 200 brister", "The rehearsal has 200 findings already"),
        ("Samla flera under en.", "Gather several under one."),
    ),
}
