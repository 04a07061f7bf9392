"""Raw text -> words, their features and their WordPiece pieces.

Enters: any text. Leaves: words as (start, end) in code points, four small features a word, ids of pieces.
Invariant: words never overlap and hold no white space; every other character lies in exactly one word.
The pattern is written in the common part of Python's `regex` and JavaScript's `u` flag: `src/reading/` runs the same
string, and `models/reader/tokenization.json` holds the cases that both sides test.
Scheme: word segmentation of UD English (EWT, GUM); pieces as BERT uncased (Devlin et al. 2019).
"""
import unicodedata
from functools import lru_cache

import regex

SPACE = r"\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
LETTER = r"[\p{L}\p{M}\u00ad\u200c\u200d]"
ALNUM = r"[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]"
END = rf"(?!{ALNUM})"
SKIN = "\U0001f3fb-\U0001f3ff"
APOSTROPHE = "['’`]"


def either_case(words):
    """Alternatives for plain words as written, with a capital, and in capitals (longest first)."""
    forms = {f for w in words.split() for f in (w, w.capitalize(), w.upper())}
    return "(?:" + "|".join(sorted(forms, key=lambda f: (-len(f), f))).replace(".", r"\.") + ")"


ABBREVIATIONS = either_case(
    "mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj cpl pvt brig st ft mt rev hon pres "
    "jr sr messrs mme mlle supt insp amb atty det dist inc corp ltd co cos bros llc plc dept univ assn ave blvd rd "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri "
    "ala ariz ark calif colo conn del fla ga ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo "
    "vs etc al eg ie approx dept est ext fig figs vol vols pp ed eds cf ca tel viz esp intl natl govt"
)
# Only before a number (No. 10, p. 5): elsewhere these are ordinary words.
NUMBERED = either_case("no nos p art sec ch para")
PREFIXES = either_case(
    "e co non pre re anti ex mid multi semi sub pro mini micro cross pan inter intra post counter neo pseudo psycho "
    "super ultra un bi de"
)
NOT_WORDS = "(?:" + "|".join(["[cC]a", "[wW]o", "[dD]o", "[dD]id", "[dD]oes", "[iI]s", "[wW]as", "[wW]ere", "[wW]ould", "[cC]ould",
                              "[sS]hould", "[hH]ave", "[hH]as", "[hH]ad", "[aA]re"]) + ")"
CLITIC = r"(?:[sSmMdD]|[lL][lL]|[rR][eE]|[vV][eE])"
TOP_DOMAIN = "(?:com|org|net|edu|gov|mil|int|info|biz|uk|us|eu|de|fr|ru|cn|il|ir|sy|tv|io|co|ch|be|nl|it|es|ca|au|in|jp)"
# What a web address may end with: no mark of the sentence around it.
URL_BODY = rf"[^{SPACE}<>\x22“”‘’]*[^{SPACE}<>\x22“”‘’.,;:!?'()\[\]{{}}…]"

