"""What can go wrong with proposals and decisions."""

from __future__ import annotations

from chassis.problems import ProblemType
from chassis.schema import LocalisedText


def _type(name: str, status: int, sv: tuple[str, str], en: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=sv[0], en=en[0]), LocalisedText(sv=sv[1], en=en[1]))


GATE_NOT_PASSED = _type(
    "gate-not-passed",
    409,
    (
        "Avstämningspunkten är inte godkänd",
        "Ingenting beslutades. {count} hinder på {sites} enheter saknar godkänt avsteg. De står i listan.",
    ),
    (
        "The gate is not passed",
        "Nothing was decided. {count} blockers at {sites} sites lack an approved deviation. They are listed.",
    ),
)
EVIDENCE_OUT_OF_REACH = _type(
    "evidence-out-of-reach",
    503,
    (
        "Beredskapen går inte att läsa just nu",
        "Ingenting beslutades. Utan underlag blir det inget startbeslut. Försök igen om en stund.",
    ),
    ("Readiness cannot be read right now", "Nothing was decided. No go without evidence. Try again shortly."),
)
NO_GATE = _type(
    "no-gate",
    409,
    ("Etappen har ingen avstämningspunkt T-0", "Lägg upp avstämningspunkten först. Ingenting beslutades."),
    ("The wave has no gate T-0", "Set the gate up first. Nothing was decided."),
)
WRONG_STATE = _type(
    "wave-in-another-state",
    409,
    ("Etappen är i ett annat tillstånd", "Ingenting beslutades. Etappen är {state}; läs om läget."),
    ("The wave is in another state", "Nothing was decided. The wave is {state}; read the state again."),
)
SAME_PERSON = _type(
    "presenter-decides",
    403,
    ("Den som föredrar kan inte besluta", "Ingenting beslutades. Någon annan med mandat beslutar."),
    ("The presenter cannot decide", "Nothing was decided. Somebody else with a mandate decides."),
)
ALREADY_DECIDED = _type(
    "already-decided",
    409,
    ("Förslaget är redan beslutat", "Beslutet som finns står kvar. Ett nytt beslut kräver ett nytt förslag."),
    ("The proposal has been decided", "The decision stands. A new decision takes a new proposal."),
)
ONE_RECOMMENDED = _type(
    "one-recommended",
    422,
    ("Föredragande förordar ett alternativ", "Ingenting sparades. Markera exakt ett alternativ som förslag."),
    ("The presenter recommends one alternative", "Nothing was stored. Mark exactly one alternative."),
)
EFFECT_IN_THE_PAST = _type(
    "effect-in-the-past",
    422,
    ("Beslutet kan inte gälla bakåt", "Ingenting beslutades. Välj en tid som är nu eller senare."),
    ("A decision cannot reach back", "Nothing was decided. Choose a time that is now or later."),
)
