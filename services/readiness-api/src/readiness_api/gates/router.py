"""Gates over HTTP."""

from uuid import UUID

from fastapi import APIRouter

from chassis.paging import Paging
from chassis.schema import Page
from chassis.transaction import Creating, Reading
from readiness_api.gates import service
from readiness_api.gates.permissions import MayEvaluate, MayRead
from readiness_api.gates.schemas import Evaluation, GateAnswer, GateBlocker, RecordedEvaluation

router = APIRouter(tags=["gates"])


@router.get("/gates", summary="Avstämningspunkter")
async def list_gates(tx: Reading, grant: MayRead, paging: Paging, wave: UUID | None = None) -> Page[GateAnswer]:
    """The gates of a wave, T-120 to T-0."""
    return await service.page(tx, grant, paging, wave)


@router.get("/gates/{id}", summary="En avstämningspunkt")
async def get_gate(id: UUID, tx: Reading, grant: MayRead) -> GateAnswer:
    """One gate with its latest recorded evaluation."""
    return tx.versioned(await service.get(tx, grant, id))


@router.get("/gates/{id}/evaluation", summary="Vad som hindrar, just nu")
async def evaluate_gate(id: UUID, tx: Reading, grant: MayRead) -> Evaluation:
    """Computed now; nothing is kept."""
    return await service.evaluate(tx, grant, id)


@router.post("/gates/{id}/evaluations", summary="Pröva och anteckna", status_code=201)
async def record_evaluation(id: UUID, tx: Creating, grant: MayEvaluate) -> RecordedEvaluation:
    """Computed now and kept as the gate's latest."""
    tx.acting_as(grant.role)
    return tx.created(await service.record_evaluation(tx, grant, id))


@router.get("/gates/{id}/evaluations/{evaluation}", summary="En antecknad prövning")
async def get_evaluation(id: UUID, evaluation: UUID, tx: Reading, grant: MayRead) -> RecordedEvaluation:
    """What was found then; it never changes."""
    return tx.versioned(await service.get_evaluation(tx, grant, id, evaluation))


@router.get("/gate-blockers", summary="Punkter som hindrar")
async def list_gate_blockers(
    tx: Reading, grant: MayRead, paging: Paging, gate: UUID, site: UUID | None = None
) -> Page[GateBlocker]:
    """Every item that stands in a gate's way, first due first, with who owns it. Unsigned checklists are not items."""
    return await service.blocker_page(tx, grant, gate, paging, site)
