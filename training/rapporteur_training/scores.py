"""Scores of readings against gold: attributions, trees on raw text, names.

Enters: readings and gold files. Leaves: plain dictionaries of F1 in per cent.
Definitions: fragments exact as CofeNet (COLING 2022); relations by the letters of source, cue and content; trees by
words aligned by their letters as in the CoNLL shared tasks, without subtypes; names by exact typed spans.
"""
import re
from bisect import bisect_right
from collections import Counter

from . import corpora

PARTS = corpora.PARTS


def f1(right, gold, own):
    return 200 * right / (gold + own) if gold + own else 0.0


def joined(fragments, text):
    """Fragments in order, joined where only white space stands between them."""
    out = []
    for a, b in sorted(set(map(tuple, fragments))):
        if out and not text[out[-1][1]:a].strip():
            out[-1] = (out[-1][0], max(b, out[-1][1]))
        else:
            out.append((a, b))
    return out


def letters(fragments, text):
    return frozenset(i for a, b in fragments for i in range(a, b) if text[i].isalnum())


def manner(fragments, text):
    """direct, mixed or indirect, by the share of the content's letters between quotation marks."""
    quoted, inside = set(), False
    for i, c in enumerate(text):
        if c in "\n”":
            inside = False
        elif c == "“":
            inside = True
        elif c == '"':
            inside = not inside
        elif inside:
            quoted.add(i)
    body = letters(fragments, text)
    share = len(body & quoted) / len(body) if body else 0
    return "direct" if share > 0.9 else "mixed" if share > 0.1 else "indirect"


# ---- attributions

def gold_attributions(folder):
    """[(document, text, relations, whether this is the document's first annotation)] of a PolNeAR split."""
    out, seen = [], set()
    for file in sorted((folder / "attributions").glob("*.ann")):
        name = re.sub(r"_[0-9a-f]{4}$", "", file.stem)
        source = folder / "text" / f"{name}.txt"
        if source.exists():
            relations = corpora.brat_relations(file.read_bytes().decode("utf-8"))
            out.append((name, source.read_bytes().decode("utf-8"), relations, name not in seen))
            seen.add(name)
    return out


def attribution_scores(gold, own):
    """gold: of `gold_attributions`; own: {document: [{source, cue, content: [(start, end)]}]} in characters."""
    n = Counter()
    for name, text, relations, first in gold:
        for part in PARTS:
            g = {s for r in relations for s in joined(r[part], text)}
            o = {s for r in own[name] for s in joined(r[part], text)}
            n.update({(part, "gold"): len(g), (part, "own"): len(o), (part, "right"): len(g & o)})
        if first:
            count_relations(n, text, relations, own[name])
    out = {part: f1(n[part, "right"], n[part, "gold"], n[part, "own"]) for part in PARTS}
    for kind in ("exact", "partial", "triple"):
        recall, precision = n[kind, "recall"] / max(1, n["gold"]), n[kind, "precision"] / max(1, n["own"])
        out[kind] = 200 * recall * precision / (recall + precision) if recall + precision else 0.0
    out["soft"] = f1(n["soft"], n["gold"], n["own"])
    for kind in ("direct", "mixed", "indirect"):
        out[kind] = 100 * n["found", kind] / max(1, n["manner", kind])
    return out


def count_relations(n, text, gold, own):
    gold = [{p: letters(r[p], text) for p in PARTS} | {"manner": manner(r["content"], text)} for r in gold if r["content"]]
    own = [{p: letters(r[p], text) for p in PARTS} for r in own if r["content"]]
    n.update({"gold": len(gold), "own": len(own)})
    triple = lambda r: tuple(r[p] for p in PARTS)
    for side, mine, other in (("recall", gold, own), ("precision", own, gold)):
        contents, triples = {r["content"] for r in other}, {triple(r) for r in other}
        n["exact", side] += sum(r["content"] in contents for r in mine)
        n["triple", side] += sum(triple(r) in triples for r in mine)
        n["partial", side] += sum(min(1, sum(len(r["content"] & x["content"]) for x in other) / len(r["content"])) for r in mine if r["content"])
    for r in gold:
        n["manner", r["manner"]] += 1
    count_soft(n, gold, own)


def count_soft(n, gold, own):
    pairs = sorted(((len(g["content"] & o["content"]) / len(g["content"] | o["content"]), i, j) for i, g in enumerate(gold)
                    for j, o in enumerate(own) if g["content"] & o["content"]), reverse=True)
    used = set()
    for overlap, i, j in pairs:
        if ("g", i) in used or ("o", j) in used:
            continue
        used |= {("g", i), ("o", j)}
        g, o = gold[i], own[j]
        if overlap >= 0.5 and (g["source"] & o["source"] or not g["source"] and not o["source"]):
            n.update(["soft", ("found", g["manner"])])


# ---- trees

