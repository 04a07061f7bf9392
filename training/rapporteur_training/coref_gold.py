"""GUM's entities, and the reader's states of its texts: what the coreference head learns from.

Enters: a CoNLL-U file with `Entity=` in MISC, an exported reader folder. Leaves: a pickle a document with our own words,
tags, tree, names, attributions and the states of the frozen reader (fp16).
Invariant: a document that has a pickle is not read again; nothing but the text enters the reader.
"""
import pickle
import re
from pathlib import Path

import numpy as np

from . import backends, corpora, decode

ENTITY = re.compile(r"\([^()]*\)?|[^()]+\)")


def gold_documents(path):
    """(name, text, mentions) of each document; a mention is (start, end, entity, start of its head)."""
    block, documents = [], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        if line.strip():
            block.append(line.rstrip("\n"))
        elif block:
            name = next((c.split(" = ")[1] for c in block if c.startswith("# newdoc id")), None)
            if name:
                documents.append((name, corpora.new_tree(name), [], []))
            _, tree, mentions, opened = documents[-1]
            first = len(tree["words"])
            corpora.add_sentence(tree, block)
            rows = [r.split("\t") for r in block if r.split("\t")[0].isdigit()]
            for k, row in enumerate(rows):
                add_mentions(row[9], first + k, mentions, opened)
            block = []
    return [(name, tree["text"], [placed(m, tree) for m in mentions]) for name, tree, mentions, _ in documents]


def placed(mention, tree):
    first, end, number = mention
    head = next((i for i in range(first, end) if not first <= tree["head"][i] < end and tree["rel"][i] != "punct"), first)
    return tree["words"][first][0], tree["words"][end - 1][1], number, tree["words"][head][0]


def add_mentions(misc, word, mentions, opened):
    entity = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
    for part in ENTITY.findall(entity):
        number = re.match(r"\(?([^-()\[]+)", part)[1]
        if part.startswith("("):
            opened.append((number, word))
        if part.endswith(")"):
            at = next(i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == number)
            _, first = opened.pop(at)
            mentions.append((first, word + 1, number))


def read_states(model, path, out, order=(), threads=1):
    """Pickles of the documents of a file, those of the genres in `order` first."""
    reader = backends.from_folder(model, threads=threads)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    genre = lambda name: name.split("_")[1]
    documents = sorted(gold_documents(path), key=lambda d: order.index(genre(d[0])) if genre(d[0]) in order else len(order))
    for name, text, _ in documents:
        target = out / f"{name}.pickle"
        if not target.exists():
            target.write_bytes(pickle.dumps(read(reader, name, text)))


def read(reader, name, text):
    raw = reader.logits(text)
    found = reader.decode(text, raw)
    merged, _ = decode.merged(raw[3], raw[2], len(raw[0]))
    return {"name": name, "text": text, "words": found.words, "starts": found.starts, "xpos": found.xpos,
            "heads": found.heads, "relations": found.relations, "names": found.names, "attributions": found.attributions,
            "features": found.features, "states": merged["states"].astype(np.float16)}
