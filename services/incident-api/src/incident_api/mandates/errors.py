"""What can go wrong where a mandate is asked for."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

NO_MANDATE = ProblemType(
    "no-mandate",
    403,
    LocalisedText(sv="Mandatet räcker inte för det här", en="Your mandate does not cover this"),
    LocalisedText(
        sv="Ingenting beslutades. Det krävs ett gällande mandat för {kind}.",
        en="Nothing was decided. It takes a valid mandate for {kind}.",
    ),
)
