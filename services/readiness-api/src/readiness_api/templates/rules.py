"""Which items of a template a site answers, and when each is due."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Stockholm")


AREAS = (
    "it_support",
    "working_methods",
    "standardisation",
    "clinical_anchoring",
    "patients_as_partners",
    "testing",
    "schedule_and_method",
    "technical_preparation",
    "information_security",
    "data_migration",
    "training",
    "transition_period",
    "patient_scenarios",
)
"""The programme's 13 preparation areas, in its own order. Nothing else is an area."""


class SiteKind(StrEnum):
    REGION = "region"
    ADMINISTRATION = "administration"
    HOSPITAL = "hospital"
    PRIMARY_CARE = "primary_care"
    UNIT = "unit"
    MUNICIPALITY = "municipality"
    PRIVATE_PROVIDER = "private_provider"


@dataclass(frozen=True, slots=True)
class Applicability:
    """An empty `municipal_options` asks every municipality that `site_kinds` names; empty `waves` ask in every wave."""

    site_kinds: frozenset[SiteKind]
    municipal_options: frozenset[int] = frozenset()
    waves: frozenset[int] = frozenset()

    @property
    def regional(self) -> bool:
        """Worked once for a whole wave, by the region's own site in it, and counts for every site of the wave."""
        return self.site_kinds == {SiteKind.REGION}


@dataclass(frozen=True, slots=True)
class Answerer:
    """`has_units`: a hospital below which the wave has sites of kind unit. `wave`: its number."""

    kind: SiteKind
    options: frozenset[int] = frozenset()
    has_units: bool = False
    wave: int | None = None


def applies(item: Applicability, site: Answerer) -> bool:
    """An item that lists unit is answered by each unit of a hospital that has unit sites, otherwise by the hospital."""
    if item.waves and site.wave is not None and site.wave not in item.waves:
        return False
    if site.kind is SiteKind.HOSPITAL and SiteKind.UNIT in item.site_kinds:
        return not site.has_units
    if site.kind not in item.site_kinds:
        return False
    if site.kind is SiteKind.MUNICIPALITY and item.municipal_options:
        return bool(item.municipal_options & site.options)
    return True


def hospitals_with_units(sites: AbstractSet[tuple[SiteKind, tuple[str, ...]]]) -> frozenset[str]:
    """The organisations (the last of each lineage) that are hospitals with at least one unit site below them."""
    above_units = {above for kind, lineage in sites if kind is SiteKind.UNIT for above in lineage[:-1]}
    return frozenset(lineage[-1] for kind, lineage in sites if kind is SiteKind.HOSPITAL and lineage[-1] in above_units)


def due_at(planned_at: datetime, offset_days: int) -> datetime:
    """Counted in calendar days, so that a due time keeps its hour when summer time begins or ends."""
    local = planned_at.astimezone(LOCAL) + timedelta(days=offset_days)
    return local.astimezone(planned_at.tzinfo)
