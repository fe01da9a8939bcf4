"""Who may do what with organisations. The tree is a directory: everyone signed in may read it."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow, any_signed_in

MayRead = Annotated[Grant, Depends(any_signed_in)]
MayAdd = Annotated[Grant, Depends(allow("administrator"))]
