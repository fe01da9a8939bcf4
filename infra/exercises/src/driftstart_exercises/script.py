"""A script: what happens in an exercise, when, where, and which of it is fact."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self

import yaml
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel

Kind = Literal["incident", "signal", "call", "communication", "authority", "decision-expected"]
FOLDER = Path(__file__).parent
Grade = Annotated[int, Field(ge=1, le=4)]


class _Part(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", frozen=True)


class Texts(_Part):
    """A text in the languages it has."""

    sv: str
    en: str | None = None


class Mark(_Part):
    """A moment that an exercise may begin from."""

    at: AwareDatetime
    sv: str


class HistoricalDecision(_Part):
    """What was decided in reality, to compare with afterwards."""

    at: AwareDatetime
    at_precision: str
    kind: str
    fact: str


class Inject(_Part):
    """One thing that happens. `fact` is what a row that is not synthetic rests on; its rating is the exercise's own."""

    id: str
    at: AwareDatetime
    kind: Kind
    unit: str
    text: Annotated[str, Field(max_length=4000)]
    hazard_class: str | None
    consequence: Grade | None
    probability: Grade | None
    synthetic: bool
    patient_affected: Literal["yes", "no", "unknown"] | None = None
    workaround: str | None = None
    downtime_routine: bool | None = None
    metric: str | None = None
    value: float | None = None
    fact: str | None = None
    at_precision: Literal["minute", "part_of_day", "day", "week"] | None = None
    rating_synthetic: bool = False
    expects: tuple[str, ...] = ()
    answer_within_minutes: int | None = None
    safety_stop: bool = False

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.synthetic == (self.fact is not None):
            raise ValueError(f"{self.id}: a row is synthetic or rests on a fact")
        incident = self.kind == "incident"
        if incident != all(part is not None for part in (self.consequence, self.probability, self.patient_affected)):
            raise ValueError(f"{self.id}: an incident, and only an incident, is answered and rated")
        if incident and len(self.text) > 200:
            raise ValueError(f"{self.id}: a ward writes one line")
        if {self.kind == "signal"} != {self.metric is not None, self.value is not None}:
            raise ValueError(f"{self.id}: a signal, and only a signal, has a metric and a value")
        return self


class Script(_Part):
    """An exercise."""

    exercise: str
    title: Texts
    notice: Texts
    timezone: str
    start: AwareDatetime
    end: AwareDatetime
    requires: str
    marks: tuple[Mark, ...]
    historical_decision: HistoricalDecision
    debrief: tuple[str, ...]
    injects: tuple[Inject, ...]

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        times = [inject.at for inject in self.injects]
        if times != sorted(times) or len({inject.id for inject in self.injects}) != len(times):
            raise ValueError("injects stand in the order of their times, each with an id of its own")
        if not self.start <= times[0] <= times[-1] <= self.end:
            raise ValueError("injects lie within the exercise")
        return self


def names() -> list[str]:
    """The exercises that are shipped."""
    return sorted(file.name.removesuffix(".yaml") for file in FOLDER.iterdir() if file.name.endswith(".yaml"))


@cache
def script(name: str) -> Script:
    """A shipped exercise. Raises KeyError for one that is not."""
    if name not in names():
        raise KeyError(name)
    return Script.model_validate(yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8")))
