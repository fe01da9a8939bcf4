"""What can go wrong when a breach is answered."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

ALREADY_ANSWERED = ProblemType(
    "breach-already-answered",
    409,
    LocalisedText(sv="Kriteriet är redan besvarat", en="The breach has been answered already"),
    LocalisedText(
        sv="Ingenting ändrades. Det första svaret står kvar med sitt skäl.",
        en="Nothing was changed. The first answer stands with its reason.",
    ),
)
