"""A synthetic HSA-shaped export: a region's hospitals, clinics and wards, with rows that can't be taken among them."""

from __future__ import annotations

import csv
import io

ROOT = "SE0000000000-BENCHROOT"
HEADINGS = (
    "hsaIdentity",
    "ou",
    "parentHsaIdentity",
    "objectClass",
    "hsaMunicipalityCode",
    "startDate",
    "endDate",
    "telephoneNumber",
)
CLINICS, WARDS = 20, 24
BAD_EVERY = 50


def export(rows: int) -> bytes:
    """CSV as Excel in Swedish writes it, children before parents here and there; one row in fifty can't be taken."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(HEADINGS)
    lines = [_row(number) for number in range(rows)]
    lines[10:20] = reversed(lines[10:20])
    writer.writerows(lines)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _row(number: int) -> tuple[str, ...]:
    group = 1 + CLINICS * (1 + WARDS)
    hospital, place = divmod(number, group)
    own = f"SE0000000000-B{number:09}"
    if place == 0:
        above, kind, name = ROOT, "Sjukhus", f"Provsjukhuset {hospital}"
    elif (place - 1) % (1 + WARDS) == 0:
        above, kind, name = f"SE0000000000-B{hospital * group:09}", "Förvaltning", f"Provkliniken {number}"
    else:
        clinic = hospital * group + 1 + (place - 1) // (1 + WARDS) * (1 + WARDS)
        above, kind, name = f"SE0000000000-B{clinic:09}", "Vårdenhet", f"Provavdelningen {number}"
    begins = "20110101000000Z" if number % 2 else "2011-01-01"
    if number % BAD_EVERY == BAD_EVERY - 1:
        begins = "i våras"
    return own, name, above, kind, "0000", begins, "", "000-000 00 00"
