"""Problems of mandates."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

UNKNOWN_PLACE = ProblemType(
    "mandate-unknown-place",
    422,
    LocalisedText(sv="Organisationen eller organet finns inte", en="The organisation or body is not there"),
    LocalisedText(
        sv="Inget mandat gavs. Välj en organisation och ett organ i programmet.",
        en="No mandate was given. Choose an organisation and a body of the programme.",
    ),
)
ENDS_FIRST = ProblemType(
    "mandate-ends-first",
    422,
    LocalisedText(sv="Mandatet slutar innan det börjar", en="The mandate ends before it begins"),
    LocalisedText(
        sv="Inget mandat gavs. Slutet ska ligga efter början.",
        en="No mandate was given. Its end must lie after its beginning.",
    ),
)
