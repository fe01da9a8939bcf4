"""readiness-api as an application: `uvicorn readiness_api.main:app`."""

from fastapi import FastAPI

from chassis.api_info import ApiInfo
from chassis.app import Service, create_app
from chassis.schema import LocalisedText
from readiness_api.assignments.router import router as assignments
from readiness_api.bodies.router import router as bodies
from readiness_api.bulk.router import router as bulk
from readiness_api.change_activities.router import router as change_activities
from readiness_api.checklists.router import router as checklists
from readiness_api.choices.router import router as choices
from readiness_api.coexistence.router import router as coexistence
from readiness_api.comments.router import router as comments
from readiness_api.critical_line.router import router as critical_line
from readiness_api.dependencies.router import router as dependencies
from readiness_api.design_decisions.router import router as design_decisions
from readiness_api.deviations.router import router as deviations
from readiness_api.estimates.router import router as estimates
from readiness_api.evidence.router import router as evidence
from readiness_api.examples import WORDS
from readiness_api.gates.router import router as gates
from readiness_api.grid.router import router as grid
from readiness_api.handovers.router import router as handovers
from readiness_api.history.router import router as history
from readiness_api.imports.router import router as imports
from readiness_api.measurement_batches.router import router as measurement_batches
from readiness_api.measurements.router import router as measurements
from readiness_api.migration.router import router as migration
from readiness_api.municipal_options.router import router as municipal_options
from readiness_api.networks.router import router as networks
from readiness_api.organisations.router import router as organisations
from readiness_api.pause_list.router import router as pause_list
from readiness_api.phases.router import router as phases
from readiness_api.programmes.router import router as programmes
from readiness_api.register_shares.router import router as register_shares
from readiness_api.rehearsals.router import router as rehearsals
from readiness_api.reorganisation.router import router as reorganisation
from readiness_api.roll_ups.router import router as roll_ups
from readiness_api.round_trips.router import router as round_trips
from readiness_api.scenarios.router import router as scenarios
from readiness_api.settings import Settings, settings
from readiness_api.sheets.router import router as sheets
from readiness_api.sign_off_tree.router import router as sign_off_tree
from readiness_api.systems.router import router as systems
from readiness_api.template_drafts.router import router as template_drafts
from readiness_api.templates.router import router as templates
from readiness_api.thresholds.router import router as thresholds
from readiness_api.training.router import router as training
from readiness_api.upgrades.router import router as upgrades
from readiness_api.uploads.objects import Objects
from readiness_api.uploads.router import LARGER_BODIES
from readiness_api.uploads.router import router as uploads
from readiness_api.waves.router import router as waves

INFO = ApiInfo(
    name="readiness-api",
    title="Driftstart: beredskap",
    version="1.0.0",
    released="2026-11-22",
    description=LocalisedText(
        sv="Program, etapper, checklistor, mätvärden, avsteg och avstämningspunkter: är varje enhet redo?",
        en="Programmes, waves, checklists, measurements, deviations and gates: is each site ready?",
    ),
    examples=WORDS,
)
ROUTERS = (
    programmes,
    organisations,
    reorganisation,
    municipal_options,
    imports,
    bodies,
    phases,
    waves,
    systems,
    coexistence,
    assignments,
    choices,
    templates,
    template_drafts,
    upgrades,
    checklists,
    sign_off_tree,
    measurements,
    measurement_batches,
    deviations,
    gates,
    grid,
    roll_ups,
    uploads,
    design_decisions,
    evidence,
    comments,
    history,
    scenarios,
    round_trips,
    migration,
    rehearsals,
    dependencies,
    estimates,
    critical_line,
    bulk,
    training,
    change_activities,
    networks,
    handovers,
    register_shares,
    pause_list,
    thresholds,
    sheets,
)


def build(configuration: Settings) -> FastAPI:
    """The application with these settings."""
    app = create_app(Service(INFO, ROUTERS, larger_bodies=LARGER_BODIES), configuration)
    app.state.objects = Objects(configuration)
    return app


def __getattr__(name: str) -> FastAPI:
    # Built when a server asks for it, so that tests and tools can import this module without an environment.
    if name == "app":
        return build(settings())
    raise AttributeError(name)
