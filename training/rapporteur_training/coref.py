"""Mentions, the numbers of mentions and pairs, and clusters: the reference for `src/reading/coref*.ts`.

Enters: a reading (words, tags, tree, names, attributions). Leaves: candidate mentions (a noun phrase a nominal head, a
pronoun, a name within a phrase), `MENTION` numbers of each, the pairs to score with `PAIR` numbers each, and, from the
network's scores, the antecedent of each mention.
Invariant: mentions are in the order of their heads; an antecedent always stands before its mention.
"""
from dataclasses import dataclass

import numpy as np

from . import words

NOUNS = {"NN", "NNS", "NNP", "NNPS"}
PRONOUNS = {
    "I": "i me my mine myself", "we": "we us our ours ourselves", "you": "you your yours yourself yourselves",
    "he": "he him his himself", "she": "she her hers herself", "it": "it its itself", "they": "they them their theirs themselves",
}
KIND_OF = {form: kind for kind, forms in PRONOUNS.items() for form in forms.split()} | {
    form: "this" for form in ("this", "that", "these", "those")}
KINDS = ["I", "we", "you", "he", "she", "it", "they", "this", "name", "noun"]
RELATIONS = ["nsubj", "obj", "obl", "nmod", "root", "conj", "appos"]
DETERMINERS = {"the": 0, "this": 1, "that": 1, "these": 1, "those": 1, "a": 2, "an": 2}
MASCULINE, FEMININE = {"mr.", "mr", "sir", "king", "prince"}, {"mrs.", "ms.", "mrs", "ms", "miss", "queen", "princess"}
# Children that are no part of a noun phrase; those of a nominal predicate are more.
OUTSIDE = {"case", "cc", "conj", "appos", "punct", "mark", "cop", "nsubj", "csubj", "aux", "expl", "parataxis", "discourse",
           "vocative", "dislocated"}
OF_PREDICATE = {"obl", "advmod", "advcl", "ccomp", "xcomp"}
INNER = {"compound", "flat", "fixed", "goeswith"}
NEAR, ALIKE = 40, 10
MENTION, PAIR = 36, 42


@dataclass
class Mention:
    head: int
    first: int
    end: int
    kind: str
    sentence: int
    key: str
    text: str
    content: frozenset
    plural: int  # 1 plural, -1 singular, 0 unknown
    gender: int  # 1 masculine, 2 feminine, 3 neuter, 0 unknown
    inside: int  # the innermost attribution in whose content it stands; -1 for none
    row: list


def key_of(form):
    """A noun's form without the plural's s."""
    low = form.lower()
    return low[:-1] if len(low) > 3 and low.endswith("s") and not low.endswith("ss") else low


