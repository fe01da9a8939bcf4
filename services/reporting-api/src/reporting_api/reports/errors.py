"""What can go wrong with a report."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

RECIPIENT_UNKNOWN = ProblemType(
    "recipient-unknown",
    422,
    LocalisedText(sv="Mottagaren finns inte", en="There is no such recipient"),
    LocalisedText(sv="Ingenting sparades. Välj i listan över mottagare.", en="Nothing was stored. Choose a recipient."),
)
OUT_OF_REACH = ProblemType(
    "programme-out-of-reach",
    403,
    LocalisedText(sv="Programmet ligger utanför ditt område", en="The programme lies outside your area"),
    LocalisedText(
        sv="Ingenting sparades. En rapport skrivs av den som har hela regionen som område.",
        en="Nothing was stored. A report is written by someone whose area is the whole region.",
    ),
)
NOT_A_DRAFT = ProblemType(
    "report-not-a-draft",
    409,
    LocalisedText(sv="Rapporten är publicerad och ändras inte", en="The report is published and does not change"),
    LocalisedText(
        sv="Ingenting ändrades. Rätta genom en ny version som säger vad den rättar.",
        en="Nothing was changed. Correct it by a new version that says what it corrects.",
    ),
)
NOT_PUBLISHED = ProblemType(
    "report-not-published",
    409,
    LocalisedText(sv="Det finns ett utkast att publicera först", en="There is a draft to publish first"),
    LocalisedText(
        sv="Ingenting ändrades. En rättelse görs av det som är publicerat.",
        en="Nothing was changed. A correction is made to what is published.",
    ),
)
NOT_DRAWN_YET = ProblemType(
    "report-not-drawn-yet",
    503,
    LocalisedText(sv="Filen ritas just nu", en="The file is being drawn"),
    LocalisedText(
        sv="Versionen är fryst och publicerad. Hämta filen igen om några sekunder.",
        en="The version is frozen and published. Fetch the file again in a few seconds.",
    ),
)
