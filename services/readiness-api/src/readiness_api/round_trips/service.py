"""Recording round trips, and what they say of the checklist."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on

from chassis.access import Grant
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.paging import PageRequest, fetch_page
from chassis.problems import Problem
from chassis.schema import Page
from chassis.times import rfc3339
from chassis.transaction import Transaction
from chassis.work import Work
from readiness_api.measurements.registers import Register, Share, tell
from readiness_api.round_trips import errors, rules
from readiness_api.round_trips.rules import MessageType
from readiness_api.round_trips.schemas import NewRoundTrip, RoundTripAnswer
from readiness_api.tables import round_trips
from readiness_api.waves import sited

ROUND_TRIP = Entity.of("round_trip", "note", "recordedBy")
INTEGRATIONS = "tst-integrations"


async def page(
    tx: Transaction, grant: Grant, paging: PageRequest, *, site: UUID | None, message_type: str | None
) -> Page[RoundTripAnswer]:
    query = sited.at_sites(round_trips, tx.programme, grant).order_by(
        round_trips.c.sent_at.desc(), round_trips.c.id.desc()
    )
    wanted = {round_trips.c.site_id: site, round_trips.c.message_type: message_type}
    query = query.where(*(column == value for column, value in wanted.items() if value is not None))
    return await fetch_page(tx, query, paging, RoundTripAnswer.of)


async def get(work: Work, grant: Grant, trip: UUID) -> RoundTripAnswer:
    """Raises Problem 404."""
    return RoundTripAnswer.of(await sited.found(work, grant, round_trips, trip))


async def record(work: Work, grant: Grant, new: NewRoundTrip) -> RoundTripAnswer:
    """Raises Problem 422 for a passed one that has not come back, and a failed one that does not say how."""
    await sited.require_site(work, grant, new.site_id)
    answer = (await record_all(work, [new]))[0]
    await tell_checklist(work, new.site_id)
    return answer


async def record_all(work: Work, tried: Sequence[NewRoundTrip]) -> Sequence[RoundTripAnswer]:
    """Records trips as they were tried."""
    for new in tried:
        late = max(new.sent_at, new.returned_at or new.sent_at) > work.now
        if late or (new.outcome == "passed" and (new.returned_at is None or new.returned_at < new.sent_at)):
            raise Problem(errors.NOT_BACK, values={"now": rfc3339(work.now)})
        if new.outcome == "failed" and new.note is None:
            raise Problem(errors.FAILED_HOW)
    answers = [
        RoundTripAnswer(id=new_id(), version=1, recorded_at=work.now, recorded_by=work.actor.name, **_values(new))
        for new in tried
    ]
    await sited.add(work, round_trips, [answer.model_dump() for answer in answers])
    for answer in answers:
        work.record(
            ROUND_TRIP, id=answer.id, version=1, action=answer.outcome, state=answer, occurred_at=answer.sent_at
        )
    return answers


async def shares(work: Work, site: UUID) -> Sequence[Share]:
    """Of each message type the trip sent last counts."""
    query = (
        select(round_trips.c.message_type, round_trips.c.outcome)
        .ext(distinct_on(round_trips.c.message_type))
        .where(round_trips.c.programme_id == work.programme, round_trips.c.site_id == site)
        .order_by(round_trips.c.message_type, round_trips.c.sent_at.desc(), round_trips.c.id.desc())
    )
    latest = [(MessageType(row.message_type), row.outcome == "passed") for row in (await work.execute(query)).all()]
    passed, types = rules.count(latest)
    return [Share(INTEGRATIONS, site, passed, types)] if latest else []


async def tell_checklist(work: Work, site: UUID, **when: Any) -> None:
    """The item that round trips are the evidence of follows."""
    await tell(work, Register.ROUND_TRIPS, [INTEGRATIONS], lambda: shares(work, site), site=site, **when)


def _values(new: NewRoundTrip) -> dict[str, Any]:
    return new.model_dump() | {"message_type": MessageType(new.message_type)}
