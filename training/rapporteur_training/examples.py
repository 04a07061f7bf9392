"""Documents -> training windows -> batches.

Enters: the documents of `prepare`. Leaves: batches of tensors for `train`, each with windows of all three kinds.
Invariant: the gold labels stay true under every change made here (quotation marks, line breaks, letter case,
sentences put into another's mouth).
"""
import random

import numpy as np
import torch

from . import links, words

IGNORE = -100
STRAIGHT = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'"}
FINAL = set(".!?…") | {"...", "?!", "!!", "!?"}
SMALL_WORDS = set("the a an he she it they we you this that these those in on at by for from with as if when while after "
                  "before but and or so there his her its their our my some many most all no not what who how".split())
# Speakers and verbs for sentences put into a mouth: written for this file.
SPEAKERS = [s.split() for s in (
    "he|she|they|officials|one diplomat|the spokesman|a spokeswoman|the ministry|Ms. Ortega|Mr. Lindqvist|Anna Berg|Omar Haddad|"
    "the prime minister|the senator|a senior aide|critics|the report|a statement|the agency|two witnesses|the general|Petrov|"
    "the foreign minister|state media|the governor|rebels|the party|a source close to the talks|President Navarro|the envoy"
).split("|")]
VERBS = [v.split() for v in "said|said|said|added|told reporters|wrote|argued|insisted|claimed|announced|warned|tweeted|noted|says|believes|explained".split("|")]


class Document:
    """A document in the form that windows are cut from: forms, pieces, features, labels."""

    def __init__(self, raw, pieces):
        self.kind = raw["kind"]
        self.forms = [raw["text"][a:b] for a, b in raw["words"]]
        spans = raw["words"]
        features, plain = words.features_of(raw["text"], spans)
        self.features = np.array(features, dtype=np.int64)
        self.pieces = [pieces.of(f) for f in plain]
        self.spaced = [i + 1 >= len(spans) or spans[i + 1][0] > spans[i][1] for i in range(len(spans))]
        self.starts = np.array(raw["starts"] if "starts" in raw else guess_starts(self.forms, self.features), dtype=np.int64)
        self.raw = raw


def guess_starts(forms, features):
    """Sentence starts by full stops and capitals, where there is no gold."""
    starts = []
    for i, form in enumerate(forms):
        j = i - 1
        while j >= 0 and features[j][2] == 3:
            j -= 1
        ended = j >= 0 and forms[j] in FINAL
        starts.append(int(features[i][1] == 3 or ended and features[i][0] in (2, 3, 4, 7) or ended and features[i][2] == 1))
    return starts


def recount(forms, features, spaced, pieces):
    """The quote feature anew, after marks or breaks were changed; leaves the pieces of the words in plain dress."""
    features[:, 2], plain = words.plain_forms(forms, features[:, 1].tolist(), spaced)
    return [pieces.of(form) for form in plain]


def varied(document, pieces, chance):
    """Forms, pieces and features with quotation marks, line breaks or letter case changed at random."""
    forms, ids, features = document.forms, document.pieces, document.features.copy()
    swapped = chance.random() < 0.3
    if swapped:
        forms = straight(forms) if any(f in "“”" for f in forms if len(f) == 1) else curly(forms, features)
    single = chance.random() < 0.3
    if single:
        features[1:, 1][features[1:, 1] == 3] = 2
    if swapped or single:
        ids = recount(forms, features, document.spaced, pieces)
    change_case(document, features, chance)
    return list(forms), list(ids), features


def straight(forms):
    return [STRAIGHT[f] if f in STRAIGHT else f.replace("’", "'") if "’" in f else f for f in forms]


def curly(forms, features):
    out = []
    for form, (_, _, quote, _) in zip(forms, features):
        if form == '"':
            form = "“" if quote == 1 else "”"
        elif "'" in form:
            form = "‘" if quote == 1 and form == "'" else form.replace("'", "’")
        out.append(form)
    return out


