"""Training windows: labels stay true under the changes made to the text."""
import random

import numpy as np
import pytest

pytest.importorskip("torch", reason="windows are made as tensors; torch is installed for training, not for CI")

from rapporteur_training import corpora, examples, links, words  # noqa: E402


class Letters:
    """Stands in for the pieces: one number a word."""

    start, stop = 1, 2

    def of(self, word):
        return [3 + len(word)]


TEXT = "Ana Roe said that rain will fall. Nobody else knew of it at all. The end came soon after.\n\n“Go on,” he said."


def document():
    found = words.find_words(TEXT)
    relations = [{"source": [[0, 2]], "cue": [[2, 3]], "content": [[3, 7]]}]
    return examples.Document({"kind": "attributions", "text": TEXT, "words": found, "relations": relations}, Letters())


def test_a_sentence_put_into_a_mouth_keeps_its_attribution_within():
    for seed in range(40):
        d = document()
        row = {"forms": list(d.forms), "ids": list(d.pieces), "features": d.features.copy(), "starts": d.starts, "raw": d.raw, "kind": d.kind,
               "relations": [r | {"level": 0} for r in d.raw["relations"]]}
        examples.put_into_mouth(row, 0, 8, Letters(), random.Random(seed))
        inner, outer = row["relations"]
        form = lambda spans: [" ".join(row["forms"][a:b]) for a, b in spans]
        assert inner["level"] == 1 and outer["level"] == 0
        assert form(inner["source"])[0].lower() == "ana roe" and form(inner["cue"]) == ["said"] and form(inner["content"]) == ["that rain will fall"]
        (a, b), (x, y) = outer["content"][0], inner["content"][0]
        assert a <= x and y <= b
        assert len(row["forms"]) == len(row["ids"]) == len(row["features"]) == len(row["starts"])


def test_windows_carry_labels():
    stream = examples.Stream([document()], Letters(), 12, 3)
    for _, window in zip(range(20), stream.windows()):
        labels = examples.span_labels(window)
        assert window["words"] == 12 == len(labels["content"])
        for part in links.PARTS:
            assert not ((labels[part][1:] == 2) & (labels[part][:-1] == 0)).any()


def test_straight_and_curly_marks_change_places():
    d = document()
    assert '"' in examples.straight(d.forms) and "“" not in examples.straight(d.forms)
    again = examples.curly(examples.straight(d.forms), d.features)
    assert again == d.forms


def test_guessed_sentences():
    d = document()
    assert [d.forms[i] for i in np.flatnonzero(d.starts)] == ["Ana", "Nobody", "The", "“"]


def test_candidates_pair_all_parts_within_reach():
    parts = {"cue": [(0, 1)], "source": [(1, 2)], "content": [(400, 410)]}
    kinds, left, right = links.candidates(parts)
    assert kinds.tolist() == [0] and left.tolist() == [[0, 1]] and right.tolist() == [[1, 2]]


def test_parts_are_those_of_the_corpora():
    assert links.PARTS == corpora.PARTS
