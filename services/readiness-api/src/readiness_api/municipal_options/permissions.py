"""Who may do what with the programme's options. They are a directory: everyone signed in may read them."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow, any_signed_in

MayRead = Annotated[Grant, Depends(any_signed_in)]
MaySet = Annotated[Grant, Depends(allow("administrator"))]