def change_case(document, features, chance):
    letters = np.isin(features[:, 0], (1, 2, 3, 4, 7))
    draw = chance.random()
    if draw < 0.03:
        features[letters, 0] = 1
    elif draw < 0.15:
        breaks = np.flatnonzero(features[1:, 1] >= 2) + 1
        head = np.arange(len(features)) < (breaks[0] if len(breaks) and breaks[0] < 30 else 0)
        if document.kind == "trees":
            sentence = np.cumsum(document.starts)
            head = sentence == chance.randint(1, max(1, sentence[-1]))
        features[letters & head, 0] = np.where(features[letters & head, 0] == 7, 7, 3)


class Stream:
    """One document after another, shuffled anew each round, cut into windows."""

    def __init__(self, documents, pieces, size, seed):
        self.documents, self.pieces, self.size = documents, pieces, size
        self.chance = random.Random(seed)
        self.rounds = 0

    def windows(self):
        while True:
            order = list(range(len(self.documents)))
            self.chance.shuffle(order)
            kept, count = [], self.chance.randrange(self.size)
            skip = count
            for number in order:
                for row in self.rows(self.documents[number], number):
                    kept.append(row)
                while sum(len(r["forms"]) for r in kept) >= self.size + skip:
                    yield self.cut(kept, skip, self.size)
                    skip += self.size
                    while len(kept) > 1 and skip >= len(kept[0]["forms"]):
                        skip -= len(kept.pop(0)["forms"])
            self.rounds += 1

    def rows(self, document, number):
        forms, ids, features = varied(document, self.pieces, self.chance)
        row = {"forms": forms, "ids": ids, "features": features, "starts": document.starts, "raw": document.raw, "kind": document.kind}
        if document.kind == "attributions":
            row["relations"] = [r | {"level": 0} for r in document.raw["relations"]]
            compose(row, document, self.pieces, self.chance)
        return [row]

    def cut(self, kept, skip, size):
        """A window of `size` words from the rows at hand, with labels in the window's own numbers."""
        window = {"kind": kept[0]["kind"], "ids": [], "features": [], "starts": [], "words": 0}
        at = -skip
        for row in kept:
            n = len(row["forms"])
            a, b = max(0, -at), min(n, size - at)
            if a < b:
                window["ids"] += row["ids"][a:b]
                window["features"].append(row["features"][a:b])
                window["starts"].append(row["starts"][a:b])
                self.label(window, row, a, b)
                window["words"] += b - a
            at += n
            if at >= size:
                break
        window["features"] = np.concatenate(window["features"])
        window["starts"] = np.concatenate(window["starts"])
        return window

    def label(self, window, row, a, b):
        offset = window["words"] - a
        if row["kind"] == "trees":
            window.setdefault("upos", []).extend(row["raw"]["upos"][a:b])
            window.setdefault("xpos", []).extend(row["raw"]["xpos"][a:b])
            window.setdefault("rel", []).extend(row["raw"]["rel"][a:b])
            heads = [h if h < 0 else h + offset if a <= h < b else IGNORE for h in row["raw"]["head"][a:b]]
            window.setdefault("head", []).extend(heads)
        elif row["kind"] == "names":
            window.setdefault("names", []).extend(row["raw"]["names"][a:b])
        elif row["kind"] == "taught":
            window.setdefault("soft", []).append(soft_part(row["raw"]["soft"], a, b, offset))
        else:
            window.setdefault("rows", []).append((offset, a, b, row["relations"], row.get("mouths", [])))


def soft_part(soft, a, b, offset):
    """A teacher's labels of the words [a, b), heads in the window's numbers; a head outside counts for nothing."""
    part = {k: v[a:b] for k, v in soft.items()}
    heads, chance = part["heads"].astype(np.int64), part["chance"].astype(np.float32)
    inside = (heads < 0) | (heads >= a) & (heads < b)
    part["heads"] = np.where(heads < 0, -1, np.where(inside, heads + offset, -1))
    part["chance"] = np.where(inside, chance, 0.0)
    return part