def gold_sentences(path):
    """[[{form, upos, xpos, head, rel}]] and the raw text of a treebank file: paragraphs parted by an empty line."""
    sentences, paragraphs, block = [], [[]], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if line.startswith(("# newdoc", "# newpar")):
            paragraphs.append([])
        elif line.startswith("# text = "):
            paragraphs[-1].append(line[9:].strip())
        elif line and not line.startswith("#"):
            block.append(line.split("\t"))
        elif not line and block:
            rows = [r for r in block if r[0].isdigit()]
            sentences.append([{"form": "".join(r[1].split()), "upos": r[3], "xpos": r[4], "head": int(r[6]), "rel": r[7].split(":")[0]} for r in rows])
            block = []
    return sentences, "\n\n".join(" ".join(p) for p in paragraphs if p) + "\n"


def genre_places(path):
    """[(place in letters where a document begins, its genre)]: the word before the date in EWT, the second in GUM."""
    out, at = [], 0
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc id = "):
            name = line[14:].strip()
            out.append((at, name.split("_")[1] if name.startswith("GUM_") else name.split("-")[0]))
        elif line[:1].isdigit() and line.split("\t", 1)[0].isdigit():
            at += len("".join(line.split("\t")[1].split()))
    return out


def genre_scores(path, gold, own):
    """UPOS and LAS of each genre."""
    (gold, _), (own, _) = placed(gold), placed(own)
    starts, genres = zip(*genre_places(path))
    genre = lambda place: genres[bisect_right(starts, place[0]) - 1]
    n = Counter()
    for place, g in gold.items():
        o = own.get(place)
        n.update([(genre(place), "gold"), *([(genre(place), "upos")] if o and o["upos"] == g["upos"] else []),
                  *([(genre(place), "las")] if o and (o["at"], o["rel"]) == (g["at"], g["rel"]) else [])])
    n.update((genre(place), "own") for place in own)
    return {k: {m: f1(n[k, m], n[k, "gold"], n[k, "own"]) for m in ("upos", "las")} for k in sorted(set(genres))}


def own_sentences(reading):
    out = []
    for i, (a, b) in enumerate(reading.words):
        if reading.starts[i]:
            first = i
            out.append([])
        head = reading.heads[i]
        out[-1].append({"form": "".join(reading.text[a:b].split()), "upos": reading.upos[i], "xpos": reading.xpos[i],
                        "head": head - first + 1 if head >= 0 else 0, "rel": reading.relations[i]})
    return out


def placed(sentences):
    """{place in letters: word with its head's place}, and the places of sentences."""
    words, bounds, at = {}, set(), 0
    for sentence in sentences:
        places = []
        for w in sentence:
            places.append((at, at + len(w["form"])))
            at += len(w["form"])
        bounds.add((places[0][0], places[-1][1]))
        for w, p in zip(sentence, places):
            words[p] = w | {"at": places[w["head"] - 1] if w["head"] else None}
    return words, bounds


def tree_scores(gold, own):
    (gold, gold_bounds), (own, own_bounds) = placed(gold), placed(own)
    n = Counter()
    for place, g in gold.items():
        if o := own.get(place):
            n.update(k for k, v in {"words": True, "upos": g["upos"] == o["upos"], "xpos": g["xpos"] == o["xpos"], "uas": g["at"] == o["at"],
                                    "las": g["at"] == o["at"] and g["rel"] == o["rel"]}.items() if v)
    out = {"sentences": f1(len(gold_bounds & own_bounds), len(gold_bounds), len(own_bounds))}
    return out | {k: f1(n[k], len(gold), len(own)) for k in ("words", "upos", "xpos", "uas", "las")}


# ---- names

def gold_names(path):
    """The sentences [(token, label)] of a CoNLL-2003 style file."""
    out = [[]]
    for line in open(path, encoding="utf-8"):
        f = line.split()
        if not f or f[0] == "-DOCSTART-":
            out.append([])
        else:
            out[-1].append((f[0], f[-1]))
    return [s for s in out if s]


def name_spans(pairs):
    """{(start, end, kind)} in letters, from the (form, label) pairs of a whole text."""
    found, at, current = set(), 0, None
    for form, label in pairs:
        tag, _, kind = label.partition("-")
        if tag == "I" and current and current[2] == kind:
            current[1] = at + len(form)
        else:
            if current:
                found.add(tuple(current))
            current = [at, at + len(form), kind] if kind else None
        at += len(form)
    return found | ({tuple(current)} if current else set())


def name_scores(gold, reading):
    gold = name_spans(p for s in gold for p in s)
    own = name_spans(("".join(reading.text[a:b].split()), label) for (a, b), label in zip(reading.words, reading.names))
    out = {}
    for kind in ("PER", "ORG", "LOC", "MISC"):
        g, o = ({s for s in side if s[2] == kind} for side in (gold, own))
        out[kind] = f1(len(g & o), len(g), len(o))
    return out | {"all": f1(len(gold & own), len(gold), len(own))}
