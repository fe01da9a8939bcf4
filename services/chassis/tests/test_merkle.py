"""The tree against another's: pymerkle, which is written from the same standard."""

from __future__ import annotations

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from pymerkle import InmemoryTree

from chassis import merkle, seals, verifier

LEAVES = st.lists(st.binary(max_size=12), min_size=1, max_size=70)


def test_of_none_it_is_the_hash_of_nothing() -> None:
    assert merkle.root([]) == hashlib.sha256(b"").digest()


@given(LEAVES)
def test_roots_and_paths_are_pymerkle_s(entries: list[bytes]) -> None:
    oracle = InmemoryTree.init_from_entries(entries, algorithm="sha256")
    leaves = [merkle.leaf(each) for each in entries]
    assert merkle.root(leaves) == oracle.get_root()
    for index in range(len(leaves)):
        expected = oracle.prove_inclusion(index + 1, len(leaves)).serialize()["path"]
        assert [part.hex() for part in merkle.proof(leaves, index)] == expected[1:]


@given(LEAVES, st.data())
def test_a_path_proves_its_own_leaf_at_its_own_place_only(entries: list[bytes], data: st.DataObject) -> None:
    leaves = [merkle.leaf(each) for each in entries]
    size, root = len(leaves), merkle.root(leaves)
    index = data.draw(st.integers(0, size - 1))
    path = merkle.proof(leaves, index)
    assert merkle.verifies(leaves[index], index, size, path, root)
    assert not merkle.verifies(merkle.leaf(b"another thing"), index, size, path, root)
    assert not merkle.verifies(leaves[index], index, size, path, hashlib.sha256(root).digest())
    assert not merkle.verifies(leaves[index], size, size, path, root)
    if path:
        assert not merkle.verifies(leaves[index], index, size, path[:-1], root)
        turned = [*path[:-1], bytes([path[-1][0] ^ 1]) + path[-1][1:]]
        assert not merkle.verifies(leaves[index], index, size, turned, root)


@pytest.mark.parametrize("index", [-1, 3])
def test_there_is_no_proof_outside_the_tree(index: int) -> None:
    with pytest.raises(IndexError):
        merkle.proof([merkle.leaf(b"") for _ in range(3)], index)


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=40), st.integers(0, 511))
def test_the_verifier_s_signatures_are_the_library_s(secret: bytes, message: bytes, bit: int) -> None:
    key = Ed25519PrivateKey.from_private_bytes(secret)
    public, signature = seals.public_bytes(key), key.sign(message)
    assert verifier.signed(public, message, signature)
    assert not verifier.signed(public, message + b"!", signature)
    flipped = bytearray(signature)
    flipped[bit // 8] ^= 1 << bit % 8
    assert not verifier.signed(public, message, bytes(flipped))
    assert not verifier.signed(b"\xff" * 32, message, signature)