ALTERNATIVES = [
    # web and mail addresses, handles, tags
    rf"(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP])://{URL_BODY}/?",
    rf"[wW][wW][wW]\.{URL_BODY}/?",
    r"(?:mailto:)?[\p{L}\p{N}_][\p{L}\p{N}._%+\-]{0,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){0,6}\.[\p{L}]{2,}",
    rf"[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}\-]{{0,62}}(?:\.[\p{{L}}\p{{N}}\-]{{1,63}}){{0,6}}\.{TOP_DOMAIN}{END}(?![.@]\p{{L}})(?:/(?:{URL_BODY}/?)?)?",
    rf"[\p{{L}}\p{{N}}_]{{1,64}}(?:[\-.][\p{{L}}\p{{N}}_]{{1,64}}){{0,9}}\.(?:docx?|DOC|xlsx?|XLS|pdf|PDF|pptx?|txt|jpe?g|png|gif|html?|zip|csv|mp3|mp4){END}",
    r"[@#][\p{L}_][\p{L}\p{N}_]*",
    # emoji, flags, emoticons
    r"\p{Regional_Indicator}{2}",
    rf"\p{{Emoji_Presentation}}(?:\ufe0f|[{SKIN}]|\u200d\p{{Extended_Pictographic}})*",
    rf"\p{{Extended_Pictographic}}\ufe0f(?:[{SKIN}]|\u200d\p{{Extended_Pictographic}}|\ufe0f)*",
    rf"(?:[:;=]-?[()DPp]|\^_\^|<3){END}(?![\p{{P}}])",
    # numbers: telephone, date, time, decimal, with a mark of rank or decade
    rf"[0-9]{{3}}-[0-9]{{3}}-[0-9]{{4}}{END}",
    rf"[0-9]{{3}}-[0-9]{{4}}{END}",
    rf"[0-9]{{4}}-[0-9][0-9]-[0-9][0-9]{END}",
    rf"[0-9]+(?:[.,:/][0-9]+)*(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH]|s){END}",
    rf"(?:[0-9][0-9])?[0-9]0{APOSTROPHE}s{END}",
    rf"[0-9]+(?:[.,:/][0-9]+)*(?=(?:[aApP][mM]|[aApP]\.[mM]\.|[kKmM]m|kg|lb|lbs|mph|ft|[mb]n|tn|[mMbBkK]|yrs?|hrs?|min|cm|mm|g|gb|GB|MB){END})",
    rf"['’][0-9]0{APOSTROPHE}?s{END}",
    rf"['’][0-9]{{2}}{END}",
    rf"\.[0-9]+{END}",
    rf"[0-9]+(?:[.,:/][0-9]+)*(?:{LETTER}+[0-9]*)*",
    # abbreviations with full stops
    rf"(?:[aA]|[pP])\.[mM]\.",
    rf"\p{{Lu}}\.(?:(?:\p{{Lu}}\p{{Ll}}?|\p{{Lu}}+)\.)+(?:\p{{Lu}}{END})?",
    rf"(?:[eE]\.[gG]|[iI]\.[eE]|[aA]\.[kK]\.[aA]|[pP]\.[sS]|[wW]\.[rR]\.[tT])\.",
    rf"\p{{L}}(?:\.\p{{L}})+{END}(?!{APOSTROPHE}\p{{L}})",
    rf"(?:Ph\.D|M\.Sc|B\.Sc|M\.Phil)s?\.",
    rf"{NUMBERED}\.(?=[{SPACE}]?[0-9])",
    rf"(?=\p{{Lu}}|etc|vs|al\.|approx|cf|ca\.|eg|ie|viz|esp|jr|sr|ph|dept){ABBREVIATIONS}\.(?!\.)",
    rf"\p{{Lu}}\.(?=[{SPACE}]?\p{{Lu}})",
    # clitics, each side
    rf"[nN]{APOSTROPHE}[tT]{END}",
    rf"{APOSTROPHE}{CLITIC}{END}",
    rf"{APOSTROPHE}(?:[eE][mM]|[tT]is|[tT]was|[cC]ause|[cC]uz|[tT]il|[bB]out){END}",
    rf"[cC]an(?=not{END})|CAN(?=NOT{END})",
    rf"[gG]on(?=na{END})|[wW]an(?=na{END})|[gG]ot(?=ta{END})|[lL]em(?=me{END})|[gG]im(?=me{END})|[iI](?=(?:m|ve){END})",
    rf"(?:[tT]hat|[tT]here|[wW]hat|[lL]et)(?=s{END})",
    rf"(?:{NOT_WORDS})(?=nt{END})",
    rf"{LETTER}+?(?=[nN]{APOSTROPHE}[tT]{END})",
    # words; a hyphen stays inside only after a prefix; an apostrophe stays inside unless a clitic begins there
    rf"{PREFIXES}-{LETTER}+{END}(?!{APOSTROPHE}[tT]{END})",
    rf"[dDlL]{APOSTROPHE}(?={LETTER}{{3}}){LETTER}+",
    rf"{LETTER}{ALNUM}*(?:{APOSTROPHE}(?!{CLITIC}{END}){LETTER}+|[&_]{ALNUM}+)*",
    # marks in runs, else one by one
    r"\.{2,}|…+|[.!?]?[!?]+|-{2,}|—{2,}|–{2,}|\*{2,}|={2,}|_{2,}|\+{2,}|~{2,}|#{2,}|<{2,}|>{2,}|''|``|’’|‘‘",
    rf"[^{SPACE}]",
]
PATTERN = "|".join(ALTERNATIVES)
WORD = regex.compile(PATTERN)


