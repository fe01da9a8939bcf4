"""Problems of the programme's options."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

KNOWN_ALREADY = ProblemType(
    "option-known",
    409,
    LocalisedText(sv="Tillvalet finns redan i programmet", en="The option is already in the programme"),
    LocalisedText(
        sv="Ingenting lades till. Ändra det som finns.", en="Nothing was added. Change the one that is there."
    ),
)
