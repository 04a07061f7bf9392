"""Labels of candidates through a scorer, and weights fitted on them."""
import json
import sys

import numpy as np

from rapporteur_training import label, label_sides, weigh

SCORER = '''
import json
from pathlib import Path


class gold_files:
    @staticmethod
    def records(folder):
        return sorted(Path(folder).glob("*.json"))

    @staticmethod
    def load(path):
        return json.loads(Path(path).read_text())


class Judge:
    def __init__(self, gold, record):
        pass

    def positions(self, gold, own):
        return (1, {"": True, "stance": gold["s"] == own["s"]}) if gold["w"] == own["w"] else None


def match(judge, group, gold, items):
    return [(0, 0, {"": True, "stance": True})]
'''


def labelled(tmp_path, monkeypatch, *options):
    for name in ("gold", "candidates"):
        (tmp_path / name).mkdir()
    (tmp_path / "scorer.py").write_text(SCORER)
    (tmp_path / "gold" / "a.json").write_text(json.dumps({"positions": [{"w": 1, "s": "for"}, {"w": 2, "s": "for"}]}))
    items = [{"w": 1, "s": "for"}, {"w": 1, "s": "against"}, {"w": 3, "s": "for"}]
    record = {"positions": items, "features": [["x"], ["y"], []]}
    (tmp_path / "candidates" / "a.json").write_text(json.dumps(record))
    out = tmp_path / "rows.jsonl"
    paths = ["--scorer", "scorer.py", "--gold", "gold", "--candidates", "candidates", "--out", "rows.jsonl"]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["label", *paths, "--group", "positions", *options])
    label.main()
    return [json.loads(line) for line in out.read_text().splitlines()]


def test_a_candidate_is_right_where_the_verdict_holds(tmp_path, monkeypatch):
    rows = labelled(tmp_path, monkeypatch, "--right", "stance")
    assert [row["right"] for row in rows] == [1, 0, 0]
    assert [row["features"] for row in rows] == [["x"], ["y"], []]


def test_all_that_tell_the_same_are_right_unless_once(tmp_path, monkeypatch):
    assert [row["right"] for row in labelled(tmp_path, monkeypatch)] == [1, 1, 0]


def test_once_gives_each_gold_item_one_candidate(tmp_path, monkeypatch):
    assert [row["right"] for row in labelled(tmp_path, monkeypatch, "--once")] == [1, 0, 0]


def test_weights_tell_good_signs_from_bad_and_folds_are_kept(tmp_path, monkeypatch):
    rows = [
        {"group": f"g{k % 7}", "features": ["good" if k % 2 else "bad", "rare"][: 1 + (k == 0)], "right": k % 2}
        for k in range(60)
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["weigh", "rows.jsonl", "w.ts", "--folds-out", "f.json", "--threshold", "0.3"])
    weigh.main()
    text = (tmp_path / "w.ts").read_text()
    assert "LEAST = 0.3" in text and "rare" not in text
    folds = json.loads((tmp_path / "f.json").read_text())
    assert len(folds["weights"]) == 5 and set(folds["of"]) == {f"g{k}" for k in range(7)}
    for weights in folds["weights"]:
        assert weights["of"]["good"] > 0 > weights["of"]["bad"]


class Judge:
    def own_principals(self, actors):
        return set(actors)

    def principals(self, actors):
        return set(actors)


def test_a_trigger_tells_of_the_act_whose_trigger_holds_it_before_one_whose_evidence_does():
    def act(name, trigger, evidence, type="AID"):
        spans = {"trigger": [{"start": trigger, "end": trigger + 4}], "evidence": [{"start": evidence, "end": evidence + 40}]}
        return {"name": name, "type": type, **spans}

    acts = [act("around", 30, 0), act("here", 10, 5), act("other", 10, 5, "AGREE")]
    assert label_sides.told(acts, {"type": "AID", "start": 12})["name"] == "here"
    assert label_sides.told(acts, {"type": "AID", "start": 14})["name"] == "around"
    assert label_sides.told(acts, {"type": "AID", "start": 45}) is None
    assert label_sides.told(acts, {"type": "REJECT", "start": 12}) is None


def test_a_party_is_right_on_its_own_side_only():
    parties = [{"actors": ["a"], "from": ["f"], "to": ["t"]}, {"actors": ["c"], "from": ["f"], "to": ["t"]}]
    rows = list(label_sides.labelled(Judge(), {"from": ["a"], "to": ["b"]}, parties))
    assert [(row["features"], row["right"]) for row in rows] == [(["f"], 1), (["t"], 0), (["f"], 0), (["t"], 0)]


def test_weights_that_keep_nothing_name_no_least_chance():
    text = weigh.typescript("sides", None, {"bias": -1.0, "of": {"x": 0.5}})
    assert "LEAST" not in text and "bias: -1,\n" in text and '"x": 0.5,' in text


def test_a_weight_is_where_the_loss_is_least():
    rows = [{"features": ["x"] * 2, "right": k < 3} for k in range(4)] + [{"features": [], "right": 0}] * 2
    x, y = weigh.matrix(rows, ["x"]), np.array([row["right"] for row in rows], float)
    assert x.toarray().tolist() == [[1, 1]] * 4 + [[0, 1]] * 2
    w = weigh.fit(x, y, 2.0)
    p = 1 / (1 + np.exp(-(x @ w)))
    assert abs((p - y).sum()) < 1e-3 and abs((x.T @ (p - y))[0] + 2 * w[0]) < 1e-3
