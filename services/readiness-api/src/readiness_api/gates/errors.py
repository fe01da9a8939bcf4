"""Problems of gates."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

LEDGER_BEHIND = ProblemType(
    "ledger-behind",
    503,
    LocalisedText(sv="Läget kan inte fastställas just nu", en="The state cannot be established right now"),
    LocalisedText(
        sv="Avstämningen gjordes inte: nya uppgifter är på väg in i liggaren. Försök igen om några sekunder.",
        en="The gate was not evaluated: new entries are on their way into the ledger. Try again in some seconds.",
    ),
)
