"""Problems of networks."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

NAME_TAKEN = ProblemType(
    "network-known",
    409,
    LocalisedText(sv="Nätverket finns redan", en="The network is there already"),
    LocalisedText(
        sv="Ingenting lades till. Ändra det som finns, eller välj ett annat namn.",
        en="Nothing was added. Change the one that is there, or choose another name.",
    ),
)
NOTHING_TO_CHANGE = ProblemType(
    "nothing-to-change",
    422,
    LocalisedText(sv="Inget att ändra", en="Nothing to change"),
    LocalisedText(sv="Skicka det som ska ändras.", en="Send what is to change."),
)
