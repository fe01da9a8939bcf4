"""What scenarios and their runs look like to callers."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from chassis.schema import Answer, Id, Line, Prose, Request, UtcTime, Word
from readiness_api.scenarios.rules import StepOutcome

ItemCode = Annotated[str, StringConstraints(pattern=r"^scn-[a-z0-9-]{1,60}$")]
"""An item of the area patient_scenarios."""


class ScenarioStep(Answer):
    """A step of a scenario: who does what, and what should come of it."""

    who: str
    what: str
    expected: str


class LatestRun(Answer):
    """The latest run of a scenario."""

    id: UUID
    ran_at: UtcTime
    outcome: Literal["passed", "failed"]
    steps_passed: int


class ScenarioAnswer(Answer):
    """A patient's way through care, tried end to end. One that is withdrawn stays, with its reason."""

    id: UUID
    version: int
    site_id: UUID
    number: int
    title: str
    item_code: str | None
    steps: list[ScenarioStep]
    status: Literal["live", "withdrawn"]
    withdrawn_reason: str | None
    last_run: LatestRun | None


class NewStep(Request):
    """A step of a scenario."""

    who: Word
    what: Line
    expected: Line


class NewScenario(Request):
    """A scenario to be run at a site. `itemCode`: the item whose steps it shows."""

    site_id: Id
    title: Line
    item_code: ItemCode | None = None
    steps: Annotated[list[NewStep], Field(min_length=1, max_length=60)]


class ScenarioWithdrawal(Request):
    """Why it does not concern the site. The reason stands beside every share from now on."""

    reason: Line


class StepResult(Answer):
    """What came of a step."""

    outcome: StepOutcome
    note: str | None


class RunAnswer(Answer):
    """A scenario as it was run. Never changed: a failed run stays, another run is added."""

    id: UUID
    version: int
    site_id: UUID
    scenario_id: UUID
    ran_at: UtcTime
    system_version: str
    own_staff: bool
    critical_defects: int
    results: list[StepResult]
    outcome: Literal["passed", "failed"]
    steps_passed: int
    note: str | None
    recorded_at: UtcTime
    recorded_by: str


class NewResult(Request):
    """What came of a step."""

    outcome: Literal["passed", "failed", "not_run"]
    note: Line | None = None


class NewRun(Request):
    """A run of a scenario: an outcome for each of its steps, in their order."""

    scenario_id: Id
    ran_at: UtcTime
    system_version: Word
    own_staff: bool
    critical_defects: Annotated[int, Field(ge=0, le=10_000)]
    results: Annotated[list[NewResult], Field(min_length=1, max_length=60)]
    note: Prose | None = None
