"""Decoding on numbers written by hand; no model is needed."""
import itertools

import numpy as np
import pytest

from rapporteur_training import decode, links

SPAN = ["O", "B", "I"]
NAMES = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]


def test_windows_cover_the_text():
    assert decode.window_bounds(100, 192, 128) == [(0, 100)]
    assert decode.window_bounds(320, 192, 128) == [(0, 192), (128, 320)]
    assert decode.window_bounds(400, 192, 128) == [(0, 192), (128, 320), (208, 400)]


def test_weights_fall_towards_inner_edges_only():
    assert decode.weights_of(0, 4, 6).tolist() == [4, 3, 2, 1]
    assert decode.weights_of(2, 6, 6).tolist() == [1, 2, 3, 4]
    assert decode.weights_of(0, 3, 3).tolist() == [3, 3, 3]


def test_overlapping_windows_are_averaged():
    zero = lambda n: {k: np.zeros((n, 2), np.float32) for k in decode.PER_WORD} | {"sentence": np.zeros(n, np.float32)}
    first, second = zero(2), zero(2)
    first["upos"][:] = 1
    second["upos"][:] = 3
    out, central = decode.merged([first, second], [(0, 2), (1, 3)], 3)
    assert out["upos"][:, 0].tolist() == [1, 2, 3]
    assert central.tolist() == [0, 0, 1]


def test_viterbi_is_legal():
    logits = np.array([[0, 0, 5], [0, 0, 5], [5, 0, 0], [0, 1, 5]], np.float32)
    assert decode.viterbi(logits, SPAN) == [1, 2, 0, 1]
    assert decode.viterbi(logits, SPAN, outside=100) == [0, 0, 0, 0]


def test_viterbi_keeps_kinds_apart():
    logits = np.full((2, 5), -5, np.float32)
    logits[0, 1], logits[1, 4] = 5, 5
    path = decode.viterbi(logits, NAMES)
    assert [NAMES[i] for i in path] in (["B-PER", "B-LOC"], ["B-PER", "I-PER"], ["B-PER", "O"], ["B-LOC", "I-LOC"])
    assert decode.spans_of([1, 2, 0, 3], NAMES, 10) == [(10, 12, "PER"), (13, 14, "LOC")]


def best_tree(scores):
    """By trying all trees."""
    n, scores = len(scores), scores - decode.log_sum(scores)
    for i in range(n):
        scores[i, i + 1] = decode.NEVER
    trees = [h for h in itertools.product(range(n + 1), repeat=n) if h.count(0) == 1 and not decode.cycle_of(np.array(h))]
    return max(trees, key=lambda h: sum(scores[i, x] for i, x in enumerate(h)))


@pytest.mark.parametrize("seed", range(60))
def test_tree_is_the_best_with_one_root(seed):
    scores = np.random.default_rng(seed).normal(size=(3, 4)).astype(np.float32) * 3
    found = decode.tree(scores.copy())
    value = lambda h: sum((scores - decode.log_sum(scores))[i, x] for i, x in enumerate(h))
    assert list(found).count(0) == 1 and not decode.cycle_of(found)
    assert value(found) == pytest.approx(value(best_tree(scores.copy())), abs=1e-4)


def scripted(wanted):
    """A pair function that finds each pair's two spans by the states given, which hold word numbers."""
    def pair(left, right, shape):
        out = np.full((len(left), 3), -9.0)
        for row, (u, v) in enumerate(zip(left[:, 0], right[:, 0])):
            for k in range(3):
                out[row, k] = wanted.get((k, float(u), float(v)), -9.0)
        return None, out
    return pair


def link(parts, wanted, thresholds=(0, 0, 0), words=40):
    states = np.arange(words, dtype=np.float32)[:, None]
    flags = links.running([1] + [0] * (words - 1))
    return decode.linked(parts, states, flags, flags, scripted(wanted), thresholds)


def test_two_fragments_go_to_one_cue():
    parts = {"source": [(6, 7)], "cue": [(5, 6)], "content": [(0, 5), (8, 11)]}
    found = link(parts, {(0, 5, 6): 3, (1, 5, 2): 4, (1, 5, 9): 2})
    assert found == [{"source": [(6, 7)], "cue": [(5, 6)], "content": [(0, 5), (8, 11)]}]


def test_each_content_takes_its_best_cue():
    parts = {"source": [(0, 1)], "cue": [(1, 2), (10, 11)], "content": [(3, 6)]}
    found = link(parts, {(0, 1, 0): 2, (0, 10, 0): 1, (1, 1, 4): 3, (1, 10, 4): 5})
    assert found == [{"source": [(0, 1)], "cue": [(10, 11)], "content": [(3, 6)]}]


def test_content_without_cue_goes_to_its_source_and_without_both_is_dropped():
    parts = {"source": [(0, 1)], "cue": [], "content": [(3, 6), (20, 25)]}
    found = link(parts, {(2, 0, 4): 3})
    assert found == [{"source": [(0, 1)], "cue": [], "content": [(3, 6)]}]


def test_what_has_no_content_is_dropped_and_thresholds_count():
    parts = {"source": [(0, 1)], "cue": [(1, 2), (8, 9)], "content": [(3, 6)]}
    assert link(parts, {(0, 1, 0): 1, (1, 1, 4): 1}, (2, 0, 0)) == [{"source": [], "cue": [(1, 2)], "content": [(3, 6)]}]


def test_shape_counts_what_stands_between():
    parts = {"cue": [(2, 3), (6, 7)], "source": [(4, 5)], "content": [(10, 20)]}
    sentences = links.running([1] + [0] * 8 + [1] + [0] * 20)
    paragraphs = links.running([0] * 9 + [1] + [0] * 20)
    row = links.shapes(np.array([[2, 3]]), np.array([[10, 20]]), sentences, paragraphs, parts)[0]
    assert row.tolist() == pytest.approx([7 / 50, 0, 0.5, 1, 0.5, 0.5, 0, 0])
    back = links.shapes(np.array([[10, 20]]), np.array([[2, 3]]), sentences, paragraphs, parts)[0]
    assert back[1] == 1 and back[0] == row[0]


def test_sentences_start_after_an_empty_line():
    assert decode.sentence_starts([-1, -1, 2, -1], [(0, 3), (0, 1), (0, 1), (0, 3)], 0.0) == [True, False, True, True]
