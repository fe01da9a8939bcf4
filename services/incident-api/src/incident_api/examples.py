"""Words for the fields of the examples in the API's description; what has none here gets one of its type."""

from collections.abc import Mapping
from typing import Any

_CONTINUE = {
    "kind": "continue",
    "title": "Fortsätt med skärpt bemanning",
    "patientSafety": "Varje ordination kontrolleras av två.",
    "obstacles": ["Bemanningen räcker till fredag."],
    "possibilities": ["Felet kan rättas inom ett dygn."],
    "recommended": False,
}
_PAUSE = {
    "kind": "pause",
    "title": "Pausa etappen",
    "patientSafety": "Enheterna går tillbaka till det tidigare systemet.",
    "obstacles": ["Två dygns journaler förs in för hand."],
    "possibilities": ["Felet rättas utan att nya patienter berörs."],
    "recommended": True,
}

WORDS: Mapping[str, Any] = {
    "assignee": "Läkemedelsgruppen",
    "caseNumber": "EX 2024-00001",
    "conditions": ["Reservrutinen är bemannad dygnet runt."],
    "document": {"readiness": {"position": 4711}, "incidents": {"position": 4712}},
    "entity": "incident",
    "function": "Chefläkare",
    "historical": False,
    "lineage": ["01931e50-4f80-7000-8000-000000000001"],
    "metric": "väntetid",
    "number": "H-0001",
    "alternatives": [_PAUSE, _CONTINUE],
    "Alternative": _PAUSE,
    "AlternativeGiven": _PAUSE,
    "parameters": {"count": 3, "units": 2},
    "paragraph": "§ 1",
    "participants": ["Chefläkare", "Skyddsombud"],
    "reopenReason": "Felet är tillbaka.",
    "resolution": "Inställningen är rättad och provad på enheten.",
    "siteName": "Exempelsjukhuset",
    "snapshotHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "text": "Läget är oförändrat.",
    "triggerId": "same-hazard",
    "union": "Samverkan är genomförd.",
    "unitName": "Avdelning 1",
    "what": "Ordet ”ingen” saknas i röntgensvaret.",
    "where": "Röntgensvar",
    "workaround": "Svaret läses i röntgensystemet.",
    "Breach.answeredByFunction": {"sv": "tjänsteperson i beredskap", "en": "duty officer"},
    "Breach.escalatesTo": {"sv": "chefläkare", "en": "chief medical officer"},
    "Decision.number": "B-0001",
    "Decision.title": "Pausa etappen",
    "Dissent.text": "Pausen bör omfatta alla enheter.",
    "DissentGiven.text": "Pausen bör omfatta alla enheter.",
    "Policy.name": "Pauspolicy",
    "Proposal.number": "F-0001",
    "Reporter.name": "Sjuksköterska",
    "Trigger.id": "same-hazard",
    "WaveStateAnswer.name": "Etapp 1",
}
