"""The coreference head: training over frozen states, scores, and the ONNX file.

Enters: folders of pickles (`coref_gold`) and the CoNLL-U files they come from. Leaves: `coref.onnx` in a folder, and
scores by a standard scorer (the package `scorch`): CoNLL F1 without singletons, and pronouns' antecedents.
Scheme: antecedent ranking with the marginal likelihood of all gold antecedents (Lee et al. 2017), over candidate mentions
from the tree, with the reader left as it is.
"""
import hashlib
import json
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from . import coref, coref_gold

ASKED = ("news", "interview", "speech", "voyage")
THIRD = ("he", "she", "it", "they")


class Head(nn.Module):
    def __init__(self, width, size=96, hidden=64):
        super().__init__()
        self.project = nn.Linear(4 * width, size)
        self.rows = nn.Linear(coref.MENTION, size)
        self.start = nn.Sequential(nn.Linear(size, 64), nn.ReLU(), nn.Linear(64, 1))
        self.left, self.right = nn.Linear(size, hidden, bias=False), nn.Linear(size, hidden)
        self.both, self.shape = nn.Linear(size, hidden, bias=False), nn.Linear(coref.PAIR, hidden, bias=False)
        self.last = nn.Linear(hidden, 1)
        self.drop = nn.Dropout(0.3)

    def forward(self, vectors, rows, left, right, shape):
        mentions = torch.relu(self.project(self.drop(vectors)) + self.rows(rows))
        mentions = self.drop(mentions)
        start = self.start(mentions).squeeze(-1)
        product = mentions[left] * mentions[right]
        hidden = torch.relu(self.left(mentions)[left] + self.right(mentions)[right] + self.both(product) + self.shape(shape))
        return start, self.last(self.drop(hidden)).squeeze(-1)


class Example:
    """A document ready for the network, with each candidate's gold entity (None for none)."""

    def __init__(self, reading, gold):
        self.name, self.gold = reading["name"], gold
        self.document = document = coref.Document(reading)
        self.left, self.right = (np.array(x, dtype=np.int64) for x in document.pairs())
        tensors = (document.vectors(reading["states"].astype(np.float32)), document.rows(), self.left, self.right,
                   document.shapes(self.left, self.right))
        self.inputs = [torch.from_numpy(t) for t in tensors]
        exact = {(a, b): e for a, b, e, _ in gold}
        heads = {}
        for a, b, e, h in sorted(gold, key=lambda g: g[1] - g[0]):
            heads[h] = e
        self.spans = [(document.words[m.first][0], document.words[m.end - 1][1]) for m in document.mentions]
        self.entity = [exact.get(span, heads.get(document.words[m.head][0])) for span, m in zip(self.spans, document.mentions)]
        same = np.array([self.entity[i] is not None and self.entity[i] == self.entity[j] for i, j in zip(self.left, self.right)], dtype=bool)
        self.same = torch.from_numpy(same)


def load(folder, path):
    gold = {name: mentions for name, _, mentions in coref_gold.gold_documents(path)}
    return [Example(r, gold[r["name"]]) for r in (pickle.loads(f.read_bytes()) for f in sorted(Path(folder).glob("*.pickle")))]


def loss_of(start, pair, right, same):
    """Negative log of the chance of all true antecedents of each mention, or of none where it has none."""
    count, low = len(start), torch.finfo(torch.float32).min
    top = start.detach().clone().scatter_reduce(0, right, pair.detach(), "amax")
    exp_start, exp_pair = torch.exp(start - top), torch.exp(pair - top[right])
    total = exp_start.index_add(0, right, exp_pair)
    true = torch.zeros(count).index_add(0, right[same], exp_pair[same])
    lone = torch.ones(count).index_fill(0, right[same], 0.0)
    return -(torch.log(true + lone * exp_start + 1e-9) - torch.log(total))


def some_of(example, share, chance):
    """The example's pairs without most of the mentions that have no antecedent: those left count for the others."""
    left, right = example.inputs[2], example.inputs[3]
    has = torch.zeros(len(example.spans), dtype=torch.bool)
    has[right[example.same]] = True
    kept = has | (torch.rand(len(has), generator=chance) < share)
    pairs = kept[right]
    weight = torch.where(has, 1.0, kept / share)
    return left[pairs], right[pairs], example.inputs[4][pairs], example.same[pairs], weight


def train(train, dev, width, minutes, rate=2e-3, share=0.35, seed=1):
    """Trains for some minutes, the learning rate falling with the clock; keeps the best of a few looks at `dev`."""
    torch.manual_seed(seed)
    chance, draw, begun = random.Random(seed), torch.Generator().manual_seed(seed), time.monotonic()
    head = Head(width)
    optimizer = torch.optim.AdamW(head.parameters(), lr=rate, weight_decay=0.01)
    spent, epoch, best, looked = 0.0, 0, (-1.0, None), 0.0
    while spent < 1:
        head.train()
        chance.shuffle(train)
        total = 0.0
        for example in train:
            spent = (time.monotonic() - begun) / 60 / minutes
            optimizer.param_groups[0]["lr"] = rate * min(1.0, 0.05 + 20 * spent, max(0.02, 1.1 * (1 - spent)))
            left, right, shape, same, weight = some_of(example, share, draw)
            optimizer.zero_grad()
            start, pair = head(example.inputs[0], example.inputs[1], left, right, shape)
            loss = (loss_of(start, pair, right, same) * weight).sum() / 100
            loss.backward()
            nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimizer.step()
            total += float(loss.detach())
        epoch += 1
        if spent > 0.5 and spent - looked > 0.15 or spent >= 1:
            scores, looked = evaluate(head, dev), spent
            print(f"round {epoch}, {60 * minutes * spent:.0f} s, loss {total / len(train):.3f}: {scores}", flush=True)
            if scores["exact"] > best[0]:
                best = (scores["exact"], {k: v.clone() for k, v in head.state_dict().items()})
    head.load_state_dict(best[1])
    return head


