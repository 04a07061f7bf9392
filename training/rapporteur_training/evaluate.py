"""Scores a checkpoint or an exported folder on the development data, read from raw text.

    python -m rapporteur_training evaluate --data DIR (--model DIR | --checkpoint FILE) [--only attributions,trees,names] [--tune] [--write DIR]

`--tune` looks for the biases and thresholds that suit the development data best and prints them; `export` takes them.
`--write` leaves the readings as records and CoNLL-U files for other scorers.
"""
import json
from pathlib import Path

from . import scores


def characters(reading):
    """The outermost attributions in characters."""
    place = lambda spans: [(reading.words[a][0], reading.words[b - 1][1]) for a, b in spans]
    return [{p: place(r[p]) for p in scores.PARTS} for r in reading.attributions]


class Attributions:
    """The dev texts with their raw outputs, so that decoding can be repeated."""

    def __init__(self, reader, data, split="dev"):
        self.reader = reader
        self.gold = scores.gold_attributions(Path(data) / "polnear" / split)
        self.texts = {name: text for name, text, _, _ in self.gold}
        self.raw = {name: reader.logits(text) for name, text in self.texts.items()}

    def score(self):
        own = {name: characters(self.reader.decode(text, self.raw[name], tree=False)) for name, text in self.texts.items()}
        return scores.attribution_scores(self.gold, own)


def tree_report(reader, data, write=None):
    out = {}
    for bank in ("ewt", "gum"):
        path = Path(data) / "ud" / bank / "dev.conllu"
        gold, text = scores.gold_sentences(path)
        reading = reader(text)
        own = scores.own_sentences(reading)
        if write:
            write_conllu(reading, write / f"{bank}.conllu")
        out[bank] = scores.tree_scores(gold, own)
        out[f"{bank} by genre"] = scores.genre_scores(path, gold, own)
    return out


def name_report(reader, data, write=None):
    gold = scores.gold_names(Path(data) / "ner" / "conllpp_dev.txt")
    text = "\n\n".join(" ".join(w for w, _ in s) for s in gold)
    reading = reader.decode(text, reader.logits(text), tree=False)
    if write:
        write_conllu(reading, write / "names.conllu")
    return scores.name_scores(gold, reading)


def write_records(attributions, folder):
    """One record a document, with offsets in code points."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in attributions.texts.items():
        found = characters(attributions.reader.decode(text, attributions.raw[name], tree=False))
        spans = lambda r: {p: [{"start": a, "end": b} for a, b in r[p]] for p in scores.PARTS}
        record = {"article": {"text": text}, "statements": [spans(r) for r in found]}
        (folder / f"{name}.json").write_text(json.dumps(record, ensure_ascii=False), "utf-8")


def write_conllu(reading, path):
    with open(path, "w", encoding="utf-8") as file:
        number = 0
        for i, (a, b) in enumerate(reading.words):
            if reading.starts[i]:
                file.write("\n" if i else "")
                first, number = i, 0
            number += 1
            head = reading.heads[i] - first + 1 if len(reading.heads) and reading.heads[i] >= 0 else 0
            relation = reading.relations[i] if len(reading.relations) else "dep"
            file.write(f"{number}\t{reading.text[a:b]}\t_\t{reading.upos[i]}\t{reading.xpos[i]}\t_\t{head}\t{relation}\t_\tNE={reading.names[i]}\n")
        file.write("\n")


def tune(attributions):
    """One threshold after another, keeping what gives the best mean of fragments and relations."""
    t = attributions.reader.thresholds
    worth = lambda s: s["source"] + s["cue"] + s["content"] + s["triple"] + s["soft"]
    best = worth(attributions.score())
    for key, number, values in [("outside", 2, (-1, -0.5, 0.5)), ("outside", 1, (-1, -0.5, 0.5)), ("outside", 0, (-1, -0.5, 0.5)),
                                ("link", 0, (-2, -1, 1)), ("link", 1, (-4, -2, -1, 1)), ("link", 2, (-2, 2)),
                                ("outside", 2, (-0.75, -0.25, 0.25, 0.75)), ("outside", 1, (-0.75, -0.25, 0.25, 0.75))]:
        for value in values:
            kept = t[key][number]
            t[key][number] = value
            found = worth(attributions.score())
            if found > best:
                best = found
            else:
                t[key][number] = kept
    return t


def show(name, row):
    print(f"{name:14}" + "  ".join(f"{k} {v:5.1f}" for k, v in row.items()), flush=True)


def evaluate(reader, data, only=("attributions", "trees", "names"), tuned=False, write=None):
    out, write = {}, write and Path(write)
    if write:
        write.mkdir(parents=True, exist_ok=True)
    if "attributions" in only:
        dev = Attributions(reader, data)
        out["attributions"] = dev.score()
        show("attributions", out["attributions"])
        if tuned:
            print(json.dumps(tune(dev)))
            out["attributions"] = dev.score()
            show("tuned", out["attributions"])
        if write:
            write_records(dev, write / "records")
    if "trees" in only:
        out |= tree_report(reader, data, write)
        for bank in ("ewt", "gum"):
            show(bank.upper(), out[bank])
            for genre, row in out[f"{bank} by genre"].items():
                show(f"  {genre}", row)
    if "names" in only:
        out["names"] = name_report(reader, data, write)
        show("names", out["names"])
    return out
