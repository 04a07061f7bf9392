"""Logits -> a reading: sentences, tags, trees, names, attributions. The runtime does the same in TypeScript.

Enters: a text and two functions, `read` (window tensors -> arrays as docs/READER.md lists) and `pair` (left, right,
shape -> relation, link). Leaves: a `Reading` in word numbers.
Invariant: nothing depends on how windows are put into batches; every word has one sentence, one head, no cycles.
Sources: Viterbi over legal BIO; maximum spanning tree of Chu and Liu (1965) and Edmonds (1967).
"""
from dataclasses import dataclass, field

import numpy as np

from . import links, words

PER_WORD = ("sentence", "upos", "xpos", "names", "source", "cue", "content", "inner", "states")
NEVER = -1e9
DEFAULTS = {"sentence": 0.0, "link": [0.0, 0.0, 0.0], "outside": [0.0, 0.0, 0.0, 0.0], "names": 0.0}


@dataclass
class Reading:
    text: str
    words: list
    features: list
    starts: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    names: list = field(default_factory=list)
    attributions: list = field(default_factory=list)
    inner: list = field(default_factory=list)


# ---- windows

def window_bounds(count, size, stride):
    """Windows of `size` words, `stride` apart; the last one ends with the text."""
    if count <= size:
        return [(0, count)]
    firsts = list(range(0, count - size, stride)) + [count - size]
    return [(a, a + size) for a in firsts]


def weights_of(first, last, count):
    """How far each word of a window lies from the window's edges; the text's own ends are no edges."""
    n = last - first
    left = np.arange(1, n + 1) if first > 0 else np.full(n, n)
    right = np.arange(n, 0, -1) if last < count else np.full(n, n)
    return np.minimum(left, right).astype(np.float32)


def merged(outputs, bounds, count):
    """Weighted means of the per-word outputs; the arcs of each word with the window in which it lies most central."""
    sums, total = {}, np.zeros(count, dtype=np.float32)
    central, best = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.float32)
    for number, ((first, last), out) in enumerate(zip(bounds, outputs)):
        weight = weights_of(first, last, count)
        total[first:last] += weight
        for name in PER_WORD:
            value = out[name][:last - first]
            value = value * (weight if value.ndim == 1 else weight[:, None])
            sums.setdefault(name, np.zeros((count, *value.shape[1:]), dtype=np.float32))[first:last] += value
        better = weight > best[first:last]
        central[first:last][better] = number
        best[first:last][better] = weight[better]
    return {k: v / (total if v.ndim == 1 else total[:, None]) for k, v in sums.items()}, central


# ---- labels in a row

def legal_starts(labels):
    return np.array([NEVER if label.startswith("I") else 0.0 for label in labels], dtype=np.float32)


def legal_steps(labels):
    """0 where the second label may follow the first, else NEVER: I only after B or I of its own kind."""
    kind = [label.partition("-")[2] for label in labels]
    step = np.zeros((len(labels), len(labels)), dtype=np.float32)
    for j, label in enumerate(labels):
        if label.startswith("I"):
            for i, before in enumerate(labels):
                if before == "O" or kind[i] != kind[j]:
                    step[i, j] = NEVER
    return step


def viterbi(logits, labels, outside=0.0):
    """The best legal row of labels; `outside` is added to the logit of O."""
    if not len(logits):
        return []
    scores = logits - log_sum(logits)
    scores[:, 0] += outside
    steps = legal_steps(labels)
    best, back = scores[0] + legal_starts(labels), []
    for row in scores[1:]:
        ways = best[:, None] + steps
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def log_sum(x):
    top = x.max(-1, keepdims=True)
    return top + np.log(np.exp(x - top).sum(-1, keepdims=True))


def spans_of(path, labels, offset=0):
    """(first, after last, kind) of each B I I ... of a row."""
    out = []
    for i, label in enumerate(path):
        tag, _, kind = labels[label].partition("-")
        if tag == "B":
            out.append([i + offset, i + offset + 1, kind])
        elif tag == "I":
            out[-1][1] = i + offset + 1
    return [tuple(s) for s in out]


# ---- sentences and trees

def sentence_starts(logits, features, threshold):
    """A word starts a sentence where the logit says so, at the text's start and after an empty line."""
    return [bool(logit > threshold or f[1] == 3) for logit, f in zip(logits, features)]