def compose(row, document, pieces, chance):
    """Puts some sentences into somebody's mouth, so that what they report becomes an attribution within another.

    PolNeAR marks no attribution inside another's content; these sentences are where the `inner` head learns.
    """
    relations = row["relations"]
    taken = np.zeros(len(row["forms"]) + 1, dtype=np.int64)
    for relation in relations:
        for part in links.PARTS:
            for a, b in relation[part]:
                taken[a:b] += 1
    bounds = list(np.flatnonzero(document.starts)) + [len(row["forms"])]
    picked = [(a, b) for a, b in zip(bounds, bounds[1:]) if chance.random() < 0.07 and usable(row, document, relations, a, b, taken, chance)]
    for a, b in reversed(picked):
        put_into_mouth(row, a, b, pieces, chance)


def usable(row, document, relations, a, b, taken, chance):
    if not 5 <= b - a <= 45 or row["forms"][b - 1] != "." or (row["features"][a:b, 2] != 0).any() or (row["features"][a + 1:b, 1] > 1).any():
        return False
    for relation in relations:
        spans = [s for part in links.PARTS for s in relation[part]]
        inside = [a <= x and y <= b for x, y in spans]
        if any(x < b and a < y and not i for (x, y), i in zip(spans, inside)) or any(inside) and not all(inside):
            return False
    return bool(taken[a:b].any()) or chance.random() < 0.25


def put_into_mouth(row, a, b, pieces, chance):
    """Rewrites the sentence [a, b) as somebody's words, quoted before or after the speaker, or reported."""
    before, items = int(row["features"][a][1]), []

    def put(part, form, gap, piece=None, case=None):
        capital = form[:1].upper() + form[1:] if not items and piece is None else form
        items.append((part, capital, pieces.of(capital) if piece is None else piece,
                      words.case_of(capital) if case is None else case, gap if items else before))

    def speaker():
        for form in chance.choice(SPEAKERS):
            put("source", form, 1)
        for form in chance.choice(VERBS):
            put("cue", form, 1)

    def body(gap, lower):
        for i in range(a, b - 1):
            case, form = int(row["features"][i][0]), row["forms"][i]
            if i == a and lower and case in (2, 7) and form.lower() in SMALL_WORDS and form != "I":
                case = 1
            put("content", form, gap if i == a else int(row["features"][i][1]), row["ids"][i], case)

    way = chance.randrange(4)
    opening, closing = "“", "”"
    if way == 0:
        put("content", opening, 1)
        body(0, False)
        put("content", ",", 0)
        put("content", closing, 0)
        speaker()
        put("", ".", 0)
    elif way == 1:
        speaker()
        put("", ",", 0)
        put("content", opening, 1)
        body(0, False)
        put("content", ".", 0)
        put("content", closing, 0)
    elif way == 2:
        speaker()
        if chance.random() < 0.6:
            put("content", "that", 1)
        body(1, True)
        put("", ".", 0)
    else:
        body(1, False)
        put("", ",", 0)
        speaker()
        put("", ".", 0)
    splice(row, a, b, items)


def places(first, count):
    """The `place` feature of words that follow the first of a sentence."""
    exact = {0: 0, 1: 1, 2: 3, 3: 5}[first]
    return [p if p < 2 else 2 if p < 5 else 3 for p in range(exact, exact + count)]


def splice(row, a, b, items):
    """Puts the new words in place of [a, b) and moves all labels with them; what the sentence held is now within."""
    n = len(items)
    body = [i for i, item in enumerate(items) if item[0] == "content" and item[2] is not None]
    lead = next(i for i in body if items[i][2] is row["ids"][a])
    move = n - (b - a)

    def moved(span, inside):
        x, y = span
        if inside:
            return [x + lead, min(y, b - 1) + lead]
        return [x + move, y + move] if x >= b else [x, y]

    relations = []
    for relation in row["relations"]:
        inside = all(a <= x and y <= b for p in links.PARTS for x, y in relation[p])
        relations.append({p: [moved(s, inside) for s in relation[p]] for p in links.PARTS} | {"level": 1 if inside else relation["level"]})
    own = {p: [a + i for i, item in enumerate(items) if item[0] == p] for p in links.PARTS}
    relations.append({p: [[own[p][0], own[p][-1] + 1]] for p in links.PARTS} | {"level": 0})
    row["relations"] = relations
    row["mouths"] = [moved(m, False) for m in row.get("mouths", [])] + relations[-1]["content"]
    features = np.array([[case, gap, 0, 0] for _, _, _, case, gap in items], dtype=np.int64)
    features[:, 3] = places(int(row["features"][a][3]), n)
    features[:, 2], _ = words.plain_forms([item[1] for item in items], features[:, 1].tolist(), [g > 0 for *_, g in items[1:]] + [True])
    row["forms"][a:b], row["ids"][a:b] = [i[1] for i in items], [i[2] for i in items]
    row["features"] = np.concatenate([row["features"][:a], features, row["features"][b:]])
    row["starts"] = np.concatenate([row["starts"][:a], [1] + [0] * (n - 1), row["starts"][b:]])


