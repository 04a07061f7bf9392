"""Labels of the parties in reach of triggers: whether each is a side of the act that the trigger tells of.

    python -m rapporteur_training.label_sides --scorer score_record.py --gold DIR --candidates DIR --out FILE.jsonl

DIR of candidates holds `<slug>.json`: a record with `triggers`; each has `type`, `start`, and `parties`: `actors`, and what
holds of the party as `from` and as `to`. A trigger tells of the gold act of its type whose trigger holds it, or else whose
evidence does; those that tell of none say nothing about sides. A party is right on the side with which it shares a
principal. Prints how many triggers tell of an act.
"""
import argparse
import json
from pathlib import Path

from .label import load


def told(acts, trigger):
    """The gold act that a trigger tells of; None where it tells of none."""
    same = [act for act in acts if act["type"] == trigger["type"]]
    for field in ("trigger", "evidence"):
        for act in same:
            if any(span["start"] <= trigger["start"] < span["end"] for span in act[field]):
                return act
    return None


def labelled(judge, act, parties):
    for party in parties:
        own = judge.own_principals(party["actors"])
        for side in ("from", "to"):
            yield {"features": party[side], "right": int(bool(own & judge.principals(act[side])))}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--candidates", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    scorer = load(args.scorer)
    total = telling = 0
    rows = []
    for file in scorer.gold_files.records(args.gold):
        gold = scorer.gold_files.load(file)
        record = json.loads((args.candidates / file.name).read_text("utf-8"))
        judge = scorer.Judge(gold, record)
        for trigger in record["triggers"]:
            act = told(gold["acts"], trigger)
            total += 1
            telling += act is not None
            if act is not None:
                rows += [{"group": file.stem, **row} for row in labelled(judge, act, trigger["parties"])]
    args.out.write_text("\n".join(json.dumps(row) for row in rows) + "\n", "utf-8")
    print(f"{telling} of {total} triggers tell of a gold act")


if __name__ == "__main__":
    main()
