"""Who may see who was shown what."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MaySee = Annotated[Grant, Depends(allow("report_editor", "auditor", "decision_maker"))]
