"""Organization and Location of a FHIR R4 Bundle as rows (Swedish base profiles: SEBaseOrganization, SEBaseLocation).

HSA-id: identifier of system urn:oid:1.2.752.29.4.19. Organisation number: system urn:oid:2.5.4.97. SEBaseLocation names
no identifier of its own, only that `managingOrganization` and `partOf` must be supported; a Location is taken as a unit
where it carries an HSA-id.
"""

from collections.abc import Mapping
from typing import Any

HSA = "urn:oid:1.2.752.29.4.19"
ORGANISATION_NUMBER = "urn:oid:2.5.4.97"
COLUMNS = (
    "resourceType",
    "identifier (HSA-id)",
    "identifier (organisationsnummer)",
    "name",
    "type",
    "partOf",
    "fullUrl",
    "active",
    "identifier.period.start",
    "identifier.period.end",
)
OF_FIELD = {
    "hsaId": 1,
    "organisationNumber": 2,
    "name": 3,
    "kind": 4,
    "parent": 5,
    "reference": 6,
    "active": 7,
    "validFrom": 8,
    "validTo": 9,
}
TAKEN = ("Organization", "Location")


def row_of(entry: Any) -> list[Any]:
    """A row under COLUMNS; what is not there is None."""
    resource = entry.get("resource") if isinstance(entry, Mapping) else None
    if not isinstance(resource, Mapping):
        return ["?"]
    kind = resource.get("resourceType")
    if kind not in TAKEN:
        return [_text(kind) or "?"]
    hsa = _identifier(resource, HSA)
    own = [_text(entry.get("fullUrl")), f"{kind}/{resource['id']}" if resource.get("id") else None]
    period = hsa.get("period") if isinstance(hsa.get("period"), Mapping) else {}
    above = resource.get("partOf") if kind == "Organization" else None
    above = above or resource.get("managingOrganization") or resource.get("partOf")
    return [
        kind,
        _text(hsa.get("value")),
        _text(_identifier(resource, ORGANISATION_NUMBER).get("value")),
        _text(resource.get("name")),
        _code(resource.get("type")),
        _reference(above),
        " ".join(each for each in own if each) or None,
        _active(resource, kind),
        _text(period.get("start")) if isinstance(period, Mapping) else None,
        _text(period.get("end")) if isinstance(period, Mapping) else None,
    ]


def _identifier(resource: Mapping[str, Any], system: str) -> Mapping[str, Any]:
    identifiers = resource.get("identifier")
    for each in identifiers if isinstance(identifiers, list) else []:
        if isinstance(each, Mapping) and each.get("system") == system:
            return each
    return {}


def _reference(found: Any) -> str | None:
    if not isinstance(found, Mapping):
        return None
    identifier = found.get("identifier")
    if isinstance(identifier, Mapping) and identifier.get("system") == HSA:
        return _text(identifier.get("value"))
    return _text(found.get("reference"))


def _code(types: Any) -> str | None:
    for each in types if isinstance(types, list) else []:
        codings = each.get("coding") if isinstance(each, Mapping) else None
        for coding in codings if isinstance(codings, list) else []:
            if isinstance(coding, Mapping) and _text(coding.get("code")):
                return _text(coding["code"])
    return None


def _active(resource: Mapping[str, Any], kind: Any) -> bool | None:
    if kind == "Location":
        status = resource.get("status")
        return None if status is None else status == "active"
    active = resource.get("active")
    return active if isinstance(active, bool) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
