"""Labels of candidates: which of them the scorer takes for an item of the gold record.

    python -m rapporteur_training.label --scorer score_record.py --gold DIR --candidates DIR --group positions --out FILE.jsonl

DIR of candidates holds `<slug>.json`: a record whose group is the list of candidates, and `features`, a list beside it.
With `--once` each gold item makes one candidate right (the scorer's own assignment), else all that tell the same;
`--right` names the verdict of the scorer that must hold as well. Prints how much of the gold some candidate covers.
"""
import argparse
import importlib.util
import json
import sys
from pathlib import Path


def load(path):
    """The scorer as a module; it imports its neighbours."""
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def best(judge, group, gold, item):
    """(gold index, verdicts) of the gold item most like a candidate; None where there is none."""
    verdicts = [(judge_one(judge, group, g, item), i) for i, g in enumerate(gold)]
    found = [(v[0], i, v[1]) for v, i in verdicts if v is not None]
    return max(found, key=lambda f: f[0])[1:] if found else None


def judge_one(judge, group, gold, item):
    return getattr(judge, group)(gold, item)


def matches(scorer, judge, group, gold, items, once):
    """candidate index -> (gold index, verdicts)"""
    if once:
        return {own: (i, verdicts) for i, own, verdicts in scorer.match(judge, group, gold, items)}
    found = {k: best(judge, group, gold, item) for k, item in enumerate(items)}
    return {k: f for k, f in found.items() if f is not None}


def arguments(doc):
    """What every labelling is asked with."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--candidates", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    return parser


def judged(args, scorer):
    """(slug, gold record, candidates' record, judge) of each annotated article."""
    for file in scorer.gold_files.records(args.gold):
        gold = scorer.gold_files.load(file)
        record = json.loads((args.candidates / file.name).read_text("utf-8"))
        yield file.stem, gold, record, scorer.Judge(gold, record)


def write(rows, path):
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n", "utf-8")


def main():
    parser = arguments(__doc__)
    parser.add_argument("--group", required=True)
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--right", default="")
    args = parser.parse_args()
    scorer = load(args.scorer)
    total = covered = 0
    rows = []
    for slug, gold, record, judge in judged(args, scorer):
        found = matches(scorer, judge, args.group, gold[args.group], record[args.group], args.once)
        total += len(gold[args.group])
        covered += len({i for i, _ in found.values()})
        for k, features in enumerate(record["features"]):
            right = k in found and bool(found[k][1][args.right])
            rows.append({"group": slug, "candidate": k, "features": features, "right": int(right)})
    write(rows, args.out)
    print(f"{len(rows)} candidates; some candidate covers {covered} of {total} gold items")


if __name__ == "__main__":
    main()
