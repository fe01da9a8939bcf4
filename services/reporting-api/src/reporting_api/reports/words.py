"""The Swedish words of a report, and how it writes times and numbers."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Stockholm")
WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
MONTHS = ("jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec")
SMALL = ("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")

ORDINALS = {2: "annan", 3: "tredje", 4: "fjärde", 5: "femte", 6: "sjätte", 8: "åttonde", 10: "tionde", 12: "tolfte"}

AREAS = {
    "it_support": "Vårdens nya it-stöd",
    "working_methods": "Nya och förändrade arbetssätt",
    "standardisation": "Standardisering och gemensamma processer",
    "clinical_anchoring": "Klinisk förankring",
    "patients_as_partners": "Patienter som medskapare",
    "testing": "Test inför driftsättning",
    "schedule_and_method": "Tidplan och metod för införande",
    "technical_preparation": "Tekniska förberedelser",
    "information_security": "Informationssäkerhet",
    "data_migration": "Migrering av data",
    "training": "Utbildning",
    "transition_period": "Övergångsperiod inför driftstart",
    "patient_scenarios": "Patientscenarioarbetet",
}
STATES = {
    "ready": "Klar",
    "in_progress": "Pågår",
    "at_risk": "Hotad",
    "blocked": "Stopp",
    "unknown": "Okänt",
}
WAVE_STATES = {
    "planned": "Planerad",
    "decided": "Beslutad",
    "live": "I drift",
    "paused": "Pausad",
    "resumed": "Återupptagen",
    "stabilised": "Stabiliserad",
    "stopped": "Stoppad",
}
DECISIONS = {
    "go": "Driftstart",
    "conditional_go": "Driftstart med villkor",
    "continue": "Fortsätta",
    "pause": "Pausa",
    "resume": "Återuppta",
    "stop": "Stoppa",
}
SOURCES = {"readiness-api": "Beredskap", "incident-api": "Händelser och beslut"}


def clock(moment: datetime) -> str:
    return moment.astimezone(ZONE).strftime("%H.%M")


def day(moment: datetime) -> str:
    local = moment.astimezone(ZONE)
    return f"{WEEKDAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local.year}"


def short_day(moment: datetime) -> str:
    local = moment.astimezone(ZONE)
    return f"{local.day} {MONTHS[local.month - 1]}"


def day_and_clock(moment: datetime) -> str:
    return f"{day(moment)} kl. {clock(moment)}"


def in_words(count: int, noun: str) -> str:
    """A count before its noun, small ones as Swedish writes them in a sentence."""
    if count == 1:
        return f"{'ett' if noun.startswith('pauskriterium') else 'en'} {noun}"
    return f"{SMALL[count] if count < len(SMALL) else count} {noun}"


def ordinal(count: int) -> str:
    """*Var sjätte timme*: small ones in words."""
    return ORDINALS.get(count, f"{count}:e")


def signed(change: int) -> str:
    return f"+{change}" if change > 0 else f"−{-change}" if change < 0 else "0"


def capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
