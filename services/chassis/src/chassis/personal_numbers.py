"""Finds Swedish personal identity numbers in free text, so that none is stored.

Written forms with or without century, with spaces, hyphen, en dash, minus or plus before the last four. A find must
have a real date (coordination numbers: day + 60) and the right check digit, so that phone and case numbers pass.
Source of the number's form: Skatteverket, SKV 704 (personnummer) and SKV 707 (samordningsnummer).
"""

from __future__ import annotations

import re

from personnummer import personnummer

_GAP = "[\\s\u00a0\u2009\u202f]*"
_DASH = "[-+\u2010-\u2015\u2212]"
_DATE = rf"(\d{_GAP}){{2}}(?:{_DASH}{_GAP})?"
_CANDIDATE = re.compile(rf"(?<!\d)((?:1{_GAP}[89]|2{_GAP}0){_GAP})?(?:{_DATE}){{3}}(\d{_GAP}){{3}}\d(?!\d)", re.ASCII)


def find(text: str) -> list[tuple[int, int]]:
    """Start and end (exclusive) of each personal identity number in `text`, in order."""
    if sum(character.isdigit() for character in text) < 10:
        return []
    return [match.span() for match in _CANDIDATE.finditer(text) if _is_number(match.group())]


def _is_number(candidate: str) -> bool:
    digits = "".join(character for character in candidate if character.isdigit())
    return bool(personnummer.valid(digits))
