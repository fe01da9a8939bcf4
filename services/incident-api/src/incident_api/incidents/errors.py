"""What can go wrong with an incident."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

SITE_UNKNOWN = ProblemType(
    "site-out-of-reach",
    403,
    LocalisedText(
        sv="Enheten finns inte eller ligger utanför ditt område",
        en="The unit does not exist or lies outside your area",
    ),
    LocalisedText(
        sv="Händelsen sparades inte här. Välj en enhet i listan; texten är kvar hos dig.",
        en="The incident was not stored here. Choose a unit from the list; your text is still with you.",
    ),
)
STEP_IMPOSSIBLE = ProblemType(
    "step-not-possible",
    409,
    LocalisedText(sv="Händelsen är redan i ett annat läge", en="The incident is already in another state"),
    LocalisedText(
        sv="Ingenting ändrades. Den är nu {status}. Läs om den och välj nästa steg.",
        en="Nothing was changed. It is now {status}. Read it again and choose the next step.",
    ),
)
REASON_NEEDED = ProblemType(
    "reason-needed",
    422,
    LocalisedText(sv="Att sänka kräver ett skäl", en="Lowering takes a reason"),
    LocalisedText(
        sv="Ingenting ändrades. Skriv varför; skälet syns för rapportören och för styrelsen.",
        en="Nothing was changed. Write why; the reporter and the board will see the reason.",
    ),
)
NOT_REPORTER = ProblemType(
    "not-the-reporter",
    403,
    LocalisedText(sv="Bara den som rapporterade kan svara", en="Only who reported it can answer"),
    LocalisedText(
        sv="Ingenting ändrades. Den som rapporterade bekräftar eller öppnar igen.",
        en="Nothing was changed. Who reported it confirms or reopens.",
    ),
)
TOO_LATE = ProblemType(
    "occurred-in-the-future",
    422,
    LocalisedText(sv="Tiden ligger i framtiden", en="The time lies in the future"),
    LocalisedText(
        sv="Ingenting sparades. Ange när det hände, senast nu.",
        en="Nothing was stored. Say when it happened, at the latest now.",
    ),
)
