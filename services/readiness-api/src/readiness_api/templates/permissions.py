"""Who may read templates: everyone signed in, since what is asked is no secret."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, any_signed_in

MayRead = Annotated[Grant, Depends(any_signed_in)]
