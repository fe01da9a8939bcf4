"""Problems of hand-overs."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.handovers.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], fix: tuple[str, str]) -> ProblemType:
    return ProblemType(
        name,
        status,
        LocalisedText(sv=title[0], en=title[1]),
        LocalisedText(sv=f"Ingenting ändrades. {fix[0]}", en=f"Nothing was changed. {fix[1]}"),
    )


REFUSED = {
    Refused.SIGNED_ALREADY: _type(
        "handover-signed",
        409,
        ("Överlämningen är underskriven", "The hand-over is signed"),
        ("Låt mottagaren skicka tillbaka den först.", "Let the receiver send it back first."),
    ),
    Refused.RECEIVED_ALREADY: _type(
        "handover-received",
        409,
        ("Överlämningen är mottagen", "The hand-over is received"),
        ("Båda underskrifterna står kvar.", "Both signatures stand."),
    ),
    Refused.NOT_HANDED_OVER: _type(
        "not-handed-over",
        409,
        ("Allt är inte överlämnat", "Not everything is handed over"),
        (
            "Lämna över det som saknas, eller flytta det till öppna frågor med en mottagare.",
            "Hand over what is missing, or move it to the open matters with someone who takes it over.",
        ),
    ),
    Refused.GIVER_RECEIVES: _type(
        "giver-receives",
        409,
        ("Den som lämnar över tar inte emot", "The one who hands over does not receive"),
        ("Mottagaren ska skriva under.", "The receiver is to sign."),
    ),
    Refused.NOT_THE_RECEIVER: _type(
        "not-given",
        409,
        ("Det finns inget att skicka tillbaka", "There is nothing to send back"),
        ("Bara en överlämning som är underskriven av den ena parten.", "Only one that the giver has signed."),
    ),
}
NOTHING_TO_CHANGE = _type(
    "nothing-to-change",
    422,
    ("Inget att ändra", "Nothing to change"),
    ("Skicka det som ska ändras.", "Send what is to change."),
)
