"""Who may send files: those who give evidence, and those who set programmes up."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import SITE_WORK

MayUpload = Annotated[Grant, Depends(allow(*SITE_WORK, "administrator"))]
