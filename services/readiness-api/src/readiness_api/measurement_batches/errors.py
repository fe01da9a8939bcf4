"""Problems of batches, and why a row is refused."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


UNKNOWN_ITEM = _type(
    "unknown-item",
    404,
    ("Punkten finns inte här", "There is no such item here"),
    (
        "Raden lagrades inte. Ange itemId, eller enhetens HSA-id och punktens kod, inom din räckvidd.",
        "The row was not stored. Give itemId, or the site's HSA-id and the item's code, within your scope.",
    ),
)
AMBIGUOUS_ITEM = _type(
    "ambiguous-item",
    409,
    ("Flera punkter passar", "Several items fit"),
    (
        "Raden lagrades inte. Enheten finns i flera etapper; ange itemId.",
        "The row was not stored. The site takes part in several waves; give itemId.",
    ),
)
SAID_OTHERWISE = _type(
    "measured-differently",
    409,
    ("Källan har redan sagt något annat", "The source has said otherwise already"),
    (
        "Raden lagrades inte. Källan har ett annat värde för punkten vid samma tid; skicka rättelsen med ny mättid.",
        "The row was not stored. The source has another value at that moment; send a correction with its own time.",
    ),
)
