"""What can go wrong when asking for the picture."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

UNKNOWN_FIGURE = ProblemType(
    "unknown-figure",
    404,
    LocalisedText(sv="Talet finns inte i lägesbilden", en="The picture has no such figure"),
    LocalisedText(
        sv="Använd en av nycklarna i lägesbildens figures, bands, hazards eller readiness.",
        en="Use one of the keys in the picture's figures, bands, hazards or readiness.",
    ),
)
NOT_YET = ProblemType(
    "as-of-in-the-future",
    422,
    LocalisedText(sv="Den tiden har inte varit än", en="That moment has not been yet"),
    LocalisedText(
        sv="Ange en tid till och med nu, {now} i programmets tid.",
        en="Give a time up to now, {now} in the programme's time.",
    ),
)
