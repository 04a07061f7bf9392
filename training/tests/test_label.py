"""Labels of candidates and of sides, by a scorer of a few lines in place of the real one."""
import json
import sys

from rapporteur_training import label, label_sides

SCORER = '''
import json
class gold_files:
    records = staticmethod(lambda folder: sorted(folder.glob("*.json")))
    load = staticmethod(lambda file: json.loads(file.read_text("utf-8")))
class Judge:
    def __init__(self, gold, record):
        pass
    def positions(self, gold, item):
        return (1.0, {"": True, "stance": gold["stance"] == item["stance"]}) if gold["words"] == item["words"] else None
    def own_principals(self, ids):
        return set(ids)
    def principals(self, ids):
        return set(ids)
def match(judge, group, gold, items):
    return [(0, 0, {"": True, "stance": True})]
'''


def run(module, tmp_path, monkeypatch, gold, record, *more):
    for name, value in (("gold", gold), ("candidates", record)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.json").write_text(json.dumps(value), "utf-8")
    (tmp_path / "scorer.py").write_text(SCORER, "utf-8")
    out = tmp_path / "rows.jsonl"
    asked = ["--scorer", "scorer.py", "--gold", "gold", "--candidates", "candidates", "--out", "rows.jsonl", *more]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["label", *asked])
    module.main()
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


GOLD = {"positions": [{"words": "a", "stance": "supports"}, {"words": "b", "stance": "opposes"}]}
CANDIDATES = {
    "positions": [{"words": "a", "stance": "supports"}, {"words": "a", "stance": "opposes"}, {"words": "c", "stance": ""}],
    "features": [[1], [2], [3]],
}


def test_every_candidate_that_tells_the_same_is_right(tmp_path, monkeypatch, capsys):
    rows = run(label, tmp_path, monkeypatch, GOLD, CANDIDATES, "--group", "positions")
    assert [row["right"] for row in rows] == [1, 1, 0]
    assert [row["features"] for row in rows] == [[1], [2], [3]]
    assert {row["group"] for row in rows} == {"one"}
    assert "covers 1 of 2" in capsys.readouterr().out


def test_a_verdict_must_hold_as_well(tmp_path, monkeypatch):
    rows = run(label, tmp_path, monkeypatch, GOLD, CANDIDATES, "--group", "positions", "--right", "stance")
    assert [row["right"] for row in rows] == [1, 0, 0]


def test_once_takes_the_assignment_of_the_scorer(tmp_path, monkeypatch):
    rows = run(label, tmp_path, monkeypatch, GOLD, CANDIDATES, "--group", "positions", "--once")
    assert [row["right"] for row in rows] == [1, 0, 0]


def test_sides_are_labelled_only_where_a_trigger_tells_of_an_act(tmp_path, monkeypatch, capsys):
    act = {"type": "ACCUSE", "trigger": [{"start": 5, "end": 9}], "evidence": [{"start": 0, "end": 20}], "from": ["n"], "to": ["m"]}
    party = {"actors": ["n"], "from": [1], "to": [2]}
    triggers = [
        {"type": "ACCUSE", "start": 5, "parties": [party]},
        {"type": "ACCUSE", "start": 15, "parties": [party]},
        {"type": "ACCUSE", "start": 25, "parties": [party]},
        {"type": "REQUEST", "start": 5, "parties": [party]},
    ]
    rows = run(label_sides, tmp_path, monkeypatch, {"acts": [act]}, {"triggers": triggers})
    assert [(row["features"], row["right"]) for row in rows] == [([1], 1), ([2], 0)] * 2
    assert "2 of 4 triggers" in capsys.readouterr().out
