"""Every entry can be proved offline, with the standard library and the public key."""

from __future__ import annotations

import asyncio
import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from notes_desk import Desk

from chassis import seals, verifier
from chassis.seals import Leaves, Sealer, sealing_key

OTHERS_KEY = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")


@pytest.fixture
async def proofs(desk: Desk) -> list[dict[str, Any]]:
    """Proofs of all that is sealed, under more than one seal."""
    settings = desk.service.settings
    sealer = Sealer("notes-api", sealing_key(settings.data_dir, "notes-api"))
    for count in (3, 4):
        for number in range(count):
            await desk.write(f"Anteckning {number}")
        await desk.service.place_all()
        last = await sealer.seal(desk.service.engine)
    assert await sealer.seal(desk.service.engine) == last
    auditor = desk.service.identity.token("auditor")
    answers = [await desk.call("GET", f"/ledger/proofs/{n}", token=auditor) for n in range(last - 6, last + 1)]
    assert {answer.status_code for answer in answers} == {200}
    assert (await desk.call("GET", f"/ledger/proofs/{last + 1}", token=auditor)).status_code == 404
    return [answer.json() for answer in answers]


def published_key(desk: Desk) -> bytes:
    return seals.public_bytes(sealing_key(desk.service.settings.data_dir, "notes-api"))


async def test_every_proof_holds_with_the_standard_library_alone(
    desk: Desk, proofs: list[dict[str, Any]], tmp_path: Path
) -> None:
    key = published_key(desk)
    assert len({proof["treeSize"] for proof in proofs}) == 2
    for proof in proofs:
        assert verifier.faults(proof, key) == []
    path = tmp_path / "proof.json"
    path.write_text(json.dumps(proofs[0]), "utf-8")
    alone = [sys.executable, "-I", "-S", str(verifier.__file__), str(path)]  # without any installed package
    for public, status in ((key, 0), (OTHERS_KEY, 1)):
        assert await (await asyncio.create_subprocess_exec(*alone, public.hex())).wait() == status


async def test_nothing_in_a_proof_can_be_exchanged(desk: Desk, proofs: list[dict[str, Any]]) -> None:
    key, proof, other = published_key(desk), proofs[1], proofs[-1]
    exchanged: list[dict[str, Any]] = [
        {"sealed": proof["sealed"].replace('"written"', '"erased"')},
        {"position": proof["position"] + 1},
        {"position": 0},
        {"position": proof["treeSize"] + 1},
        {"treeSize": proof["treeSize"] + 1},
        {"path": proof["path"][:-1]},
        {"root": other["root"]},
        {"root": other["root"], "statement": other["statement"], "treeSize": other["treeSize"]},
        {"statement": other["statement"]},
        {"signature": other["signature"]},
    ]
    for change in exchanged:
        assert verifier.faults({**proof, **change}, key), change
    assert verifier.faults(proof, OTHERS_KEY)


async def test_a_sealer_that_starts_anew_goes_on(desk: Desk, proofs: list[dict[str, Any]]) -> None:
    await desk.write()
    await desk.service.place_all()
    key = sealing_key(desk.service.settings.data_dir, "notes-api")
    last = await Sealer("notes-api", key).seal(desk.service.engine)
    auditor = desk.service.identity.token("auditor")
    answer = await desk.call("GET", f"/ledger/proofs/{last}", token=auditor)
    assert verifier.faults(answer.json(), published_key(desk)) == []


async def test_many_at_once_read_each_leaf_once(desk: Desk, proofs: list[dict[str, Any]]) -> None:
    desk.service.app.state.leaves = Leaves()
    auditor = desk.service.identity.token("auditor")
    addresses = [f"/ledger/proofs/{proof['position']}" for proof in proofs] * 3
    answers = await asyncio.gather(*(desk.call("GET", address, token=auditor) for address in addresses))
    assert [answer.json() for answer in answers] == proofs * 3


def test_the_key_is_made_once_and_is_its_owner_s_alone(tmp_path: Path) -> None:
    first, second = (sealing_key(tmp_path / "new", "some-api") for _ in range(2))
    assert seals.public_bytes(first) == seals.public_bytes(second)
    assert stat.S_IMODE((tmp_path / "new" / "some-api-sealing-key").stat().st_mode) == 0o600
