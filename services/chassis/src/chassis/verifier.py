"""Checks a proof of the ledger offline. Stands alone: the standard library, nothing of ours, no network.

    python verifier.py proof.json PUBLIC_KEY_IN_HEX

`proof.json` is the answer of `GET /ledger/proofs/{position}`. The key must come from somewhere else than the proof.
Ed25519 as in RFC 8032 (section 5.1.7), the inclusion proof as in RFC 9162 (section 2.1.3.2).
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ROOT_OF_MINUS_ONE = pow(2, (_P - 1) // 4, _P)
_Point = tuple[int, int, int, int]


def _add(one: _Point, two: _Point) -> _Point:
    a = (one[1] - one[0]) * (two[1] - two[0]) % _P
    b = (one[1] + one[0]) * (two[1] + two[0]) % _P
    c = 2 * one[3] * two[3] * _D % _P
    d = 2 * one[2] * two[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _times(factor: int, point: _Point) -> _Point:
    found: _Point = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            found = _add(found, point)
        point, factor = _add(point, point), factor >> 1
    return found


def _same(one: _Point, two: _Point) -> bool:
    return (one[0] * two[2] - two[0] * one[2]) % _P == 0 and (one[1] * two[2] - two[1] * one[2]) % _P == 0


def _point(encoded: bytes) -> _Point:
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT_OF_MINUS_ONE % _P
    if y >= _P or (x * x - square) % _P or (x == 0 and sign):
        raise ValueError("not a point of the curve")
    x = _P - x if x & 1 != sign else x
    return x, y, 1, x * y % _P


_BASE = _point((4 * pow(5, -1, _P) % _P).to_bytes(32, "little"))


def signed(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the signature of the message was made with that key."""
    if len(public_key) != 32 or len(signature) != 64:
        return False
    try:
        key, commitment = _point(public_key), _point(signature[:32])
    except ValueError:
        return False
    factor = int.from_bytes(signature[32:], "little")
    if factor >= _L:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % _L
    return _same(_times(factor, _BASE), _add(commitment, _times(challenge, key)))


def _root(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes | None:
    position, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return None
        if position & 1 or position == last:
            found = hashlib.sha256(b"\x01" + sibling + found).digest()
            while position and not position & 1:
                position, last = position >> 1, last >> 1
        else:
            found = hashlib.sha256(b"\x01" + found + sibling).digest()
        position, last = position >> 1, last >> 1
    return found if last == 0 else None


def faults(proof: Mapping[str, Any], public_key: bytes) -> list[str]:
    """Why the proof does not hold; none when it does."""
    found = []
    statement = str(proof["statement"])
    _, _, position, root = statement.rstrip("\n").rsplit("\n", 3)
    if int(position) != proof["treeSize"] or root != proof["root"]:
        found.append("the signed statement is of another tree")
    if not signed(public_key, statement.encode(), bytes.fromhex(proof["signature"])):
        found.append("the signature is not of that key")
    if not 1 <= proof["position"] <= proof["treeSize"]:
        found.append("the position lies outside the tree")
    leaf = hashlib.sha256(b"\x00" + str(proof["sealed"]).encode()).digest()
    path = [bytes.fromhex(part) for part in proof["path"]]
    if _root(leaf, proof["position"] - 1, proof["treeSize"], path) != bytes.fromhex(proof["root"]):
        found.append("the entry is not at that position of the tree")
    return found


def main() -> int:
    """Says whether the proof holds."""
    proof, key = json.loads(Path(sys.argv[1]).read_text("utf-8")), bytes.fromhex(sys.argv[2])
    found = faults(proof, key)
    sys.stdout.write("\n".join(found or [f"position {proof['position']} stands as it was sealed"]) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