CASED = regex.compile(r"\p{Lu}|\p{Ll}")
STRAIGHT = {'"', "＂"}
OPENING = {"“", "„", "‟", "«", "``", "‘‘", "「"}
# They close, or open where nothing is open and they stand like an opening mark (”so”, »so«).
EITHER = {"”", "»"}
CLOSING = {"”", "»", "“", "«", "''", "’’", "」"}
SINGLE_OPENING = {"‘", "‹", "『"}
SINGLE_EITHER = {"'", "`", "‚", "›"}
SINGLE_CLOSING = {"’", "'", "›", "‹", "』", "‘"}
# Opening marks that close what another mark has opened („so“, »so«, ‚so‘).
CLOSES = {"“": "„‟”", "«": "»", "‘": "‚", "‹": "›"}
STOP = regex.compile(r"[.,?!…]+")
JOINTS = regex.compile(r"\u00ad|(?<=[\p{L}\p{M}])[\u200c\u200d]+")
MAX_PIECES = 8
MAX_CHARACTERS = 100
CONTROL = regex.compile(r"\p{C}|\ufffd")
MARK = regex.compile(r"\p{Mn}")
# BERT's basic tokenizer: ideographs and punctuation stand alone.
PART = regex.compile(
    r"[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]|[!-/:-@\[-`{-~]|\p{P}"
    r"|(?:(?![\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff!-/:-@\[-`{-~])\P{P})+"
)


def find_words(text):
    """The words of a text as (start, end)."""
    return [m.span() for m in WORD.finditer(text)]


@lru_cache(maxsize=100_000)
def case_of(word):
    """0 other, 1 lower, 2 Title, 3 UPPER, 4 mIxed, 5 digits, 6 punctuation, 7 a single capital."""
    if regex.match(r"\p{Nd}", word):
        return 5
    letters = CASED.findall(word)
    if not letters:
        return 0 if regex.search(r"\p{L}", word) else 5 if regex.search(r"\p{Nd}", word) else 6
    upper = [regex.match(r"\p{Lu}", c) is not None for c in letters]
    if all(upper):
        return 7 if len(word) == 1 else 3
    if not any(upper):
        return 1
    return 2 if upper[0] and not any(upper[1:]) else 4


def line_breaks(gap):
    """How many line breaks stand in white space."""
    return gap.count("\n") or gap.count("\r") + gap.count("\u2028") + gap.count("\u2029")


def before_of(gap, first):
    """What stands before a word: 0 nothing, 1 space, 2 one line break, 3 an empty line or the text's start."""
    if first:
        return 3
    breaks = line_breaks(gap)
    return 3 if breaks > 1 else 2 if breaks else 1 if gap else 0


