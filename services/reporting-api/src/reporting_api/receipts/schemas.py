"""What is answered about receipts."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from chassis.schema import Answer, UtcTime


class Receipt(Answer):
    """Who was shown which version first when, and in what form."""

    id: UUID
    report_id: UUID
    number: int
    format: Literal["json", "html", "pdf"]
    name: str
    role: str
    shown_at: UtcTime
