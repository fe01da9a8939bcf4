"""Problems of the critical line."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

TOO_LONG = ProblemType(
    "line-too-long",
    409,
    LocalisedText(
        sv="Etappen har för många öppna punkter för en linje", en="The wave has too many open items for one line"
    ),
    LocalisedText(
        sv="Linjen beräknas för högst {most} öppna punkter. Välj en enhet, så räknas den och de under den.",
        en="The line is calculated for at most {most} open items. Choose a site; it and all below it are then counted.",
    ),
)
BUSY = ProblemType(
    "line-busy",
    503,
    LocalisedText(sv="Många linjer beräknas just nu", en="Many lines are being calculated right now"),
    LocalisedText(
        sv="Ingenting beräknades. Försök igen om några sekunder.",
        en="Nothing was calculated. Try again in some seconds.",
    ),
)
UNKNOWN_SITE = ProblemType(
    "line-unknown-site",
    422,
    LocalisedText(sv="Enheten är inte med i etappen", en="The site is not in the wave"),
    LocalisedText(sv="Välj en enhet i listan.", en="Choose a site from the list."),
)
