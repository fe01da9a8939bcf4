"""readiness-api's tables, a module a subject. Every key begins with the programme: nothing crosses programmes."""

from readiness_api.tables.appointments import appointments
from readiness_api.tables.assignments import assignment_documents, assignment_editions, strategic_choices
from readiness_api.tables.batches import measurement_batches
from readiness_api.tables.bulk import bulk_changes, bulk_rows
from readiness_api.tables.change import change_activities, handovers, networks, superuser_counts, training_counts
from readiness_api.tables.checklists import LIVE_DEVIATION, checklists, deviations, items, measurements, templates
from readiness_api.tables.coexistence import care_flows, coexistence_routines, system_uses, systems
from readiness_api.tables.columns import metadata
from readiness_api.tables.critical_line import ACTIVE_DEPENDENCY, dependencies, estimates, forecasts, outcomes
from readiness_api.tables.design_decisions import decision_communications, design_decisions
from readiness_api.tables.directory import (
    bodies,
    mandates,
    municipal_options,
    organisations,
    programmes,
    sites,
    waves,
)
from readiness_api.tables.evidence import comments, evidence
from readiness_api.tables.gates import gate_evaluations, gates
from readiness_api.tables.imports import import_mappings, import_rows, imports
from readiness_api.tables.planning import phases, wave_states
from readiness_api.tables.roll_ups import roll_up_leaves, roll_ups
from readiness_api.tables.template_versions import template_drafts, template_upgrade_plans, template_upgrades
from readiness_api.tables.thresholds import thresholds
from readiness_api.tables.trials import (
    migration_counts,
    migration_sources,
    rehearsals,
    round_trips,
    scenario_runs,
    scenarios,
)
from readiness_api.tables.uploads import uploads

__all__ = [
    "ACTIVE_DEPENDENCY",
    "LIVE_DEVIATION",
    "appointments",
    "assignment_documents",
    "assignment_editions",
    "bodies",
    "bulk_changes",
    "bulk_rows",
    "care_flows",
    "change_activities",
    "checklists",
    "coexistence_routines",
    "comments",
    "decision_communications",
    "dependencies",
    "design_decisions",
    "deviations",
    "estimates",
    "evidence",
    "forecasts",
    "gate_evaluations",
    "gates",
    "handovers",
    "import_mappings",
    "import_rows",
    "imports",
    "items",
    "mandates",
    "measurement_batches",
    "measurements",
    "metadata",
    "migration_counts",
    "migration_sources",
    "municipal_options",
    "networks",
    "organisations",
    "outcomes",
    "phases",
    "programmes",
    "rehearsals",
    "roll_up_leaves",
    "roll_ups",
    "round_trips",
    "scenario_runs",
    "scenarios",
    "sites",
    "strategic_choices",
    "superuser_counts",
    "system_uses",
    "systems",
    "template_drafts",
    "template_upgrade_plans",
    "template_upgrades",
    "templates",
    "thresholds",
    "training_counts",
    "uploads",
    "wave_states",
    "waves",
]
