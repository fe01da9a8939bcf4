"""Guesses which column is what from its heading: those of HSA, of the directory's Swedish labels, and ours."""

import re
from collections.abc import Mapping, Sequence

from readiness_api.imports.fields import Field

HEADINGS: Mapping[Field, Sequence[str]] = {
    Field.HSA_ID: ("hsaidentity", "hsaid", "hsaidentitet", "identifierhsaid", "enhetenshsaid"),
    Field.NAME: ("name", "namn", "enhetensnamn", "enhetsnamn", "ou", "organisationsnamn", "benämning"),
    Field.KIND: ("kind", "slag", "typ", "enhetstyp", "type", "objekttyp", "objectclass"),
    Field.PARENT: (
        "parent",
        "parenthsaid",
        "parenthsaidentity",
        "överordnad",
        "överordnadhsaid",
        "överordnadenhet",
        "överordnadenhetshsaid",
        "partof",
    ),
    Field.PATH: ("dn", "distinguishedname", "sökväg"),
    Field.REFERENCE: ("reference", "fullurl"),
    Field.MUNICIPALITY_CODE: ("municipalitycode", "hsamunicipalitycode", "kommunkod", "kommunkoden"),
    Field.ORGANISATION_NUMBER: ("orgno", "organisationnumber", "organisationsnummer", "orgnr", "organizationalnumber"),
    Field.OPTIONS: ("options", "tillval", "optioner", "option"),
    Field.OPTIONS_FROM: ("optionsfrom", "tillvalfrån", "tillvalfråndatum"),
    Field.OPTIONS_TO: ("optionsto", "tillvaltill", "tillvaltillochmed"),
    Field.VALID_FROM: ("validfrom", "startdate", "giltigfrån", "gällerfrån", "startdatum", "frånochmed"),
    Field.VALID_TO: ("validto", "enddate", "giltigtill", "gällertill", "slutdatum", "tillochmed"),
    Field.ACTIVE: ("active", "aktiv"),
}


def suggested(columns: Sequence[str]) -> dict[Field, int]:
    """A column for each field that has one; the first of several."""
    plain = [re.sub(r"[^a-zåäö0-9]", "", column.lower()) for column in columns]
    found: dict[Field, int] = {}
    for field, headings in HEADINGS.items():
        place = next((plain.index(heading) for heading in headings if heading in plain), None)
        if place is not None:
            found[field] = place
    return found
