"""Gold formats -> labels, on texts written for this file."""
from rapporteur_training import corpora, words

TEXT = "Rebels agree, envoy says\n\n“We will come,” Lena Roe’s office said on Monday. “Nobody else.”\n"


def entry(number, kind, *pieces):
    spans = []
    for piece in pieces:
        at = TEXT.index(piece)
        spans.append(f"{at} {at + len(piece)}")
    return f"T{number}\t{kind} {';'.join(spans)}\t{' '.join(pieces)}"


def brat(*lines):
    return "\n".join(lines) + "\n"


def test_fragments_sources_and_cues_become_word_spans():
    ann = brat(entry(1, "Content", "“We will come,”", "“Nobody else.”"), entry(2, "Cue", "said"), entry(3, "Source", "Lena Roe’s office"),
               entry(4, "Attribution", "said"), "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
               entry(5, "Content", "Rebels agree"), entry(6, "Cue", "says"), entry(7, "Source", "envoy"), entry(8, "Attribution", "says"),
               "E2\tAttribution:T8 Content1:T5 Cue1:T6 Source1:T7")
    document = corpora.attribution_document("d", TEXT, ann)
    form = lambda span: TEXT[document["words"][span[0]][0]:document["words"][span[1] - 1][1]]
    first, second = document["relations"]
    assert [form(s) for s in first["content"]] == ["“We will come,”", "“Nobody else.”"]
    assert [form(s) for s in first["source"]] == ["Lena Roe’s office"]
    assert [form(s) for p in ("source", "cue", "content") for s in second[p]] == ["envoy", "says", "Rebels agree"]


def test_fragments_that_touch_are_joined():
    text = "one two three"
    found = words.find_words(text)
    assert corpora.fragments([(0, 3), (4, 7)], text, found) == [[0, 2]]
    assert corpora.fragments([(0, 3), (8, 13)], text, found) == [[0, 1], [2, 3]]


def test_a_span_takes_words_of_which_it_holds_half():
    found = words.find_words("Kerry’s announcement")
    assert corpora.words_in(found, 6, 20) == (1, 3)
    assert corpora.words_in(found, 0, 1) is None


def test_treebank(tmp_path):
    file = tmp_path / "x.conllu"
    rows = [["1", "I", "I", "PRON", "PRP", "_", "3", "nsubj", "_", "_"], ["2-3", "can't", "_", "_", "_", "_", "_", "_", "_", "_"],
            ["2", "ca", "can", "AUX", "MD", "_", "0", "root", "_", "_"], ["3", "n't", "not", "PART", "RB", "_", "2", "advmod:x", "_", "_"]]
    block = "\n".join("\t".join(r) for r in rows)
    file.write_text(f"# newdoc\n# text = I can't\n{block}\n\n# newpar\n# text = I can't\n{block}\n\n", "utf-8")
    (document,) = corpora.treebank(file, "t")
    assert document["text"] == "I can't\n\nI can't"
    assert document["words"][2] == [4, 7] and document["words"][3] == [9, 10]
    assert document["head"] == [2, -1, 1, 5, -1, 4]
    assert document["starts"] == [1, 0, 0, 1, 0, 0] and document["rel"][2] == "advmod"


def test_names_in_running_text():
    sentence = [('"', "O"), ("No", "O"), (",", "O"), ('"', "O"), ("Ana", "B-PER"), ("Roe", "I-PER"), ("of", "O"), ("U.N.-led", "B-ORG"), (".", "O")]
    document = corpora.name_document("n", [sentence, sentence], False)
    assert document["text"].startswith('"No," Ana Roe of U.N.-led.')
    assert document["names"][4:10] == ["B-PER", "I-PER", "O", "B-ORG", "I-ORG", "I-ORG"]
    assert sum(document["starts"]) == 2
    spaced = corpora.name_document("n", [sentence], True)
    assert spaced["text"] == '" No , " Ana Roe of U.N.-led .'
