"""What an item's history looks like to callers."""

from uuid import UUID

from chassis.schema import Answer, UtcTime


class DifferenceAnswer(Answer):
    """A field, what it held and what it holds; null: nothing, or a text that has been masked."""

    field: str
    before: str | None
    after: str | None


class HistoryEntry(Answer):
    """One entry of the ledger about an item, its measurements, deviations, evidence or comments.

    `by`: the function, null where masked. `occurredAt` is when it happened, `recordedAt` when it was written down.
    """

    entity: str
    entity_id: UUID
    version: int
    action: str
    by: str | None
    role: str
    occurred_at: UtcTime
    recorded_at: UtcTime
    reason: str | None
    differences: list[DifferenceAnswer]
