"""Problems of programmes and their clocks."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText

REAL_CLOCK = ProblemType(
    "real-clock",
    409,
    LocalisedText(sv="Klockan går av sig själv", en="This clock runs by itself"),
    LocalisedText(
        sv="Ingenting ändrades. Bara en övnings klocka kan startas, pausas eller flyttas.",
        en="Nothing was changed. Only an exercise's clock can be started, paused or moved.",
    ),
)
CLOCK_BACKWARDS = ProblemType(
    "clock-backwards",
    409,
    LocalisedText(sv="Klockan kan inte gå bakåt", en="The clock cannot go back"),
    LocalisedText(
        sv="Ingenting ändrades. Övningens klocka är {now}. Välj en senare tid.",
        en="Nothing was changed. The exercise's clock is {now}. Choose a later time.",
    ),
)
CLOCK_INCOMPLETE = ProblemType(
    "clock-incomplete",
    422,
    LocalisedText(sv="Uppgiften hör inte ihop med åtgärden", en="What was given does not fit the action"),
    LocalisedText(
        sv="Ingenting ändrades. Ett hopp behöver en tid (to), en start kan ha en hastighet (speed), en paus inget.",
        en="Nothing was changed. A jump needs a time (to), a start may have a speed, a pause has neither.",
    ),
)
NOT_AN_EXERCISE = ProblemType(
    "exercise-mismatch",
    422,
    LocalisedText(sv="Övning och verkligt program går inte ihop", en="Exercise and real programme do not fit"),
    LocalisedText(
        sv="Ingenting skapades. Bara en övning har exerciseOf och startsAt, och exerciseOf är ett verkligt program.",
        en="Nothing was created. Only an exercise has exerciseOf and startsAt, and exerciseOf is a real programme.",
    ),
)