# ---- batches

def span_labels(window):
    """B, I, O of the outermost attributions; of those within only where a sentence was put into a mouth."""
    n = window["words"]
    out = {p: np.zeros(n, dtype=np.int64) for p in links.PARTS}
    out["inner"] = np.full(n, IGNORE)
    for offset, a, b, relations, mouths in window["rows"]:
        for x, y in mouths:
            out["inner"][max(x, a) + offset:max(a, min(y, b)) + offset] = 0
    for offset, a, b, relations, _ in window["rows"]:
        for relation in relations:
            for number, part in enumerate(links.PARTS):
                target, first = (out["inner"], 1 + 2 * number) if relation["level"] else (out[part], 1)
                for x, y in relation[part]:
                    lo, hi = max(x, a), min(y, b)
                    if lo < hi:
                        target[lo + offset:hi + offset] = first + 1
                        target[lo + offset] = first if lo == x else first + 1
    return out


def link_rows(window, chance):
    """All pairs of whole spans of one document and level in a window: kind, ends of both, shape, whether they belong together."""
    rows = []
    for offset, a, b, relations, _ in window["rows"]:
        for level in (0, 1):
            rows += pairs_of(window, [r for r in relations if r["level"] == level], offset, a, b, chance if not level else None)
    return rows


def pairs_of(window, relations, offset, a, b, chance):
    parts = {p: sorted({(x + offset, y + offset) for r in relations for x, y in r[p] if a <= x and y <= b}) for p in links.PARTS}
    if not any(parts.values()):
        return []
    if chance:
        add_false_spans(parts, a + offset, b + offset, chance)
    kinds, left, right = links.candidates(parts)
    if not len(kinds):
        return []
    shape = links.shapes(left, right, np.cumsum(window["starts"]), np.cumsum(window["features"][:, 1] >= 2), parts)
    true = set()
    for relation in relations:
        moved = {p: [(x + offset, y + offset) for x, y in relation[p]] for p in links.PARTS}
        true |= {(k, u, v) for k, (p, q) in enumerate(links.KINDS) for u in moved[p] for v in moved[q]}
    gold = [float((int(k), tuple(u), tuple(v)) in true) for k, u, v in zip(kinds, left.tolist(), right.tolist())]
    return [(kinds, left, right, shape, np.array(gold, dtype=np.float32))]


def add_false_spans(parts, low, high, chance):
    """Now and then a span that is none, so that links learn to leave such spans alone."""
    for part in links.PARTS:
        if chance.random() < 0.4 and high - low > 30:
            length = chance.randint(1, 3) if part != "content" else chance.randint(3, 15)
            x = chance.randrange(low, high - length)
            if all(y <= x or x + length <= z for z, y in parts[part]):
                parts[part] = sorted([*parts[part], (x, x + length)])


