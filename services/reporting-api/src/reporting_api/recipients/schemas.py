"""What is answered about recipients."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from chassis.schema import Answer

Kind = Literal["board", "committee", "steering_group", "executive_group", "union"]
Cadence = Literal["daily", "weekly", "monthly"]


class Recipient(Answer):
    """A body that reports are written for."""

    id: UUID
    version: int
    code: str
    name: str
    kind: Kind
    cadence: Cadence
