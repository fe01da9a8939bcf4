"""Change management of the exercise before it begins: synthetic, and says so."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from chassis.work import Work
from readiness_api.change_activities import service as change_activities
from readiness_api.change_activities.schemas import ActivityAnswer, NewActivity
from readiness_api.handovers import service as handovers
from readiness_api.handovers.schemas import NewContent, NewHandover, NewOpenMatter
from readiness_api.networks import service as networks
from readiness_api.networks.schemas import NewMembers, NewNetwork
from readiness_api.training import service as training
from readiness_api.training.schemas import NewSuperusers, NewTraining
from readiness_api.waves.schemas import SiteAnswer

Sites = Mapping[str, SiteAnswer]


async def prepared(work: Work, data: Mapping[str, Any], sites: Sites, at: datetime) -> None:
    """Training, superusers, activities, networks and hand-overs, and the items that follow."""
    counted = [_training(data, said, sites, at) for said in data["training"]]
    await training.count_all_training(work, counted)
    shifts = [_superusers(data, said, sites, at) for said in data["superusers"]]
    await training.count_all_superusers(work, shifts)
    planned = [_activity(said, sites, at) for said in data["activities"]]
    await change_activities.add_all(work, planned)
    await networks.add_all(work, [_network(said, sites) for said in data["networks"]])
    await handovers.add_all(work, [_handover(said, sites) for said in data["handovers"]])
    told = {"source": data["source"], "at": at}
    for site in dict.fromkeys([*(each.site_id for each in counted), *(each.site_id for each in shifts)]):
        await training.tell_checklist(work, site, **told)
    for site in dict.fromkeys(each.site_id for each in planned if each.kind == "session"):
        await change_activities.tell_checklist(work, site, **told)


def _training(data: Mapping[str, Any], said: Mapping[str, Any], sites: Sites, at: datetime) -> NewTraining:
    return NewTraining(
        site_id=sites[said["site"]].id,
        role=said["role"],
        need=said["need"],
        completed=said["completed"],
        exclusions=said["exclusions"],
        exclusions_reason=said.get("exclusionsReason"),
        tested=said["tested"],
        passed=said["passed"],
        test_exclusions=0,
        source=data["source"],
        counted_at=at,
    )


def _superusers(data: Mapping[str, Any], said: Mapping[str, Any], sites: Sites, at: datetime) -> NewSuperusers:
    return NewSuperusers(
        site_id=sites[said["site"]].id,
        unit=said["unit"],
        shift=said["shift"],
        staff=said["staff"],
        superusers=said["superusers"],
        source=data["source"],
        counted_at=at,
    )


def _activity(said: Mapping[str, Any], sites: Sites, at: datetime) -> ActivityAnswer:
    planned_at = at + timedelta(days=said["day"])
    new = NewActivity(
        site_id=sites[said["site"]].id,
        kind=said["kind"],
        title=said["title"],
        responsible=said["responsible"],
        audience=said["audience"],
        channel=said.get("channel"),
        planned_at=planned_at,
    )
    if "outcome" not in said:
        return change_activities.planned(new)
    done = {
        "status": "done",
        "done_at": planned_at,
        "outcome": said["outcome"],
        "result": said["result"],
        "case_number": said.get("caseNumber"),
        "attended": said.get("attended"),
        "concerned": said.get("concerned"),
        "exclusions": said.get("exclusions"),
        "exclusions_reason": said.get("exclusionsReason"),
    }
    return change_activities.planned(new).model_copy(update=done)


def _network(said: Mapping[str, Any], sites: Sites) -> NewNetwork:
    return NewNetwork(
        site_id=sites[said["site"]].id,
        kind=said["kind"],
        name=said["name"],
        rhythm=said["rhythm"],
        way_in=said["wayIn"],
        members=[NewMembers(**each) for each in said["members"]],
    )


def _handover(said: Mapping[str, Any], sites: Sites) -> NewHandover:
    return NewHandover(
        site_id=sites[said["site"]].id,
        title=said["title"],
        giver=said["giver"],
        receiver=said["receiver"],
        contents=[NewContent.model_validate(each) for each in said["contents"]],
        open_matters=[NewOpenMatter.model_validate(each) for each in said["openMatters"]],
    )
