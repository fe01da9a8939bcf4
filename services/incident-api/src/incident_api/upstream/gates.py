"""What incident-api reads of readiness-api's gates, asked live: no go without evidence."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from chassis.schema import UtcTime
from chassis.upstream import Upstream, UpstreamUnavailable

GO_GATE = "T-0"


class _Read(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="ignore", frozen=True)


class _ReadWhole(_Read):
    """Kept as it came: the snapshot freezes all of it, and its rows are readiness-api's to explain."""

    model_config = ConfigDict(extra="allow")


class GateRead(_Read):
    """A gate of a wave."""

    id: UUID
    code: str


class GateList(_Read):
    """The gates of a wave."""

    items: list[GateRead]


class GateSite(_ReadWhole):
    """A site of the wave, with what stands in its way."""

    blockers: list[dict[str, Any]]


class GateEvaluation(_ReadWhole):
    """The evaluation of a gate."""

    gate_id: UUID
    code: str
    evaluated_at: UtcTime
    position: int
    passed: bool
    sites: list[GateSite]

    @property
    def blocked(self) -> list[dict[str, Any]]:
        """The sites that have blockers, with them."""
        return [site.model_dump(mode="json", by_alias=True) for site in self.sites if site.blockers]


async def evaluate(upstream: Upstream, programme: UUID, wave: UUID) -> GateEvaluation | None:
    """The go gate of a wave as it stands now; None when it has none. Raises UpstreamUnavailable."""
    try:
        found = await upstream.get("/gates", programme=str(programme), wave=str(wave), limit=100)
        gate = next((gate for gate in GateList.model_validate(found).items if gate.code == GO_GATE), None)
        if gate is None:
            return None
        return GateEvaluation.model_validate(
            await upstream.get(f"/gates/{gate.id}/evaluation", programme=str(programme))
        )
    except ValidationError as error:
        raise UpstreamUnavailable(f"the gate is not answered as agreed: {error}") from error