class Document:
    """A reading with what mentions are made of."""

    def __init__(self, reading):
        self.text = reading["text"]
        _, self.forms = words.features_of(reading["text"], reading["words"])
        self.low = [f.lower() for f in self.forms]
        self.words, self.xpos = reading["words"], reading["xpos"]
        self.heads, self.relations = reading["heads"], reading["relations"]
        self.sentence = np.cumsum(reading["starts"]).tolist()
        self.quoted = [f[2] == 2 for f in reading["features"]]
        self.paragraph = np.cumsum([f[1] >= 2 for f in reading["features"]]).tolist()
        self.names = reading["names"]
        self.attributions = reading["attributions"]
        self.children = [[] for _ in self.forms]
        for i, head in enumerate(self.heads):
            if head >= 0:
                self.children[head].append(i)
        self.inside = self.insides()
        self.mentions = self.find()

    def insides(self):
        """The attribution of the shortest content around each word."""
        inside, size = [-1] * len(self.forms), [10**9] * len(self.forms)
        for number, attribution in enumerate(self.attributions):
            for a, b in attribution["content"]:
                for i in range(a, b):
                    if b - a < size[i]:
                        inside[i], size[i] = number, b - a
        return inside

    def find(self):
        found, seen = [], set()
        for head in range(len(self.forms)):
            span = self.span_at(head)
            if span and span not in seen:
                seen.add(span)
                found.append(self.mention(head, *span))
        return found

    def span_at(self, head):
        xpos, relation, low = self.xpos[head], self.relations[head], self.low[head]
        if xpos in ("PRP", "PRP$") or xpos == "DT" and KIND_OF.get(low) == "this" and relation != "det":
            return (head, head + 1) if low in KIND_OF else None
        if xpos not in NOUNS:
            return None
        if relation in INNER:
            return self.name_span(head) if relation == "compound" and xpos.startswith("NNP") else None
        return self.phrase(head)

    def name_span(self, head):
        """A name within a phrase, by its first word."""
        if not self.names[head].startswith("B"):
            return None
        end = head + 1
        while end < len(self.names) and self.names[end].startswith("I"):
            end += 1
        return head, end

    def phrase(self, head):
        """The run of words around a head that its noun phrase makes."""
        inside = {head}
        predicate = any(self.relations[c] == "cop" for c in self.children[head])
        left_out = OUTSIDE | OF_PREDICATE if predicate else OUTSIDE
        below = [c for c in self.children[head] if self.relations[c] not in left_out or self.xpos[c] == "POS"]
        while below:
            at = below.pop()
            inside.add(at)
            below += self.children[at]
        first, end = head, head + 1
        mark = lambda i: self.relations[i] == "punct" and self.sentence[i] == self.sentence[head]
        while first > 0 and (first - 1 in inside or mark(first - 1)):
            first -= 1
        while end < len(self.forms) and (end in inside or mark(end)):
            end += 1
        while first < head and self.relations[first] == "punct":
            first += 1
        while end > head + 1 and self.relations[end - 1] == "punct":
            end -= 1
        return first, end

    def mention(self, head, first, end):
        low, xpos = self.low[head], self.xpos[head]
        low_words = self.low[first:end]
        kind = KIND_OF[low] if xpos in ("PRP", "PRP$", "DT") else "name" if xpos.startswith("NNP") else "noun"
        content = frozenset(key_of(self.forms[i]) for i in range(first, end) if self.xpos[i][:2] in ("NN", "JJ", "CD", "VB"))
        bare = low_words[1:] if low_words[0] in DETERMINERS and len(low_words) > 1 else low_words
        bare = bare[:-1] if bare[-1] in ("'s", "’s", "'", "’") and len(bare) > 1 else bare
        made = Mention(head, first, end, kind, self.sentence[head], key_of(low), " ".join(bare), content,
                       plural_of(kind, xpos, low), gender_of(kind, low_words, self.names[head]), self.inside[head], [])
        made.row = self.row(made)
        return made

    def row(self, m):
        """The numbers of a mention."""
        relation = "obj" if self.relations[m.head] == "iobj" else self.relations[m.head]
        name = self.names[m.head][2:]
        first = self.low[m.first]
        poss = any(self.xpos[i] == "POS" for i in range(m.head, m.end)) or self.xpos[m.head] == "PRP$"
        owned = self.xpos[m.first] == "PRP$" and m.end - m.first > 1 or any(
            self.xpos[i] == "POS" for i in range(m.first, m.head))
        definite = DETERMINERS.get(first, 3 if owned else 4 if self.xpos[m.first] in ("DT", "CD") else 5)
        of = lambda options, value: [float(o == value) for o in options]
        return (of(KINDS, m.kind) + of(range(6), definite) + of(RELATIONS, relation) + of(("PER", "ORG", "LOC", "MISC"), name)
                + of((1, -1), m.plural) + of((1, 2), m.gender)
                + [float(poss), float(self.quoted[m.head]), float(m.inside >= 0), min(m.end - m.first, 10) / 10, float(m.sentence <= 3)])

    def pairs(self):
        """Numbers of left and right mention of each pair to score: the nearest before, and those alike farther off."""
        left, right, alike = [], [], {}
        for j, m in enumerate(self.mentions):
            near = range(max(0, j - NEAR), j)
            far = [i for i in alike.get(m.key, []) if i < near.start] if m.kind in ("name", "noun") else []
            for i in [*far[-ALIKE:], *near]:
                left.append(i)
                right.append(j)
            if m.kind in ("name", "noun"):
                alike.setdefault(m.key, []).append(j)
        return left, right

    def shape(self, i, j):
        """The numbers of a pair of mentions, `i` before `j`."""
        a, m = self.mentions[i], self.mentions[j]
        nouns = m.kind in ("name", "noun") and a.kind in ("name", "noun")
        apart = m.sentence - a.sentence
        speaks = lambda mention, other: other.inside >= 0 and any(
            x <= mention.head < y for x, y in self.attributions[other.inside]["source"])
        first_a, first_m = a.kind in ("I", "we"), m.kind in ("I", "we")
        governor = self.heads[m.head]
        flags = [
            nouns and a.key == m.key,
            nouns and a.text == m.text,
            nouns and m.key in a.content,
            nouns and a.key in m.content,
            nouns and m.content <= a.content and len(m.content) > 0,
            nouns and is_short(m, a) or nouns and is_short(a, m),
            a.plural * m.plural == 1, a.plural * m.plural == -1,
            a.gender == m.gender != 0, a.gender != m.gender and a.gender * m.gender != 0,
            self.quoted[a.head] == self.quoted[m.head], self.quoted[a.head] and self.quoted[m.head],
            a.first <= m.first and m.end <= a.end, m.first <= a.first and a.end <= m.end,
            governor >= 0 and governor == self.heads[a.head],
            self.relations[m.head] == "appos" and governor == a.head,
            self.heads[a.head] == m.head and self.relations[a.head] == "nsubj",
            first_m and speaks(a, m), first_a and speaks(m, a),
            speaks(a, m) and not first_m,
            first_a and first_m and a.inside == m.inside, first_a and first_m and a.inside != m.inside,
            a.kind == m.kind and not nouns,
            self.paragraph[a.head] == self.paragraph[m.head],
            self.relations[a.head] == "nsubj" and self.relations[m.head] == "nsubj",
            self.relations[a.head] == "nsubj" and apart == 0,
            a.kind == "name" and m.kind == "name",
            a.inside == m.inside,
        ]
        return bucket(apart, (0, 1, 2, 3, 6, 11)) + bucket(j - i, (1, 2, 4, 8, 16, 32)) + [float(f) for f in flags]

    def shapes(self, left, right):
        return np.array([self.shape(i, j) for i, j in zip(left, right)], dtype=np.float32).reshape(-1, PAIR)

    def vectors(self, states):
        """Head, first, last and mean state of each mention."""
        rows = [np.concatenate([states[m.head], states[m.first], states[m.end - 1], states[m.first:m.end].mean(0)]) for m in self.mentions]
        return np.array(rows, dtype=np.float32).reshape(len(rows), -1)

    def rows(self):
        return np.array([m.row for m in self.mentions], dtype=np.float32).reshape(-1, MENTION)


