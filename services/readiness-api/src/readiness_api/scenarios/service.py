"""Scenarios, their runs, and what they say of the checklist."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.scenarios import errors, rules
from readiness_api.scenarios.rules import Refused, StepOutcome
from readiness_api.scenarios.schemas import (
    LatestRun,
    NewRun,
    NewScenario,
    RunAnswer,
    ScenarioAnswer,
    ScenarioStep,
    StepResult,
)
from readiness_api.tables import scenario_runs, scenarios
from readiness_api.waves import sited

SCENARIO = Entity.of("scenario", "title", "what", "expected", "withdrawnReason")
RUN = Entity.of("scenario_run", "note", "recordedBy")
END_TO_END = "tst-e2e"


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, status: str | None
) -> Page[ScenarioAnswer]:
    query = sited.at_sites(scenarios, tx.programme, grant).order_by(scenarios.c.site_id, scenarios.c.number)
    wanted = {scenarios.c.site_id: site, scenarios.c.status: status}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    return await fetch_page(tx, query, paging, ScenarioAnswer.of)


async def get(work: Work, grant: Grant, scenario: UUID) -> ScenarioAnswer:
    """Raises Problem 404."""
    return ScenarioAnswer.of(await sited.found(work, grant, scenarios, scenario))


async def add(work: Work, grant: Grant, new: NewScenario) -> ScenarioAnswer:
    """Raises Problem 422 for a site out of reach."""
    await sited.require_site(work, grant, new.site_id, lock=True)
    answer = written(new, await _next_number(work, new.site_id))
    await add_all(work, [answer])
    await tell_checklist(work, new.site_id)
    return answer


def written(new: NewScenario, number: int) -> ScenarioAnswer:
    """A scenario as it begins, never run."""
    return ScenarioAnswer(
        id=new_id(),
        version=1,
        site_id=new.site_id,
        number=number,
        title=new.title,
        item_code=new.item_code,
        steps=[ScenarioStep(**step.model_dump()) for step in new.steps],
        status="live",
        withdrawn_reason=None,
        last_run=None,
    )


async def add_all(work: Work, answers: Sequence[ScenarioAnswer]) -> None:
    """Adds scenarios as they are."""
    await sited.add(work, scenarios, [sited.row_of(answer, "steps", "last_run") for answer in answers])
    for answer in answers:
        work.record(SCENARIO, id=answer.id, version=answer.version, action="added", state=answer)


async def withdraw(work: Work, grant: Grant, scenario: UUID, expected: int, reason: str) -> ScenarioAnswer:
    """Raises Problem 404, 412, 409 for one withdrawn already and for the site's last."""
    site = (await sited.found(work, grant, scenarios, scenario)).site_id
    await sited.require_site(work, grant, site, lock=True)
    before = await sited.locked(work, grant, scenarios, scenario, expected)
    if before.status == "withdrawn":
        raise Problem(errors.REFUSED[Refused.WITHDRAWN])
    if rules.count(await _judged(work, site)).all_live == 1:
        raise Problem(errors.REFUSED[Refused.LAST_ONE])
    values = {"version": before.version + 1, "status": "withdrawn", "withdrawn_reason": reason}
    await sited.change(work, scenarios, before.id, values)
    answer = ScenarioAnswer.of(before).model_copy(update=values)
    work.record(SCENARIO, id=answer.id, version=answer.version, action="withdrawn", state=answer, reason=reason)
    await tell_checklist(work, site)
    return answer


async def run_page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, scenario: UUID | None, site: UUID | None
) -> Page[RunAnswer]:
    query = sited.at_sites(scenario_runs, tx.programme, grant).order_by(
        scenario_runs.c.ran_at.desc(), scenario_runs.c.id.desc()
    )
    wanted = {scenario_runs.c.scenario_id: scenario, scenario_runs.c.site_id: site}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    return await fetch_page(tx, query, paging, RunAnswer.of)


async def get_run(work: Work, grant: Grant, run: UUID) -> RunAnswer:
    """Raises Problem 404."""
    return RunAnswer.of(await sited.found(work, grant, scenario_runs, run))


async def run(work: Work, grant: Grant, new: NewRun) -> RunAnswer:
    """Raises Problem 404, 409 for one withdrawn, 422 unless each step has an outcome."""
    scenario = await sited.locked(work, grant, scenarios, new.scenario_id, None)
    answer = (await run_all(work, [(scenario, new)]))[0]
    await tell_checklist(work, scenario.site_id)
    return answer


