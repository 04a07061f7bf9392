"""Labels of what is learnt of meetings: sides of triggers, contacts of parties, tellings of one meeting.

    python -m rapporteur_training.label_meetings --scorer score_record.py --gold DIR --candidates DIR --what sides|contacts|pairs --out FILE.jsonl

DIR of candidates holds `<slug>.json`: a record with `triggers` (`start`, `sides` of `actors` and `features`), or with
`tellings` (`start`, `participants`, `date`, `features`) and `pairs` of them (`first`, `second`, `features`). A trigger
tells of the gold meetings whose evidence holds it; those that tell of none say nothing about sides. A telling that fits
a gold meeting told elsewhere says nothing about contacts, for it may fit by chance.
"""
from .label import arguments, judged, load, write


def holds(meeting, start):
    return any(span["start"] <= start < span["end"] for span in meeting["evidence"])


def sides(judge, meetings, record):
    """A side is right where it shares a principal with a meeting that its trigger tells of."""
    for trigger in record["triggers"]:
        told = [m for m in meetings if holds(m, trigger["start"])]
        present = set().union(*(judge.principals(m["participants"]) for m in told))
        for side in trigger["sides"] if told else []:
            yield {"features": side["features"], "right": int(bool(judge.own_principals(side["actors"]) & present))}


def overlap(judge, meeting, telling):
    a, b = judge.principals(meeting["participants"]), judge.own_principals(telling["participants"])
    return len(a & b) / len(a | b) if a | b else 0.0


def meant(judge, meetings, telling):
    """(the meetings that a telling fits, the one that it tells of; None where that is open)"""
    fits = [i for i, m in enumerate(meetings) if judge.meetings(m, telling) is not None]
    here = [i for i, m in enumerate(meetings) if holds(m, telling["start"])]
    both = [i for i in fits if i in here]
    if both:
        return fits, max(both, key=lambda i: overlap(judge, meetings[i], telling))
    return fits, fits[0] if len(fits) == 1 and not here else None


def contacts(judge, meetings, record):
    for telling in record["tellings"]:
        fits, _ = meant(judge, meetings, telling)
        here = any(holds(meetings[i], telling["start"]) for i in fits)
        if here or not fits:
            yield {"features": telling["features"], "right": int(here)}


def pairs(judge, meetings, record):
    told = [meant(judge, meetings, telling)[1] for telling in record["tellings"]]
    for pair in record["pairs"]:
        first, second = told[pair["first"]], told[pair["second"]]
        if first is not None and second is not None:
            yield {"features": pair["features"], "right": int(first == second)}


def main():
    parser = arguments(__doc__)
    parser.add_argument("--what", choices=["sides", "contacts", "pairs"], required=True)
    args = parser.parse_args()
    labels = {"sides": sides, "contacts": contacts, "pairs": pairs}[args.what]
    rows = [
        {"group": slug, **row}
        for slug, gold, record, judge in judged(args, load(args.scorer))
        for row in labels(judge, gold["meetings"], record)
    ]
    write(rows, args.out)
    print(f"{len(rows)} candidates, {sum(row['right'] for row in rows)} right")


if __name__ == "__main__":
    main()
