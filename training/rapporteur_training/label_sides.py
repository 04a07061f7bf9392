"""Labels of the parties in reach of triggers: whether each is a side of the act that the trigger tells of.

    python -m rapporteur_training.label_sides --scorer score_record.py --gold DIR --candidates DIR --out FILE.jsonl

DIR of candidates holds `<slug>.json`: a record with `triggers`; each has `type`, `start`, and `parties`: `actors`, and what
holds of the party as `from` and as `to`. A trigger tells of the gold act of its type whose trigger holds it, or else whose
evidence does; those that tell of none say nothing about sides. A party is right on the side with which it shares a
principal. Prints how many triggers tell of an act.
"""
from .label import arguments, judged, load, write


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
    args = arguments(__doc__).parse_args()
    scorer = load(args.scorer)
    total = telling = 0
    rows = []
    for slug, gold, record, judge in judged(args, scorer):
        for trigger in record["triggers"]:
            act = told(gold["acts"], trigger)
            total += 1
            telling += act is not None
            if act is not None:
                rows += [{"group": slug, **row} for row in labelled(judge, act, trigger["parties"])]
    write(rows, args.out)
    print(f"{telling} of {total} triggers tell of a gold act")


if __name__ == "__main__":
    main()
