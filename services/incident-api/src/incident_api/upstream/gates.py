"""What incident-api reads of readiness-api's gates, asked live: no go without evidence."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from chassis.schema import UtcTime
from chassis.upstream import Upstream

GO_GATE = "T-0"


class GateEvaluation(BaseModel):
    """The evaluation of a gate. `sites` is kept whole in the snapshot; its rows are readiness-api's to explain."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="allow", frozen=True)

    gate_id: UUID
    code: str
    evaluated_at: UtcTime
    position: int
    passed: bool
    sites: list[dict[str, Any]]

    @property
    def blocked(self) -> list[dict[str, Any]]:
        """The sites that have blockers, with them."""
        return [site for site in self.sites if site["blockers"]]


async def evaluate(upstream: Upstream, programme: UUID, wave: UUID) -> GateEvaluation | None:
    """The go gate of a wave as it stands now; None when it has none. Raises UpstreamUnavailable."""
    gates = await upstream.get("/gates", programme=str(programme), wave=str(wave), limit=100)
    gate = next((gate for gate in gates["items"] if gate["code"] == GO_GATE), None)
    if gate is None:
        return None
    return GateEvaluation.model_validate(
        await upstream.get(f"/gates/{gate['id']}/evaluation", programme=str(programme))
    )
