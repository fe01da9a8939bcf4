"""Problems of training counts."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.measurements.errors import INCOMPLETE as INCOMPLETE_SHARE
from readiness_api.measurements.errors import MEASURED_LATER
from readiness_api.measurements.rules import Incomplete as IncompleteShare
from readiness_api.training.rules import Incomplete

INCOMPLETE = {
    Incomplete.MORE_THAN_ALL: INCOMPLETE_SHARE[IncompleteShare.MORE_THAN_ALL],
    Incomplete.EXCLUSIONS_WITHOUT_REASON: INCOMPLETE_SHARE[IncompleteShare.EXCLUSIONS_WITHOUT_REASON],
    Incomplete.TEST_IN_PARTS: ProblemType(
        "test-in-parts",
        422,
        LocalisedText(sv="Provets delar saknas", en="Parts of the test are missing"),
        LocalisedText(
            sv="Ingenting sparades. En andel godkända behöver alla provade, godkända och hur många som inte räknas.",
            en="Nothing was stored. A pass rate needs all tested, those who passed, and how many are left out.",
        ),
    ),
}
COUNTED_LATER = MEASURED_LATER
