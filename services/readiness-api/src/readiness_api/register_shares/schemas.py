"""What the registers' shares look like to callers."""

from uuid import UUID

from chassis.schema import Answer, Id, Request
from readiness_api.measurements.registers import ShareAnswer


class SharesAnswer(Answer):
    """What every register counts at a site now."""

    site_id: UUID
    shares: list[ShareAnswer]


class Recount(Request):
    """The site whose registers to count anew."""

    site_id: Id
