"""The PLOVER head: marks to spans, folds, weights, and the folder that the coder reads."""
import json

import numpy as np

from rapporteur_training import plover, plover_sets


def row(number, label, *features, text=None, kind="plv"):
    return {"id": number, "text": text or f"text {number}", "set": kind, "label": label, "features": features, "vector": [0.1, -0.2]}


def rows():
    few = [row(n, "ASSAULT", "top=bomb", "in-order") for n in range(6)] + [row(n + 6, "AID", "top=give", "in-order") for n in range(6)]
    return few + [row(n + 12, "NONE", "top=sleep", kind="own") for n in range(6)]


def test_marks_become_spans_in_utf16_units():
    line = plover_sets.unmarked("🎉 <s> Norland </s> praised <t>Sudria</t>.")
    assert line["text"] == "🎉  Norland  praised Sudria."
    assert line["source"] == {"start": 4, "end": 11}
    assert line["target"] == {"start": 21, "end": 27}


def test_a_side_without_a_mark_is_open():
    assert plover_sets.unmarked("<t>Sudria</t> was bombed.")["source"] is None


def test_own_sentences_are_well_formed():
    for line in plover_sets.own():
        assert line["label"] in [*plover.LABELS, "NONE"]
        assert line["source"] or line["target"]


def test_labels_of_the_head():
    assert plover.labels_of({"label": "CONCEDE|CONSULT"}) == ["YIELD", "CONSULT"]
    assert plover.labels_of({"label": "NONE"}) == plover.labels_of({"label": "TURNED"}) == []


def test_sentences_that_share_words_lie_in_one_fold():
    same = "one two three four five six seven eight"
    some = [row(n, "AID", text=f"{same} {n}") for n in range(4)] + [row(n, "AID", text=f"{n} a b c") for n in range(20)]
    fold = plover.folds_of(some)
    assert len(set(fold[:4])) == 1
    assert len(set(fold)) == plover.FOLDS


def test_weights_tell_the_types_apart():
    some = [r for r in rows() if r["set"] == "plv"]
    names = plover.names_of(some, 2)
    chances = plover.softmax(plover.matrix(some, names) @ plover.fit_types(some, names))
    assert [plover.LABELS[i] for i in chances.argmax(1)] == ["ASSAULT"] * 6 + ["AID"] * 6


def test_a_row_with_two_labels_may_have_either():
    some = [row(0, "AID|ASSAULT", "both")]
    assert plover.allowed(some).sum() == 2


def test_the_folder_holds_the_weights(tmp_path):
    some = rows()
    types, link = plover.names_of(some[:12], 2), plover.names_of(some, 2)
    names, table = plover.joined(plover.fit_types(some[:12], types), types, plover.fit_link(some, link), link)
    plover.write(tmp_path, "1", names, table, {})
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    read = np.frombuffer((tmp_path / "weights.bin").read_bytes(), "<i2").reshape(len(names), -1) * manifest["scales"]
    assert (tmp_path / "features.txt").read_text().splitlines() == names
    assert names[0] == "bias"
    assert np.abs(read - table).max() < 1e-3
    assert read[names.index("top=sleep"), -1] < 0