class Quotation:
    """Follows quotation marks word by word: 0 outside, 1 opening mark, 2 inside, 3 closing mark.

    `plain` is the mark that the last word stands for: “ ” at the outside, ‘ ’ within; "" for a word that is none.
    """

    def __init__(self):
        self.double = self.single = self.plain = ""
        self.inner = False  # whether the double quotation stands within the single one
        self.opened = False

    def step(self, word, before, space_after, genitive=False):
        if before == 3:
            self.single = ""
        if before == 3 or before == 2 and self.double in STRAIGHT:
            self.double = ""
        free_left = before > 0 or self.opened
        self.plain = ""
        state = 0 if genitive else self.mark(word, free_left, free_left and not space_after)
        self.opened = state == 1
        return state if state else 2 if self.double or self.single else 0

    def mark(self, word, free_left, free):
        """`free`: the word stands like an opening mark, with a space before it and none after."""
        if self.opens_double(word, free):
            self.inner, self.double = self.single != "", word
            self.plain = "‘" if self.inner else "“"
            return 1
        if word in CLOSING or word in STRAIGHT:
            self.plain = "’" if self.inner and self.single else "”"
            if not self.inner:
                self.single = ""
            self.double, self.inner = "", False
            return 3
        if self.opens_single(word, free):
            self.single, self.plain = word, "‘" if self.double else "“"
            return 1
        if self.single and word in SINGLE_CLOSING and (word != "'" or not free_left):
            self.single, self.plain = "", "’" if self.double and not self.inner else "”"
            return 3
        return 0

    def opens_double(self, word, free):
        """A straight mark opens unless one is open; in doubt the spaces decide."""
        if word in STRAIGHT:
            return not self.double or self.double not in STRAIGHT and free
        if word in EITHER:
            return not self.double and free
        return word in OPENING and not (self.double and self.double in CLOSES.get(word, ""))

    def opens_single(self, word, free):
        if word in SINGLE_EITHER:
            return not self.single and free
        return word in SINGLE_OPENING and not (self.single and self.single in CLOSES.get(word, ""))


def genitives(forms, before):
    """Words that are the sign of a genitive, not the end of a single quotation: after an "s", before a space, where a mark
    that follows a stop comes later in the paragraph and closes what is open ('The workers' demands are met,' he said)."""
    found, later = set(), False
    for i in range(len(forms) - 1, 0, -1):
        close = forms[i] in ("’", "'") and before[i] == 0
        if close and later and forms[i - 1][-1] in "sSxXzZ" and i + 1 < len(before) and before[i + 1] > 0:
            found.add(i)
        if close and STOP.fullmatch(forms[i - 1]):
            later = True
        elif forms[i] == "‘" or forms[i] == "'" and not close or before[i] == 3:
            later = False
    return found


def plain_forms(forms, before, spaced):
    """The states of quotation, and the words in plain dress: quotation marks as “ ” ‘ ’, no soft hyphens."""
    quotation, owning = Quotation(), genitives(forms, before)
    states, plain = [], []
    for i, form in enumerate(forms):
        states.append(quotation.step(form, before[i], spaced[i], i in owning))
        plain.append(quotation.plain or JOINTS.sub("", form) or form)
    return states, plain


def features_of(text, words):
    """The features (case, before, quote, place) of each word, and the words in plain dress."""
    written = [text[a:b] for a, b in words]
    before = [before_of(text[words[i - 1][1]:a] if i else "", i == 0) for i, (a, _) in enumerate(words)]
    spaced = [i + 1 >= len(words) or before[i + 1] > 0 for i in range(len(words))]
    states, plain = plain_forms(written, before, spaced)
    out, place = [], 0
    for form, gap, quote in zip(written, before, states):
        place = 0 if gap > 1 else place + 1
        out.append((case_of(form), gap, quote, place if place < 2 else 2 if place < 5 else 3))
    return out, plain


class Pieces:
    """BERT's WordPiece over single words, with a memory."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.start, self.stop = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.known = {}

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as file:
            return cls(file.read().split("\n")[:-1])

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.cut(word)
        return self.known[word]

    def cut(self, word):
        plain = MARK.sub("", unicodedata.normalize("NFD", CONTROL.sub("", word))).lower()
        out = [i for part in PART.findall(plain) for i in self.greedy(part)]
        return out[:MAX_PIECES] or [self.unknown]

    def greedy(self, part):
        """Longest match first; the whole part is unknown when a rest finds no piece."""
        out, start = [], 0
        if len(part) > MAX_CHARACTERS:
            return [self.unknown]
        while start < len(part):
            prefix = "##" if start else ""
            end = next((e for e in range(len(part), start, -1) if prefix + part[start:e] in self.ids), 0)
            if not end:
                return [self.unknown]
            out.append(self.ids[prefix + part[start:end]])
            start = end
        return out
