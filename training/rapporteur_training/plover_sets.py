"""Marked pairs to learn the PLOVER head from, in the form of `rapporteur code` with a label.

    python -m rapporteur_training.plover_sets --data DATA --out pairs.jsonl [--reports DIR]

Sets: `plv` (sentences of news with a marked source and target, DATA/plover/PLV_train.tsv), `own` (written for this
project, `sets/plover_sentences.tsv`), `reports` (records made by hand beside their texts: pairs of actors in one
sentence, with the types of the acts and meetings between them, or NONE). Offsets are UTF-16 units.
"""
import argparse
import csv
import json
import random
import re
from pathlib import Path

TAGS = {"<s>": "source", "</s>": "source", "<t>": "target", "</t>": "target"}
SENTENCES = Path(__file__).parent.parent / "sets" / "plover_sentences.tsv"
SHARE_OF_NONE = 0.25


def units(text):
    return len(text.encode("utf-16-le")) // 2


def unmarked(marked):
    """A sentence with <s>...</s> and <t>...</t> as a line of `code`; a side without a mark is null."""
    text, places = "", {"source": [], "target": []}
    for part in re.split(r"(</?[st]>)", marked):
        if part in TAGS:
            places[TAGS[part]].append(len(text))
        else:
            text += part
    return {"text": text} | {side: span(text, *ends) if len(ends) == 2 else None for side, ends in places.items()}


def span(text, start, end):
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return {"start": units(text[:start]), "end": units(text[:start + len(words.strip())])}


def plv(path):
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield {"id": row["sentence_id"], **unmarked(row["marked_sentence"]), "set": "plv", "label": row["gold_root"]}


def own(path=SENTENCES):
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        label, marked = line.split("\t")
        yield {"id": f"own-{number}", **unmarked(marked), "set": "own", "label": label}


# ---- records made by hand

def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def principal(actors, key):
    seen = set()
    while key not in seen:
        seen.add(key)
        key = next((k for k in as_list(actors[key].get("actsFor")) if k in actors), key)
    return key


def named(sentence, actors):
    """Places of actors' names and aliases, longer ones first, none within another."""
    names = sorted(((n, k) for k, a in actors.items() for n in {a["name"], *a.get("aliases", [])} if len(n) > 2), key=lambda x: -len(x[0]))
    found = []
    for name, key in names:
        for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", sentence):
            if all(m.end() <= a or m.start() >= b for a, b, _ in found):
                found.append((m.start(), m.end(), key))
    return sorted(found)


def told_in(item, sentence, fields):
    quotes = [q["q"] if isinstance(q, dict) else q for f in fields for q in as_list(item.get(f))]
    return any(q and (q in sentence or sentence in q) for q in quotes)


def labels(first, second, acts, meetings, side):
    straight = {a["type"] for a in acts if first in side(a, "from") and second in side(a, "to")}
    if any({first, second} <= side(m, "participants") for m in meetings):
        straight.add("CONSULT")
    touched = any({first, second} <= side(a, "from") | side(a, "to") for a in acts)
    return sorted(straight) or (["TURNED"] if touched else ["NONE"])


def reports(folder, seed=5):
    """Ordered pairs of parties in a sentence; of those without a relation a share, chosen by lot."""
    chance = random.Random(seed)
    for path in sorted(Path(folder).glob("*.json")):
        if not path.with_suffix(".txt").exists():
            continue
        record = json.loads(path.read_text("utf-8"))
        text = path.with_suffix(".txt").read_bytes().decode("utf-8-sig")
        actors = {a["key"]: a for a in record["actors"]}
        side = lambda item, field: {principal(actors, k) for k in as_list(item.get(field)) if k in actors}
        for number, sentence in enumerate(re.split(r"(?<=[.!?])[\"”’]?\s+|\n+", text)):
            places = named(sentence, actors)
            if not 2 <= len(places) <= 8:
                continue
            acts = [a for a in record.get("acts", []) if told_in(a, sentence, ("evidence",))]
            meetings = [m for m in record.get("meetings", []) if told_in(m, sentence, ("evidence",))]
            done = set()
            for a, b, one in places:
                for c, d, other in places:
                    pair = (principal(actors, one), principal(actors, other))
                    if pair[0] == pair[1] or pair in done:
                        continue
                    done.add(pair)
                    label = "|".join(labels(*pair, acts, meetings, side))
                    if label in ("NONE", "TURNED") and chance.random() > SHARE_OF_NONE:
                        continue
                    yield {"id": f"{path.stem}-{number}-{a}-{c}", "text": sentence, "source": span(sentence, a, b),
                           "target": span(sentence, c, d), "set": "reports", "group": path.stem, "label": label}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--reports", type=Path)
    args = parser.parse_args()
    rows = [*plv(args.data / "plover" / "PLV_train.tsv"), *own(), *(reports(args.reports) if args.reports else [])]
    args.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
    print(len(rows), "pairs")


if __name__ == "__main__":
    main()