def sentence_bounds(starts):
    firsts = [i for i, s in enumerate(starts) if s] + [len(starts)]
    return list(zip(firsts, firsts[1:]))


def tree(scores):
    """Heads of one sentence from [words x (words + 1)] scores (column 0 the root): one root, no cycle, best sum."""
    n = len(scores)
    scores = scores - log_sum(scores)
    for i in range(n):
        scores[i, i + 1] = NEVER
    heads = scores.argmax(1)
    roots = np.flatnonzero(heads == 0)
    if len(roots) == 1 and not cycle_of(heads):
        return heads
    best, found = None, None
    for root in np.argsort(-scores[:, 0], kind="stable")[:3]:
        one = scores.copy()
        one[:, 0] = NEVER
        one[root] = NEVER
        one[root, 0] = scores[root, 0]
        heads = spanning(one)
        total = scores[np.arange(n), heads].sum()
        if best is None or total > best:
            best, found = total, heads
    return found


def cycle_of(heads):
    """The words of one cycle, or an empty list; head 0 is the root, word i has number i + 1."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, at = [], start
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = int(heads[at]) - 1
        if at >= 0 and state[at] == 1:
            return path[path.index(at):]
        for i in path:
            state[i] = 2
    return []


def spanning(scores):
    """Chu-Liu-Edmonds: greedy heads; a cycle becomes one node, is solved there, and is opened where that is cheapest."""
    heads = scores.argmax(1)
    cycle = cycle_of(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(scores)) if i not in inside]
    number = {0: 0} | {i + 1: k + 1 for k, i in enumerate(rest)}
    own = len(rest) + 1
    small = np.full((len(rest) + 1, len(rest) + 2), NEVER, dtype=np.float64)
    enter, leave = {}, {}
    held = {i: scores[i, heads[i]] for i in cycle}
    for k, i in enumerate(rest):
        for old, new in number.items():
            small[k, new] = scores[i, old]
        leave[k] = max(cycle, key=lambda c: scores[i, c + 1])
        small[k, own] = scores[i, leave[k] + 1]
    for old, new in number.items():
        enter[new] = max(cycle, key=lambda c: scores[c, old] - held[c])
        small[len(rest), new] = scores[enter[new], old] - held[enter[new]]
    for k in range(len(small)):
        small[k, k + 1] = NEVER
    found = spanning(small)
    back = {new: old for old, new in number.items()}
    out = heads.copy()
    for k, i in enumerate(rest):
        out[i] = leave[k] + 1 if found[k] == own else back[int(found[k])]
    out[enter[int(found[len(rest)])]] = back[int(found[len(rest)])]
    return out


def trees(outputs, bounds, central, starts):
    """The head of every word (-1 for a root)."""
    heads = np.full(len(starts), -1, dtype=np.int64)
    for a, b in sentence_bounds(starts):
        scores = np.full((b - a, b - a + 1), NEVER, dtype=np.float32)
        for i in range(a, b):
            first, last = bounds[central[i]]
            row = outputs[central[i]]["arcs"][i - first]
            lo, hi = max(a, first), min(b, last)
            scores[i - a, 0] = row[0]
            scores[i - a, 1 + lo - a:1 + hi - a] = row[1 + lo - first:1 + hi - first]
        found = tree(scores)
        heads[a:b] = np.where(found == 0, -1, found - 1 + a)
    return heads


def relations_of(states, heads, labels, pair):
    right = np.where((heads < 0)[:, None], 0, states[heads]).astype(np.float32)
    logits = pair(states, right, np.zeros((len(states), 8), dtype=np.float32))[0].copy()
    root = labels.index("root")
    logits[:, root] = NEVER
    out = logits.argmax(1)
    return [root if h < 0 else int(r) for h, r in zip(heads, out)]


# ---- attributions

def linked(parts, states, sentences, paragraphs, pair, thresholds):
    """Fragments -> attributions [{source, cue, content: [(first, after last)]}], by the rules of docs/READER.md.

    1. Each content goes to the cue with the best score over the threshold. 2. Each cue takes the one best source.
    3. A content without a cue goes to the best source: into that source's attribution if it has no content yet, else
    into one of its own. 4. What has no content is dropped, and so is a content with neither cue nor source.
    """
    kinds, left, right = links.candidates(parts)
    score = [{}, {}, {}]
    if len(kinds):
        middle = lambda spans: (states[spans[:, 0]] + states[spans[:, 1] - 1]) / 2
        logits = pair(middle(left), middle(right), links.shapes(left, right, sentences, paragraphs, parts))[1]
        for k, u, v, row in zip(kinds.tolist(), left.tolist(), right.tolist(), logits):
            if row[k] > thresholds[k]:
                score[k][tuple(u), tuple(v)] = float(row[k])
    out = {c: {"source": [], "cue": [c], "content": []} for c in parts["cue"]}
    for c in parts["cue"]:
        best = max(((v, s) for (u, s), v in score[0].items() if u == c), default=None)
        if best:
            out[c]["source"].append(best[1])
    alone = []
    for t in parts["content"]:
        best = max(((v, c) for (c, u), v in score[1].items() if u == t), default=None)
        if best:
            out[best[1]]["content"].append(t)
        else:
            alone.append(t)
    found = list(out.values())
    for t in alone:
        best = max(((v, s) for (s, u), v in score[2].items() if u == t), default=None)
        home = next((a for a in found if best and a["source"] == [best[1]] and not a["content"]), None)
        if home:
            home["content"].append(t)
        elif best:
            found.append({"source": [best[1]], "cue": [], "content": [t]})
    return sorted((a for a in found if a["content"]), key=lambda a: min(s for p in links.PARTS for s in a[p]))


def attributions_of(out, features, starts, labels, pair, thresholds):
    """Outermost attributions, and those within each content (`within` is the number of the outer one)."""
    sentences = links.running(starts)
    paragraphs = links.running([f[1] >= 2 for f in features])
    parts = {}
    for part, outside in zip(links.PARTS, thresholds["outside"]):
        parts[part] = [(a, b) for a, b, _ in spans_of(viterbi(out[part], labels["span"], outside), labels["span"])]
    found = linked(parts, out["states"], sentences, paragraphs, pair, thresholds["link"])
    inner = []
    for number, attribution in enumerate(found):
        for a, b in attribution["content"]:
            row = spans_of(viterbi(out["inner"][a:b], labels["inner"], thresholds["outside"][3]), labels["inner"], a)
            parts = {p: [(x, y) for x, y, kind in row if kind == p] for p in links.PARTS}
            if parts["cue"] and parts["content"]:
                own = linked(parts, out["states"], sentences, paragraphs, pair, thresholds["link"])
                inner += [r | {"within": number} for r in own]
    return found, inner


# ---- the whole

class Reader:
    """Reads texts with a model given as two functions."""

    def __init__(self, read, pair, pieces, labels, size, stride, thresholds=None):
        self.read, self.pair, self.pieces, self.labels = read, pair, pieces, labels
        self.size, self.stride = size, stride
        self.thresholds = DEFAULTS | (thresholds or {})

    def logits(self, text):
        """The words, and the raw outputs of each window; kept apart from decoding so that thresholds can be tuned."""
        found = words.find_words(text)
        features, plain = words.features_of(text, found)
        ids = [self.pieces.of(form) for form in plain]
        bounds = window_bounds(len(found), self.size, self.stride)
        windows = [{"ids": ids[a:b], "features": features[a:b]} for a, b in bounds] if found else []
        return found, features, bounds, self.read(windows)

    def decode(self, text, raw, tree=True):
        found, features, bounds, outputs = raw
        if not found:
            return Reading(text, [], [])
        out, central = merged(outputs, bounds, len(found))
        labels, t = self.labels, self.thresholds
        reading = Reading(text, found, features)
        reading.starts = sentence_starts(out["sentence"], features, t["sentence"])
        reading.upos = [labels["upos"][i] for i in out["upos"].argmax(1)]
        reading.xpos = [labels["xpos"][i] for i in out["xpos"].argmax(1)]
        if tree:
            reading.heads = trees(outputs, bounds, central, reading.starts)
            reading.relations = [labels["relation"][r] for r in relations_of(out["states"], reading.heads, labels["relation"], self.pair)]
        reading.names = [labels["names"][i] for i in viterbi(out["names"], labels["names"], t["names"])]
        reading.attributions, reading.inner = attributions_of(out, features, reading.starts, labels, self.pair, t)
        return reading

    def __call__(self, text):
        return self.decode(text, self.logits(text))
