"""Scenarios and their runs over HTTP."""

from typing import Literal
from uuid import UUID

from fastapi import APIRouter

from chassis.etag import IfMatch
from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Changing, Creating, Reading
from readiness_api.scenarios import service
from readiness_api.scenarios.permissions import MayRead, MayRun, MayWrite
from readiness_api.scenarios.schemas import NewRun, NewScenario, RunAnswer, ScenarioAnswer, ScenarioWithdrawal

router = APIRouter(tags=["scenarios"])


@router.get("/scenarios", summary="Patientscenarier")
async def list_scenarios(
    tx: Reading,
    grant: MayRead,
    paging: Paging,
    site: UUID | None = None,
    status: Literal["live", "withdrawn"] | None = None,
) -> Page[ScenarioAnswer]:
    """Scenarios within your scope, each with its latest run."""
    return await service.page(tx, grant, paging, site=site, status=status)


@router.post("/scenarios", summary="Nytt patientscenario", status_code=201)
async def add_scenario(new: NewScenario, tx: Creating, grant: MayWrite) -> ScenarioAnswer:
    """Adds a scenario with its steps; until it has been run it counts as not passed."""
    tx.acting_as(grant.role)
    return tx.created(await service.add(tx, grant, new))


@router.get("/scenarios/{id}", summary="Ett patientscenario")
async def get_scenario(id: UUID, tx: Reading, grant: MayRead) -> ScenarioAnswer:
    """One scenario with its steps."""
    return tx.versioned(await service.get(tx, grant, id))


@router.post("/scenarios/{id}/withdraw", summary="Stryk ett scenario")
async def withdraw_scenario(
    id: UUID, withdrawal: ScenarioWithdrawal, expected: IfMatch, tx: Changing, grant: MayWrite
) -> ScenarioAnswer:
    """Leaves a scenario out, with a reason that is shown beside every share."""
    tx.acting_as(grant.role)
    return tx.versioned(await service.withdraw(tx, grant, id, expected, withdrawal.reason))


@router.get("/scenario-runs", summary="Körningar av scenarier")
async def list_scenario_runs(
    tx: Reading, grant: MayRead, paging: Paging, scenario: UUID | None = None, site: UUID | None = None
) -> Page[RunAnswer]:
    """Every run, newest first, those that failed too."""
    return await service.run_page(tx, grant, paging, scenario=scenario, site=site)


@router.post("/scenario-runs", summary="Ny körning", status_code=201)
async def record_scenario_run(new: NewRun, tx: Creating, grant: MayRun) -> RunAnswer:
    """Records a run. It passes when every step did, by own staff, with no critical defect open."""
    tx.acting_as(grant.role)
    return tx.created(await service.run(tx, grant, new))


@router.get("/scenario-runs/{id}", summary="En körning")
async def get_scenario_run(id: UUID, tx: Reading, grant: MayRead) -> RunAnswer:
    """One run with the outcome of each step."""
    return tx.versioned(await service.get_run(tx, grant, id))