def found_of(head, example, bias=0.0):
    head.eval()
    with torch.inference_mode():
        start, pair = head(*example.inputs)
    return coref.antecedents((start + bias).numpy(), pair.numpy(), example.left, example.right, [coref.sex_of(m) for m in example.document.mentions])


def evaluate(head, examples, bias=0.0):
    """CoNLL F1 by exact spans and by heads (no singletons), and the share of pronouns with a right antecedent."""
    exact, heads, right, total = [], [], {}, {}
    for example in examples:
        found = found_of(head, example, bias)
        groups = coref.clusters(found)
        document = example.document
        start_of = lambda j: document.words[document.mentions[j].head][0]
        exact.append((entities((a, b, e) for a, b, e, _ in example.gold), [{example.spans[j] for j in g} for g in groups]))
        heads.append((entities((h, 0, e) for _, _, e, h in example.gold), [{(start_of(j), 0) for j in g} for g in groups]))
        count_pronouns(example, found, right, total)
    share = lambda kinds: round(100 * sum(right.get(k, 0) for k in kinds) / max(1, sum(total.get(k, 0) for k in kinds)), 1)
    return {"exact": conll(exact), "heads": conll(heads), "pronouns": share([k for k in coref.KINDS[:7]]), "third": share(THIRD)}


def count_pronouns(example, found, right, total):
    """Pronouns whose entity was named before: whether the antecedent is a mention of it."""
    document, at = example.document, {}
    for j, m in enumerate(document.mentions):
        at[document.words[m.head][0]] = j
    earlier = {}
    for start, end, entity, head in sorted(example.gold, key=lambda g: (g[3], g[1])):
        j = at.get(head)
        low = document.text[start:end].lower()
        kind = coref.KIND_OF.get(low)
        if kind and kind != "this" and entity in earlier and earlier[entity] < head:
            total[kind] = total.get(kind, 0) + 1
            good = j is not None and found[j] >= 0 and example.entity[found[j]] == entity
            right[kind] = right.get(kind, 0) + int(good)
        earlier.setdefault(entity, head)


def entities(mentions):
    groups = {}
    for a, b, e in mentions:
        groups.setdefault(e, set()).add((a, b))
    return [g for g in groups.values() if len(g) > 1]


def conll(documents):
    """The CoNLL-2012 score over documents together: the mean of MUC, B3 and CEAFe, by the package scorch."""
    from scorch import scores

    tagged = lambda side: [{(n, *m) for m in g} for n, pair in enumerate(documents) for g in pair[side]]
    gold, own = tagged(0), tagged(1)
    return round(100 * float(np.mean([f(gold, own)[2] for f in (scores.muc, scores.b_cubed, scores.ceaf_e)])), 2)


def export(head, folder):
    """Writes coref.onnx beside a reader and names it in the manifest; what differs from PyTorch is not written."""
    from .export import same, to_onnx

    folder, path = Path(folder), Path(folder) / "coref.onnx"
    left, right = torch.tensor([0, 0, 1]), torch.tensor([1, 2, 2])
    inputs = (torch.randn(3, head.project.in_features), torch.randn(3, coref.MENTION), left, right, torch.randn(3, coref.PAIR))
    names = ("vectors", "rows", "left", "right", "shape")
    axes = {k: {0: "mentions"} for k in ("vectors", "rows", "start")} | {k: {0: "pairs"} for k in ("left", "right", "shape", "pair")}
    to_onnx(head.eval(), inputs, path, names, ("start", "pair"), axes)
    same(head, inputs, path, names, 1e-4)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    data = path.read_bytes()
    manifest["files"]["coref.onnx"] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    (folder / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf-8")


def run(model, data, states, minutes, out, seed=1):
    """All steps: states of GUM (kept in a folder), training, scores on dev, the files beside the reader."""
    torch.set_num_threads(1)
    examples = {}
    for part in ("train", "dev"):
        path = Path(data) / "ud" / "gum" / f"{part}.conllu"
        coref_gold.read_states(model, path, Path(states) / part)
        examples[part] = load(Path(states) / part, path)
    asked = lambda example: example.name.split("_")[1] in ASKED
    tune = [e for e in examples["train"] if asked(e)][-6:]
    kept = [e for e in examples["train"] if e not in tune]
    head = train(kept, tune, kept[0].inputs[0].shape[1] // 4, minutes, seed=seed)
    print("dev, news interview speech voyage:", evaluate(head, [e for e in examples["dev"] if asked(e)]))
    print("dev, all:", evaluate(head, examples["dev"]))
    export(head, out or model)
