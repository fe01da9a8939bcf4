"""Who imports organisations: those who set the whole programme up. Auditors read what came in and from where."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MayRead = Annotated[Grant, Depends(allow("administrator", "auditor"))]
MayImport = Annotated[Grant, Depends(allow("administrator"))]