class Batches:
    """Endless batches: about three parts attributions to one of trees and one of names; with a teacher's texts, half
    of each batch is theirs."""

    MIX = {"attributions": 3, "trees": 1, "names": 1, "taught": 0}
    TAUGHT_MIX = {"attributions": 2, "trees": 1, "names": 1, "taught": 4}

    def __init__(self, documents, pieces, labels, size, scale, seed):
        """documents: {kind: [[Document]]}, the lists of a kind are alternatives drawn by turns (names in two spacings)."""
        self.labels = {k: {name: i for i, name in enumerate(v)} for k, v in labels.items()}
        self.pieces, self.scale = pieces, scale
        self.chance = random.Random(seed)
        self.mix = self.TAUGHT_MIX if "taught" in documents else self.MIX
        self.streams = {k: [Stream(d, pieces, size, seed + i).windows() for i, d in enumerate(lists)] for k, lists in documents.items()}

    def __iter__(self):
        while True:
            windows = [next(self.chance.choice(self.streams[k])) for k, n in self.mix.items() for _ in range(n * self.scale)]
            yield self.collate(windows)

    def collate(self, windows):
        batch = pad(windows, self.pieces)
        count = {k: sum(w["kind"] == k for w in windows) for k in self.mix}
        trees = [w for w in windows if w["kind"] == "trees"]
        names = [w for w in windows if w["kind"] == "names"]
        spans = [w for w in windows if w["kind"] == "attributions"]
        soft = [w for w in windows if w["kind"] == "taught"]
        batch["count"] = count
        batch["upos"] = self.ids(trees, "upos", "upos")
        batch["xpos"] = self.ids(trees, "xpos", "xpos")
        batch["rel"] = self.ids(trees, "rel", "relation")
        batch["head"] = stack([w["head"] for w in trees])
        batch["starts"] = stack([w["starts"] for w in trees + names])
        batch["names"] = self.ids(names, "names", "names")
        labelled = [span_labels(w) for w in spans]
        for part in (*links.PARTS, "inner"):
            batch[part] = stack([w[part] for w in labelled])
        batch["links"] = self.link_batch(spans)
        batch["soft"] = soft_batch(soft)
        return batch

    def ids(self, windows, key, label):
        return stack([[self.labels[label].get(x, IGNORE) for x in w[key]] for w in windows])

    def link_batch(self, windows):
        found = [(i, *row) for i, w in enumerate(windows) for row in link_rows(w, self.chance)]
        if not found:
            return None
        where = np.concatenate([np.full(len(f[1]), f[0]) for f in found])
        kinds, left, right, shape, gold = (np.concatenate(x) for x in zip(*[f[1:] for f in found]))
        return {k: torch.from_numpy(v) for k, v in dict(where=where, kinds=kinds, left=left, right=right, shape=shape, gold=gold).items()}


def soft_batch(windows):
    """A teacher's labels: {head: [windows x words x labels]}, starts, heads and their chances; None without windows."""
    if not windows:
        return None
    whole = [{k: np.concatenate([p[k] for p in w["soft"]]) for k in w["soft"][0]} for w in windows]
    return {k: torch.from_numpy(np.stack([w[k].astype(np.int64 if k in ("heads", "starts") else np.float32) for w in whole])) for k in whole[0]}


def stack(rows):
    return torch.from_numpy(np.stack([np.asarray(r, dtype=np.int64) for r in rows]))


def pad(windows, pieces):
    """The tensors that the encoder takes, from windows with piece ids and features of words."""
    lengths = [2 + sum(map(len, w["ids"])) for w in windows]
    most, count = max(lengths), max(len(w["ids"]) for w in windows)
    ids = np.zeros((len(windows), most), dtype=np.int64)
    mask = np.zeros_like(ids)
    features = np.zeros((len(windows), most, 4), dtype=np.int64)
    index = np.zeros((len(windows), count), dtype=np.int64)
    for i, w in enumerate(windows):
        sizes = np.array([len(p) for p in w["ids"]])
        flat = [x for p in w["ids"] for x in p]
        ids[i, 0], ids[i, 1:1 + len(flat)], ids[i, 1 + len(flat)] = pieces.start, flat, pieces.stop
        mask[i, :lengths[i]] = 1
        features[i, 1:1 + len(flat)] = np.repeat(np.asarray(w["features"]), sizes, axis=0)
        index[i, :len(sizes)] = 1 + np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return {k: torch.from_numpy(v) for k, v in dict(input_ids=ids, attention_mask=mask, features=features, word_index=index).items()}
