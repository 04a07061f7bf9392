"""Scores a checkpoint or an exported folder on the development data, read from raw text.

    python -m rapporteur_training evaluate --data DIR (--model DIR | --checkpoint FILE) [--only attributions,trees,names] [--tune]

`--tune` looks for the biases and thresholds that suit the development data best and prints them; `export` takes them.
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


def tree_report(reader, data):
    out = {}
    for bank in ("ewt", "gum"):
        path = Path(data) / "ud" / bank / "dev.conllu"
        gold, text = scores.gold_sentences(path)
        own = scores.own_sentences(reader(text))
        out[bank] = scores.tree_scores(gold, own)
        out[f"{bank} by genre"] = scores.genre_scores(path, gold, own)
    return out


def name_report(reader, data):
    gold = scores.gold_names(Path(data) / "ner" / "conllpp_dev.txt")
    text = "\n\n".join(" ".join(w for w, _ in s) for s in gold)
    return scores.name_scores(gold, reader.decode(text, reader.logits(text), tree=False))


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


def evaluate(reader, data, only=("attributions", "trees", "names"), tuned=False):
    out = {}
    if "attributions" in only:
        dev = Attributions(reader, data)
        out["attributions"] = dev.score()
        show("attributions", out["attributions"])
        if tuned:
            print(json.dumps(tune(dev)))
            out["attributions"] = dev.score()
            show("tuned", out["attributions"])
    if "trees" in only:
        out |= tree_report(reader, data)
        for bank in ("ewt", "gum"):
            show(bank.upper(), out[bank])
            for genre, row in out[f"{bank} by genre"].items():
                show(f"  {genre}", row)
    if "names" in only:
        out["names"] = name_report(reader, data)
        show("names", out["names"])
    return out
