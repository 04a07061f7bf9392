"""Coreference: the case that the runtime tests as well, and laws of antecedents and clusters."""
import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="windows are made as tensors; torch is installed for training, not for CI")

from rapporteur_training import coref, coref_case, coref_gold  # noqa: E402

CASE = json.loads((Path(__file__).resolve().parents[2] / "test" / "reading" / "coref.json").read_text("utf-8"))


def test_case():
    assert coref_case.plain(coref_case.numbers(CASE)) == {k: CASE[k] for k in ("mentions", "rows", "pairs")}


def test_numbers_have_their_lengths():
    assert {len(r) for r in CASE["rows"]} == {coref.MENTION}
    assert {len(s) for *_, s in CASE["pairs"]} == {coref.PAIR}


def test_an_antecedent_must_beat_beginning_an_entity():
    found = coref.antecedents([0.0, 1.0, 0.0], [2.0, -1.0, 0.5], [0, 0, 1], [1, 2, 2])
    assert found.tolist() == [-1, 0, 1]
    assert coref.clusters(found) == [[0, 1, 2]]
    assert coref.clusters(np.array([-1, -1, -1])) == []
    assert coref.antecedents([0.0, 3.0], [2.0], [0], [1]).tolist() == [-1, -1]


def test_he_and_she_never_meet():
    assert coref.antecedents([0, 0, 0], [1.0, 3.0, 2.0], [0, 0, 1], [1, 2, 2], [1, 0, 2]).tolist() == [-1, 0, -1]
    assert coref.antecedents([0, 0, 0], [-1.0, 3.0, 2.0], [0, 0, 1], [1, 2, 2], [1, 0, 2]).tolist() == [-1, -1, 1]


@pytest.mark.parametrize("misc, mentions", [
    (["Entity=(1-person-new", "_", "Entity=1)"], [(0, 3, "1")]),
    (["Entity=(1-person-new(2-place-giv)", "Entity=(2-place-giv)|SpaceAfter=No", "Entity=1)"], [(0, 1, "2"), (1, 2, "2"), (0, 3, "1")]),
    (["Entity=(1-a(1-a", "Entity=1)", "Entity=1)"], [(0, 2, "1"), (0, 3, "1")]),
    (["_", "SpaceAfter=No"], []),
])
def test_entities_of_misc(misc, mentions):
    found, opened = [], []
    for word, cell in enumerate(misc):
        coref_gold.add_mentions(cell, word, found, opened)
    assert found == mentions and not opened
