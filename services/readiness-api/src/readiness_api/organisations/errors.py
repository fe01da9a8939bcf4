"""Problems of the organisation tree."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

UNKNOWN_PARENT = ProblemType(
    "unknown-organisation",
    422,
    LocalisedText(sv="Organisationen finns inte i programmet", en="The organisation is not in the programme"),
    LocalisedText(
        sv="Ingenting lades till. Lägg först till organisationen ovanför.",
        en="Nothing was added. Add the organisation above first.",
    ),
)
KNOWN_ALREADY = ProblemType(
    "organisation-known",
    409,
    LocalisedText(sv="HSA-id finns redan i programmet", en="The HSA-id is already in the programme"),
    LocalisedText(
        sv="Ingenting lades till. Den som finns heter {name}.", en="Nothing was added. The one there is called {name}."
    ),
)
