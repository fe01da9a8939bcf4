"""Who may see who decides: everyone signed in."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, any_signed_in

MayRead = Annotated[Grant, Depends(any_signed_in)]
