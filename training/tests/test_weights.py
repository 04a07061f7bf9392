"""Labels of candidates through a scorer, and weights fitted on them."""
import json
import sys

from rapporteur_training import label, weigh

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