async def run_all(work: Work, ran: Sequence[tuple[Row[Any] | ScenarioAnswer, NewRun]]) -> Sequence[RunAnswer]:
    """Records runs in their order; a scenario's latest is the one that ran last, not the one recorded last."""
    answers = [_run(work, scenario, new) for scenario, new in ran]
    await sited.add(work, scenario_runs, [sited.row_of(answer, "results") for answer in answers])
    latest: dict[UUID, ScenarioAnswer] = {}
    for (scenario, _), answer in zip(ran, answers, strict=True):
        work.record(RUN, id=answer.id, version=1, action="ran", state=answer, occurred_at=answer.ran_at)
        known = latest.get(scenario.id) or (
            scenario if isinstance(scenario, ScenarioAnswer) else ScenarioAnswer.of(scenario)
        )
        if known.last_run is None or answer.ran_at >= known.last_run.ran_at:
            last = LatestRun(
                id=answer.id, ran_at=answer.ran_at, outcome=answer.outcome, steps_passed=answer.steps_passed
            )
            known = known.model_copy(update={"version": known.version + 1, "last_run": last})
            await sited.change(work, scenarios, known.id, {"version": known.version, "last_run": last.as_json()})
            work.record(SCENARIO, id=known.id, version=known.version, action=answer.outcome, state=known)
        latest[scenario.id] = known
    return answers


async def shares(work: Work, site: UUID) -> Sequence[Share]:
    """What the site's scenarios say of its checklist."""
    judged = await _judged(work, site)
    counted = rules.count(judged)
    reason = "Strukna: " + "; ".join(counted.reasons)[:3900] if counted.withdrawn else None
    return [
        Share(END_TO_END, site, counted.passed, counted.all_live, counted.withdrawn, reason),
        *(Share(code, site, passed, steps) for code, (passed, steps) in rules.steps_by_item(judged).items()),
    ]


async def tell_checklist(work: Work, site: UUID, **when: Any) -> None:
    """The items that scenarios are the evidence of follow."""
    codes = {row.item_code for row in await sited.of_site(work, scenarios, site) if row.item_code is not None}
    await tell(work, Register.SCENARIOS, {END_TO_END, *codes}, lambda: shares(work, site), site=site, **when)


async def _judged(work: Work, site: UUID) -> Sequence[rules.Scenario]:
    return [_scenario(ScenarioAnswer.of(row)) for row in await sited.of_site(work, scenarios, site)]


def _scenario(answer: ScenarioAnswer) -> rules.Scenario:
    last = answer.last_run
    return rules.Scenario(
        answer.item_code,
        answer.status == "live",
        answer.withdrawn_reason,
        len(answer.steps),
        None if last is None else last.outcome == "passed",
        0 if last is None else last.steps_passed,
    )


def _run(work: Work, scenario: Row[Any] | ScenarioAnswer, new: NewRun) -> RunAnswer:
    if scenario.status == "withdrawn":
        raise Problem(errors.REFUSED[Refused.WITHDRAWN])
    if len(new.results) != len(scenario.steps):
        raise Problem(errors.REFUSED[Refused.STEPS_DIFFER], values={"steps": len(scenario.steps)})
    if new.ran_at > work.now:
        raise Problem(errors.REFUSED[Refused.RAN_LATER], values={"now": rfc3339(work.now)})
    outcomes = [StepOutcome(result.outcome) for result in new.results]
    passed = rules.passes(outcomes, own_staff=new.own_staff, critical_defects=new.critical_defects)
    counts = new.own_staff and new.critical_defects == 0
    return RunAnswer(
        id=new_id(),
        version=1,
        site_id=scenario.site_id,
        scenario_id=scenario.id,
        ran_at=new.ran_at,
        system_version=new.system_version,
        own_staff=new.own_staff,
        critical_defects=new.critical_defects,
        results=[StepResult(outcome=StepOutcome(result.outcome), note=result.note) for result in new.results],
        outcome="passed" if passed else "failed",
        steps_passed=sum(outcome is StepOutcome.PASSED for outcome in outcomes) if counts else 0,
        note=new.note,
        recorded_at=work.now,
        recorded_by=work.actor.name,
    )


async def _next_number(work: Work, site: UUID) -> int:
    query = select(func.coalesce(func.max(scenarios.c.number), 0)).where(
        scenarios.c.programme_id == work.programme, scenarios.c.site_id == site
    )
    return int((await work.execute(query)).scalar_one()) + 1
