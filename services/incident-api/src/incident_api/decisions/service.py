"""Proposing and deciding. One presents, another decides, with a mandate, on evidence frozen with it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from chassis import problem_types
from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.problems import Problem
from chassis.transaction import Transaction
from chassis.upstream import Upstream, UpstreamUnavailable
from incident_api.breaches import service as breaches
from incident_api.decisions import errors, repository, snapshot
from incident_api.decisions.schemas import Decide, Decision, Proposal, Propose, Snapshot
from incident_api.mandates import service as mandates
from incident_api.upstream import gates
from incident_api.upstream.gates import GateEvaluation
from incident_api.waves import service as waves
from incident_api.waves.rules import NEEDS_GATE, Kind, WaveState, possible

PROPOSAL = Entity.of(
    "proposal", "title", "obstacles", "possibilities", "patientSafety", "union", "dissent", "presentedBy"
)
DECISION = Entity.of(
    "decision", "title", "reason", "decidedBy", "presentedBy", "participants", "dissent", "conditions", "source"
)
CLOCK_SKEW = timedelta(minutes=5)


async def propose(tx: Transaction, grant: Grant, upstream: Upstream, body: Propose) -> Proposal:
    """Presents alternatives. A go or a resume is refused with its blockers until the gate is passed."""
    recommended = [alternative for alternative in body.alternatives if alternative.recommended]
    if len(recommended) != 1:
        raise Problem(errors.ONE_RECOMMENDED)
    kind = recommended[0].kind
    wave = await waves.locked(tx, body.wave_id)
    _require_possible(kind, wave.state)
    if body.breach_id is not None:
        await breaches.get(tx, body.breach_id)
    evaluation = await require_gate(upstream, tx.programme, body.wave_id) if kind in NEEDS_GATE else None
    proposal = Proposal.model_validate(
        {
            **body.model_dump(),
            "id": new_id(),
            "version": 1,
            "number": await repository.next_number(tx),
            "kind": kind,
            "status": "open",
            "presented_by": grant.caller.name,
            "presented_at": tx.now,
            "gate_passed": None if evaluation is None else evaluation.passed,
            "decision_id": None,
        }
    )
    await repository.add_proposal(tx, proposal, grant.caller.subject)
    tx.acting_as(grant.role)
    tx.record(PROPOSAL, id=proposal.id, version=1, action="presented", state=proposal)
    return proposal


async def decide(tx: Transaction, grant: Grant, upstream: Upstream, body: Decide) -> Decision:
    """Decides for one alternative; moves the wave; freezes what was known. Raises Problem when a rule refuses."""
    found = await repository.find_proposal(tx, body.proposal_id, for_update=True)
    if found is None:
        raise Problem(problem_types.NOT_FOUND)
    proposal, presenter = found
    if proposal.status == "decided":
        raise Problem(errors.ALREADY_DECIDED)
    if presenter == grant.caller.subject:
        raise Problem(errors.SAME_PERSON)
    if body.alternative >= len(proposal.alternatives):
        raise Problem(problem_types.NOT_FOUND)
    chosen = proposal.alternatives[body.alternative]
    effective_at = body.effective_at or tx.now
    if effective_at < tx.now - CLOCK_SKEW:
        raise Problem(errors.EFFECT_IN_THE_PAST)
    wave = await waves.locked(tx, proposal.wave_id)
    _require_possible(chosen.kind, wave.state)
    sites = await waves.sites_of(tx, proposal.wave_id)
    mandate = await mandates.require(tx, grant, chosen.kind, [site.lineage for site in sites])
    evaluation = await _evidence(upstream, tx.programme, proposal.wave_id, chosen.kind)
    document, digest = snapshot.sealed(await snapshot.take(tx, evaluation))
    decision = Decision.model_validate(
        {
            **body.model_dump(exclude={"alternative"}),
            "id": new_id(),
            "version": 1,
            "number": await repository.next_number(tx),
            "wave_id": proposal.wave_id,
            "kind": chosen.kind,
            "decision_kind": mandate.decision_kind,
            "title": chosen.title,
            "decided_at": tx.now,
            "effective_at": effective_at,
            "decided_by": mandate.title,
            "presented_by": proposal.presented_by,
            "dissent": [dissent.model_dump() for dissent in proposal.dissent],
            "site_ids": [site.id for site in sites],
            "site_count": len(sites),
            "snapshot_hash": digest,
            "supersedes": await repository.latest_decision(tx, proposal.wave_id),
            "breach_id": proposal.breach_id,
            "historical": False,
            "source": None,
        }
    )
    await repository.add_decision(tx, decision, document)
    tx.acting_as(grant.role)
    tx.record(
        DECISION, id=decision.id, version=1, action="decided", state=decision, occurred_at=tx.now, reason=body.reason
    )
    await waves.move(tx, wave, chosen.kind, decision.id, effective_at)
    await _close(tx, proposal, decision)
    if proposal.breach_id is not None:
        await breaches.answer_by_decision(tx, grant, proposal.breach_id, decision.id, body.reason)
    return decision


async def require_gate(upstream: Upstream, programme: UUID, wave: UUID) -> GateEvaluation:
    """The wave's passed go gate, evaluated now. Raises Problem with every blocker when it is not passed."""
    try:
        evaluation = await gates.evaluate(upstream, programme, wave)
    except UpstreamUnavailable as error:
        raise Problem(errors.EVIDENCE_OUT_OF_REACH, headers={"Retry-After": "10"}) from error
    if evaluation is None:
        raise Problem(errors.NO_GATE)
    if not evaluation.passed:
        blocked = evaluation.blocked
        count = sum(len(site["blockers"]) for site in blocked)
        raise Problem(errors.GATE_NOT_PASSED, values={"count": count, "sites": len(blocked)}, sites=blocked)
    return evaluation


async def get_decision(tx: Transaction, id: UUID) -> Decision:
    """One decision. Raises Problem 404."""
    decision = await repository.find_decision(tx, id)
    if decision is None:
        raise Problem(problem_types.NOT_FOUND)
    return decision


async def get_snapshot(tx: Transaction, id: UUID) -> Snapshot:
    """What a decision stood on. Raises Problem 404 for one without a snapshot, as those from before this system."""
    found = await repository.find_snapshot(tx, id)
    if found is None:
        raise Problem(problem_types.NOT_FOUND)
    return found


async def _evidence(upstream: Upstream, programme: UUID, wave: UUID, kind: Kind) -> GateEvaluation | None:
    """A pause must not wait for readiness-api; what could not be reached is named in the snapshot."""
    if kind in NEEDS_GATE:
        return await require_gate(upstream, programme, wave)
    try:
        return await gates.evaluate(upstream, programme, wave)
    except UpstreamUnavailable:
        return None


async def _close(tx: Transaction, proposal: Proposal, decision: Decision) -> None:
    decided = proposal.model_copy(
        update={"version": proposal.version + 1, "status": "decided", "decision_id": decision.id}
    )
    await repository.save_proposal(tx, decided)
    tx.record(PROPOSAL, id=proposal.id, version=decided.version, action="decided", state=decided)


def _require_possible(kind: Kind, state: WaveState) -> None:
    if not possible(kind, state):
        raise Problem(errors.WRONG_STATE, values={"state": state}, state=state)
