"""A teacher's soft labels on texts, for a smaller student (Hinton et al. 2015).

    python -m rapporteur_training teach --teacher FOLDER --prepared DIR --out DIR [--texts FILE ...] [--share 1/2]

Enters: an exported reader, the prepared training documents, files of unlabelled texts (.jsonl or .csv with a field
`text`). Leaves: a file a text, `NUMBER.npz`, with the text, its words and for each word the teacher's distributions
over overlapping windows. What is there is not made again, so that a stopped run goes on.
Invariant: development texts are never read; the words are those that the rules find.
"""
import csv
import json
import random
import sys
from pathlib import Path

import numpy as np

from . import decode

HEADS = ("upos", "xpos", "names", "source", "cue", "content", "inner")
CANDIDATES = 4
MOST_WORDS = 3000
csv.field_size_limit(sys.maxsize)


def texts_of(prepared, files):
    """Texts of the training documents, then of the files; each once."""
    seen = set()
    for name in ("attributions", "trees", "names"):
        for document in json.loads((Path(prepared) / f"train-{name}.json").read_text("utf-8")):
            yield from once(document["text"], seen)
    for path in map(Path, files):
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file) if path.suffix == ".csv" else map(json.loads, file)
            for row in rows:
                yield from once(row["text"], seen)


def once(text, seen):
    if text not in seen and len(text.split()) <= MOST_WORDS:
        seen.add(text)
        yield text


def probabilities(logits):
    return np.exp(logits - decode.log_sum(logits)).astype(np.float16)


def arcs_of(outputs, bounds, central, starts):
    """For every word its likeliest heads within the sentence: [words x CANDIDATES] places (-1 the root) and chances."""
    heads = np.full((len(starts), CANDIDATES), -1, dtype=np.int32)
    chance = np.zeros((len(starts), CANDIDATES), dtype=np.float32)
    for a, b in decode.sentence_bounds(starts):
        for i in range(a, b):
            first, last = bounds[central[i]]
            lo, hi = max(a, first), min(b, last)
            row = outputs[central[i]]["arcs"][i - first]
            scores = np.concatenate([row[:1], row[1 + lo - first:1 + hi - first]]).astype(np.float32)
            scores[1 + i - lo] = decode.NEVER
            best = np.argsort(-scores)[:CANDIDATES]
            share = np.exp(scores[best] - decode.log_sum(scores[None])[0])
            heads[i, :len(best)] = np.where(best == 0, -1, best - 1 + lo)
            chance[i, :len(best)] = share
    return heads, chance.astype(np.float16)


def taught(reader, text):
    """What the teacher says of a text, as arrays; None where there is no word."""
    found, features, bounds, outputs = reader.logits(text)
    if not found:
        return None
    out, central = decode.merged(outputs, bounds, len(found))
    starts = decode.sentence_starts(out["sentence"], features, 0.0)
    heads, chance = arcs_of(outputs, bounds, central, starts)
    right = np.where((heads[:, :1] < 0), 0, out["states"][heads[:, 0]]).astype(np.float32)
    relation = reader.pair(out["states"], right, np.zeros((len(found), 8), dtype=np.float32))[0]
    sentence = 1 / (1 + np.exp(-out["sentence"]))
    return ({name: probabilities(out[name]) for name in HEADS} | {"relation": probabilities(relation), "heads": heads, "chance": chance,
            "starts": np.array(starts, dtype=np.int8), "sentence": sentence.astype(np.float16), "words": np.array(found, dtype=np.int32)})


def by_lot(texts, seed=1):
    """All of them in an order drawn by lot: a run that is stopped holds some of every kind."""
    texts = list(texts)
    random.Random(seed).shuffle(texts)
    return texts


def in_share(number, share):
    """Whether a text is this process's: "2/3" is the second of three."""
    one, of = map(int, share.split("/"))
    return number % of == one - 1


def teach(reader, prepared, out, texts=(), share="1/1", every=50):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(by_lot(texts_of(prepared, texts))):
        path = out / f"{number:05}.npz"
        if path.exists() or not in_share(number, share):
            continue
        arrays = taught(reader, text)
        if arrays is None:
            continue
        partial = path.with_suffix(".tmp")
        with open(partial, "wb") as file:
            np.savez(file, text=np.array(text), **arrays)
        partial.replace(path)
        if number % every == 0:
            print(f"{number} texts", flush=True)


def read_taught(folder):
    """The documents as `examples.Document` takes them."""
    for path in sorted(Path(folder).glob("*.npz")):
        with np.load(path) as file:
            arrays = {k: file[k] for k in file.files}
        yield {"kind": "taught", "text": str(arrays.pop("text")), "words": arrays.pop("words").tolist(), "starts": arrays["starts"].tolist(), "soft": arrays}
