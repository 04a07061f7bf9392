"""Words, features and pieces: the cases of models/reader/tokenization.json, and laws that hold for any text."""
import json
import unicodedata
from pathlib import Path

import pytest

from rapporteur_training import tokenization_cases, words

FOLDER = Path(__file__).resolve().parents[2] / "models" / "reader"
FILE = json.loads((FOLDER / "tokenization.json").read_text("utf-8"))
PIECES = words.Pieces.read(FOLDER / "vocab.txt")


def forms(text):
    return [text[a:b] for a, b in words.find_words(text)]


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda c: c["text"][:30])
def test_case(case):
    assert tokenization_cases.case(case["text"], PIECES) == case


def test_pattern_is_the_one_of_the_file():
    assert FILE["pattern"] == words.PATTERN


@pytest.mark.parametrize("text", tokenization_cases.TEXTS)
def test_every_visible_character_lies_in_one_word(text):
    covered = [i for a, b in words.find_words(text) for i in range(a, b)]
    assert covered == [i for i, c in enumerate(text) if not (c.isspace() or c in "\u200b\ufeff")]


def test_clitics_and_abbreviations():
    assert forms("She can't; he cannot.") == ["She", "ca", "n't", ";", "he", "can", "not", "."]
    assert forms("The U.S.-led plan, Mr. Roe's") == ["The", "U.S.", "-", "led", "plan", ",", "Mr.", "Roe", "'s"]


def test_long_runs_take_no_long_time():
    for text in ("a-" * 50_000, "a." * 50_000, "a'" * 50_000, "1," * 50_000, "a" * 200_000, "@" * 50_000, "a@" * 50_000):
        assert words.find_words(text)


def test_features_of_quotation():
    text = "\"No,\" he said.\n“Yes.\n\nStill” out"
    quote = [f[2] for f in words.features_of(text, words.find_words(text))[0]]
    assert quote == [1, 2, 2, 3, 0, 0, 0, 1, 2, 2, 0, 3, 0]


def test_a_line_break_closes_a_straight_mark_only():
    text = "“One\ntwo” \"three\nfour"
    assert [f[2] for f in words.features_of(text, words.find_words(text))[0]] == [1, 2, 2, 3, 1, 2, 0]


def test_before_and_place():
    text = "One two\nthree\n\nfour"
    features, _ = words.features_of(text, words.find_words(text))
    assert [f[1] for f in features] == [3, 1, 2, 3]
    assert [f[3] for f in features] == [0, 1, 0, 0]


def test_case_classes():
    assert [words.case_of(w) for w in ("the", "The", "THE", "McRoe", "12th", "—", "A", "北京")] == [1, 2, 3, 4, 5, 6, 7, 0]


def test_pieces_strip_accents_and_are_cut():
    assert PIECES.of("Café") == PIECES.of("cafe")
    assert PIECES.of(unicodedata.normalize("NFD", "Zürich")) == PIECES.of("zurich")
    assert len(PIECES.of("https://example.org/a/b/c/d/e/f/g/h")) == words.MAX_PIECES
    assert PIECES.of("x" * 101) == [PIECES.unknown] == PIECES.of("\u00ad")
