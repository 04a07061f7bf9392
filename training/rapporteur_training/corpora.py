"""Gold data as published -> documents with labels on words.

Enters: CoNLL-U (UD English EWT, GUM), CoNLL-2003 style columns (CoNLL++), brat stand-off (PolNeAR).
Leaves: documents {id, kind, text, words, ...}: trees {starts, upos, xpos, head, rel}, names {starts, names},
attributions {relations: [{source, cue, content: [[first, after last]]}]} in word numbers.
Invariant: words are those of `words.find_words`, save in treebanks, where the gold segmentation stands.
"""
import re
from collections import defaultdict

from . import words

ENTRY = re.compile(r"(?m)^(?=[TE]\d+\t)")
PARTS = ("source", "cue", "content")


# ---- treebanks

def treebank(path, prefix):
    """One document a `# newdoc`; paragraphs are set apart by an empty line, sentences by a space."""
    documents, block = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line:
            block.append(line)
        elif block:
            if not documents or any(c.startswith("# newdoc") for c in block):
                documents.append(new_tree(f"{prefix}-{len(documents)}"))
            add_sentence(documents[-1], block)
            block = []
    return documents


def new_tree(name):
    return {"id": name, "kind": "trees", "text": "", "words": [], "starts": [], "upos": [], "xpos": [], "head": [], "rel": []}


def add_sentence(document, block):
    text = next(c[9:].strip() for c in block if c.startswith("# text = "))
    rows = [r.split("\t") for r in block if r.split("\t")[0].isdigit()]
    if document["text"]:
        document["text"] += "\n\n" if any(c.startswith(("# newpar", "# newdoc")) for c in block) else " "
    offset, at, first = len(document["text"]), 0, len(document["words"])
    document["text"] += text
    for row in rows:
        form, at = place_form(row[1], text, at)
        document["words"].append([offset + form[0], offset + form[1]])
        document["upos"].append(row[3])
        document["xpos"].append(row[4])
        document["head"].append(first + int(row[6]) - 1 if row[6] != "0" else -1)
        document["rel"].append(row[7].split(":")[0])
        document["starts"].append(0)
    document["starts"][first] = 1


def place_form(form, text, at):
    """Where a form stands in the text from a place on, white space aside."""
    start = end = None
    for c in form:
        if c.isspace():
            continue
        while text[at] != c:
            if not text[at].isspace():
                raise ValueError(f"{form!r} is not at {at} of {text!r}")
            at += 1
        start = at if start is None else start
        at += 1
        end = at
    return (start, end), at


# ---- names

def name_documents(path, spaced):
    """CoNLL-2003 columns as running text; `spaced` keeps a space between all tokens and a sentence a paragraph."""
    documents, sentence = [], []
    for line in open(path, encoding="utf-8"):
        fields = line.split()
        if fields and fields[0] != "-DOCSTART-":
            sentence.append((fields[0], fields[-1]))
            continue
        if sentence:
            documents[-1].append(sentence)
            sentence = []
        if fields:
            documents.append([])
    if sentence:
        documents[-1].append(sentence)
    return [name_document(f"names-{i}", d, spaced) for i, d in enumerate(documents) if d]


def name_document(name, sentences, spaced):
    text, spans, starts = "", [], []
    for i, sentence in enumerate(sentences):
        if text:
            joined = not spaced and sentences[i - 1][-1][0] in '.?!"' and i % 3
            text += " " if joined else "\n\n"
        starts.append(len(text))
        quote_open = False
        for j, (form, label) in enumerate(sentence):
            if j and (spaced or gap(sentence[j - 1][0], form, quote_open)):
                text += " "
            quote_open ^= form == '"'
            add_name(spans, label, len(text), len(text) + len(form))
            text += form
    found = words.find_words(text)
    places = set(starts)
    return {"id": name, "kind": "names", "text": text, "words": [list(w) for w in found],
            "starts": [int(a in places) for a, _ in found], "names": bio_of_names(found, spans)}


def gap(left, right, quote_open):
    """Whether running text has a space between two tokens."""
    if right in ",.;:?!)%" or right in ("'s", "n't", "'", "'re", "'ve", "'ll", "'m", "'d", "...") or left in "($":
        return False
    if right == '"':
        return not quote_open
    return not (left == '"' and quote_open)


def add_name(spans, label, start, end):
    tag, _, kind = label.partition("-")
    if tag == "I" and spans and spans[-1][2] == kind and spans[-1][3]:
        spans[-1][1] = end
    elif kind:
        spans.append([start, end, kind, True])
    if not kind and spans:
        spans[-1][3] = False


def bio_of_names(found, spans):
    out = ["O"] * len(found)
    for start, end, kind, _ in spans:
        inside = words_in(found, start, end)
        if inside:
            out[inside[0]] = f"B-{kind}"
            for i in range(inside[0] + 1, inside[1]):
                out[i] = f"I-{kind}"
    return out


# ---- attributions

def attributions(folder):
    """One document an annotation file; a text with several annotators comes several times."""
    out = []
    for file in sorted((folder / "attributions").glob("*.ann")):
        name = re.sub(r"_[0-9a-f]{4}$", "", file.stem)
        source = folder / "text" / f"{name}.txt"
        if source.exists():
            out.append(attribution_document(name, source.read_bytes().decode("utf-8"), file.read_bytes().decode("utf-8")))
    return out


def attribution_document(name, text, brat):
    found = words.find_words(text)
    relations = [{p: fragments(r[p], text, found) for p in PARTS} for r in brat_relations(brat)]
    return {"id": name, "kind": "attributions", "text": text, "words": [list(w) for w in found],
            "relations": [r for r in relations if r["content"] or r["cue"]]}


def brat_relations(brat):
    """[{source, cue, content: [(start, end)]}] of a brat file with events of numbered roles."""
    spans, relations = {}, []
    for entry in ENTRY.split(brat):
        entry = entry.rstrip("\n")
        if entry.startswith("T"):
            key, meta, _ = entry.split("\t", 2)
            spans[key] = [tuple(map(int, f.split())) for f in meta.split(" ", 1)[1].split(";")]
        elif entry.startswith("E"):
            parts = defaultdict(list)
            for argument in entry.split("\t", 1)[1].split():
                role, key = argument.split(":")
                parts[re.sub(r"\d+$", "", role).lower()] += spans.get(key, [])
            relations.append(parts)
    return relations


def fragments(spans, text, found):
    """Character spans, joined where only white space parts them, as word spans."""
    joined = []
    for a, b in sorted(set(spans)):
        if joined and not text[joined[-1][1]:a].strip():
            joined[-1] = (joined[-1][0], max(b, joined[-1][1]))
        else:
            joined.append((a, b))
    return [list(w) for a, b in joined if (w := words_in(found, a, b))]


def words_in(found, start, end):
    """The words of which at least half lies in a character span, as (first, after last); None if there are none."""
    low, high = 0, len(found)
    while low < high:
        middle = (low + high) // 2
        if found[middle][1] <= start:
            low = middle + 1
        else:
            high = middle
    inside = []
    for i in range(low, len(found)):
        a, b = found[i]
        if a >= end:
            break
        if 2 * (min(b, end) - max(a, start)) >= b - a:
            inside.append(i)
    return (inside[0], inside[-1] + 1) if inside else None