def bucket(value, limits):
    at = next((k for k, limit in enumerate(limits) if value <= limit), len(limits))
    return [float(k == at) for k in range(len(limits) + 1)]


def plural_of(kind, xpos, low):
    if kind in ("we", "they") or low in ("these", "those"):
        return 1
    if kind in ("I", "he", "she", "it") or low in ("this", "that"):
        return -1
    return 0 if kind == "you" else 1 if xpos in ("NNS", "NNPS") else -1


def gender_of(kind, words, name):
    """1 masculine, 2 feminine, 3 neuter, 0 unknown."""
    if kind in ("he", "she", "it"):
        return {"he": 1, "she": 2, "it": 3}[kind]
    if words[0] in MASCULINE:
        return 1
    if words[0] in FEMININE:
        return 2
    return 3 if name[2:] in ("ORG", "LOC", "MISC") else 0


def is_short(a, b):
    """Whether a name is the first letters of another's words: IAEA, International Atomic Energy Agency."""
    letters = [w[0] for w in b.text.split() if w not in ("of", "the", "for", "and", "on", "in")]
    return len(letters) > 1 and a.text.replace(".", "") == "".join(letters)


def sex_of(m):
    """What an entity can have but one of: he, she, it; 0 where nothing tells."""
    return m.gender if m.gender in (1, 2) or m.kind == "it" else 0


def antecedents(new, score, left, right, sexes=None):
    """The best antecedent of each mention, or -1 where none beats beginning an entity; he, she and it never meet."""
    found, of = np.full(len(new), -1), np.array(sexes if sexes is not None else [0] * len(new))
    root, ways = list(range(len(new))), {}
    for k, (i, j) in enumerate(zip(left, right)):
        ways.setdefault(int(j), []).append((-score[k], int(i)))
    for j in sorted(ways):
        for low, i in sorted(ways[j]):
            if -low <= new[j]:
                break
            if of[root[i]] and of[j] and of[root[i]] != of[j]:
                continue
            found[j], root[j] = i, root[i]
            of[root[i]] = of[root[i]] or of[j]
            break
    return found


def clusters(found):
    """Mentions tied by antecedents, as lists in order; none of one mention only."""
    of, groups = {}, []
    for j, i in enumerate(found):
        if i < 0:
            continue
        if i not in of:
            of[i] = len(groups)
            groups.append([int(i)])
        of[j] = of[i]
        groups[of[j]].append(j)
    return groups
