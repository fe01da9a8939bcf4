"""Problems of checklists, items and signatures."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.checklists.sign_off import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


REASON_MISSING = _type(
    "reason-missing",
    422,
    ("Ett skäl saknas", "A reason is missing"),
    (
        "Ingenting ändrades. Skriv varför punkten är stoppad eller inte gäller.",
        "Nothing was changed. Say why the item is blocked or does not apply.",
    ),
)
NOTHING_TO_CHANGE = _type(
    "nothing-to-change",
    422,
    ("Inget att ändra", "Nothing to change"),
    ("Skicka status, kommentar eller ägare.", "Send a status, a comment or an owner."),
)
MEASURED_EARLIER = _type(
    "measured-earlier",
    409,
    ("Det finns ett nyare mätvärde", "There is a newer measurement"),
    (
        "Mätvärdet sparades inte. Det senaste är från {latest}.",
        "The measurement was not stored. The latest is from {latest}.",
    ),
)
COUNTED_BY_REGISTER = _type(
    "counted-by-register",
    409,
    ("Ett register räknar punkten", "A register counts the item"),
    (
        "Mätvärdet sparades inte. Ändra i registret, så följer punkten med.",
        "The measurement was not stored. Change the register, and the item follows.",
    ),
)
NOT_MEASURED = _type(
    "not-measured",
    422,
    ("Punkten besvaras inte med ett mätvärde", "The item is not answered by a measurement"),
    (
        "Mätvärdet sparades inte. Punkten vill ha annat underlag: {evidence}.",
        "The measurement was not stored. The item asks for other evidence: {evidence}.",
    ),
)
LOCKED = _type(
    "checklist-locked",
    409,
    ("Checklistan är godkänd och låst", "The checklist is approved and locked"),
    (
        "Ingenting ändrades. Lås upp den med ett skäl först; då behövs båda underskrifterna på nytt.",
        "Nothing was changed. Unlock it with a reason first; both signatures are then needed again.",
    ),
)
WITHDRAWN = _type(
    "item-withdrawn",
    409,
    ("Punkten har utgått ur mallen", "The item is withdrawn from the template"),
    (
        "Ingenting ändrades. Version {version} av mallen frågar inte efter den; den går att läsa.",
        "Nothing was changed. Version {version} of the template does not ask for it; it can be read.",
    ),
)
NOT_LOCKED = _type(
    "checklist-not-locked",
    409,
    ("Checklistan är inte låst", "The checklist is not locked"),
    (
        "Ingenting ändrades. Bara en godkänd checklista behöver låsas upp.",
        "Nothing was changed. Only an approved checklist needs unlocking.",
    ),
)
DEVIATION_EXISTS = _type(
    "deviation-exists",
    409,
    ("Det finns redan ett avsteg för punkten", "The item has a deviation already"),
    (
        "Ingenting sparades. Det som finns är begärt eller godkänt; låt det avgöras, återkallas eller löpa ut först.",
        "Nothing was stored. The one there is requested or approved; let it be decided, revoked or expire first.",
    ),
)
SIGNATURE_REFUSED = {
    Refused.ALREADY_APPROVED: _type(
        "already-approved",
        409,
        ("Checklistan är redan godkänd", "The checklist is approved already"),
        (
            "Båda underskrifterna står kvar. Ändras en punkt behövs nya.",
            "Both signatures stand. If an item changes, new ones are needed.",
        ),
    ),
    Refused.NOT_LOOKED_AT: _type(
        "not-looked-at",
        409,
        ("Alla punkter är inte kända", "Not every item is known"),
        (
            "Ingen underskrift sattes. {unknown} punkter är okända: ej öppnade, eller med för gammalt mätvärde.",
            "No signature was set. {unknown} items are unknown: nobody has opened them, or their figure is too old.",
        ),
    ),
    Refused.SITE_SIGNS_FIRST: _type(
        "site-signs-first",
        409,
        ("Enheten skriver under först", "The site signs first"),
        (
            "Ingen underskrift sattes. Den som mallen nämner först skriver under, därefter godkänner den andra.",
            "No signature was set. The one the template names first signs, then the second one approves.",
        ),
    ),
    Refused.REGION_APPROVES: _type(
        "region-approves",
        409,
        ("Enheten har redan skrivit under", "The site has signed already"),
        (
            "Ingen underskrift sattes. Nästa underskrift är den andra som mallen nämner.",
            "No signature was set. The next signature is that of the second one the template names.",
        ),
    ),
    Refused.PARTS_FIRST: _type(
        "parts-first",
        409,
        ("Enheterna under godkänns först", "The sites below are approved first"),
        (
            "Ingen underskrift sattes. {parts} checklistor under den här är inte godkända än.",
            "No signature was set. {parts} checklists below this one are not approved yet.",
        ),
    ),
    Refused.SAME_PERSON: _type(
        "same-person",
        409,
        ("Två olika personer behöver skriva under", "Two different people must sign"),
        (
            "Ingen underskrift sattes. Du har redan skrivit under; någon annan ska godkänna.",
            "No signature was set. You have signed already; someone else is to approve.",
        ),
    ),
}
