"""Plays a script into an exercise: moves its clock, logs, triages, writes the log. Can be broken off and resumed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx

from driftstart_exercises import bodies
from driftstart_exercises.api import Api, RefusedError
from driftstart_exercises.pace import Clock
from driftstart_exercises.script import Inject, Script

TRIES = 5
NOT_YET = frozenset(
    f"urn:driftstart:problem:{name}" for name in ("occurred-in-the-future", "unknown-programme", "site-out-of-reach")
)
HEARD_TRIES, HEARD_PAUSE = 600, 0.05
"""Half a minute for a clock, or a whole directory after a first start, to reach the other services."""


class NotAnExerciseError(Exception):
    """The programme is real, or not there: nothing was played."""


@dataclass(frozen=True, slots=True)
class Played:
    """One inject and what became of it."""

    number: int
    inject: Inject
    outcome: str
    again: bool
    """It was there already, from an earlier play of the same run."""


@dataclass
class Player:
    """`speed` programme seconds a second; None: as fast as the system answers, the clock set to each inject's time."""

    api: Api
    script: Script
    run: str
    speed: float | None
    sleep: Callable[[float], None]
    wall: Callable[[], datetime] = lambda: datetime.now(UTC)
    programme: str = ""

    def play(self, until: datetime | None = None) -> Iterator[Played]:
        """Plays every inject up to a moment, one after the other; afterwards the clock walks at its own pace."""
        sites = self._sites()
        try:
            for number, inject in enumerate(self.script.injects, start=1):
                if until is not None and inject.at > until:
                    break
                self._wait_for(inject.at)
                outcome, again = self._incident(inject, sites) if inject.kind == "incident" else self._entry(inject)
                yield Played(number, inject, outcome, again)
        finally:
            self._move({"action": "start", "speed": 1.0})

    def _sites(self) -> dict[str, str]:
        """Site ids by name, of the exercise that the script is written for."""
        programmes = self.api.everything("/readiness-api/v1/programmes")
        found = next((each for each in programmes if self.programme in {each["id"], each["code"]}), None)
        if found is None:
            known = ", ".join(each["code"] for each in programmes if each["kind"] == "exercise") or "none"
            raise NotAnExerciseError(f"There is no programme {self.programme}; exercises: {known}.")
        if found["kind"] != "exercise":
            raise NotAnExerciseError(f"{found['name']} is a real programme; exercises are never played into one.")
        self.programme = str(found["id"])
        sites = {each["name"]: each["id"] for each in self.api.everything("/readiness-api/v1/sites", self.programme)}
        missing = {each.unit for each in self.script.injects if each.kind == "incident"} - sites.keys()
        if missing:
            raise NotAnExerciseError(f"{found['name']} lacks the units {', '.join(sorted(missing))}.")
        return sites

    def _wait_for(self, at: datetime) -> None:
        """Returns when the programme's time is `at` or later."""
        clock = self._clock()
        now = clock.at(self.wall())
        if now >= at:
            return
        if self.speed is None:
            if clock.speed:
                self._move({"action": "pause"})
            self._move({"action": "jump", "to": _utc(at)}, unless_reached=at)
            return
        if now < self.script.start:
            self._move({"action": "jump", "to": _utc(self.script.start)}, unless_reached=self.script.start)
        if clock.speed != self.speed:
            self._move({"action": "start", "speed": self.speed})
        while wait := self._clock().seconds_until(at, self.wall()):
            self.sleep(min(wait, 5.0))

    def _clock(self) -> Clock:
        return _clock_of(self._found())

    def _found(self) -> dict[str, Any]:
        return self.api.json("GET", f"/readiness-api/v1/programmes/{self.programme}", programme=self.programme)

    def _move(self, move: dict[str, Any], unless_reached: datetime | None = None) -> None:
        """Moves the clock; someone else may move it too, so a stale version is read again."""
        path = f"/readiness-api/v1/programmes/{self.programme}/clock"
        said = ""
        for _ in range(TRIES):
            found = self._found()
            if unless_reached is not None and _clock_of(found).at(self.wall()) >= unless_reached:
                return
            answer = self.api.call("POST", path, programme=self.programme, version=found["version"], body=move)
            if answer.is_success:
                return
            said = f"{answer.status_code} {answer.text[:300]}"
            if answer.status_code not in {409, 412}:
                break
        raise RefusedError(f"POST {path}: {said}")

    def _incident(self, inject: Inject, sites: dict[str, str]) -> tuple[str, bool]:
        logged = self._create(inject, "/incident-api/v1/incidents", bodies.incident(inject, sites[inject.unit]))
        incident = logged.json()
        again = logged.headers.get("idempotent-replayed") == "true"
        risk = self._triage(inject, incident, again=again)
        return f"{incident['number']}, risk {risk}", again

    def _triage(self, inject: Inject, incident: dict[str, Any], *, again: bool) -> int:
        """Rates it unless someone has already."""
        path = f"/incident-api/v1/incidents/{incident['id']}"
        for _ in range(TRIES):
            if again:
                incident = self.api.json("GET", path, programme=self.programme)
            if incident["rating"] is not None:
                return int(incident["rating"]["risk"])
            rated = self.api.call(
                "POST",
                f"{path}/triage",
                programme=self.programme,
                version=incident["version"],
                body=bodies.triage(inject),
            )
            if rated.is_success:
                return int(rated.json()["rating"]["risk"])
            if rated.status_code != 412:
                raise RefusedError(f"{inject.id}: {rated.status_code} {rated.text[:300]}")
            again = True
        raise RefusedError(f"{inject.id}: others keep changing the incident; it is not rated")

    def _entry(self, inject: Inject) -> tuple[str, bool]:
        written = self._create(inject, "/incident-api/v1/log-entries", bodies.log_entry(inject))
        return "in the log", written.headers.get("idempotent-replayed") == "true"

    def _create(self, inject: Inject, path: str, body: dict[str, Any]) -> httpx.Response:
        """Creates what an inject becomes, once. What is new takes a moment to reach the other services."""
        said = ""
        for _ in range(HEARD_TRIES):
            answer = self.api.call("POST", path, programme=self.programme, key=bodies.key(self.run, inject), body=body)
            if answer.is_success:
                return answer
            said = f"{answer.status_code} {answer.text[:300]}"
            if answer.json().get("type") not in NOT_YET:
                break
            self.sleep(HEARD_PAUSE)
        raise RefusedError(f"{inject.id}: {said}")


def _clock_of(programme: dict[str, Any]) -> Clock:
    clock = programme["clock"]
    return Clock(
        datetime.fromisoformat(clock["wallAt"]), datetime.fromisoformat(clock["programmeAt"]), float(clock["speed"])
    )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
