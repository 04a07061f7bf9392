"""The cases that both tokenizers test: texts written for this file -> models/reader/tokenization.json.

    python -m rapporteur_training cases --out ../models/reader

Leaves words and features as our rules give them, offsets in UTF-16 units, the pieces' ids, and the word pattern itself.
"""
import json
from pathlib import Path

from . import words

TEXTS = [
    "The two ministers met in Vienna on Tuesday.",
    "“We will not sign,” the envoy said. “Not today.”",
    "\"We will not sign,\" the envoy said. \"Not today.\"",
    "He called the plan ‘a trap’ and left.",
    "He called the plan 'a trap' and left.",
    "“Their spokesman told us, ‘No deal,’ and hung up,” she recalled.",
    "“The talks failed.\n“Nobody was surprised.”",
    "\"The talks failed.\nNobody was surprised.",
    "“The talks failed.\n\nNobody was surprised,” he said.",
    "“The talks failed.\n\n“Nobody was surprised,” he said.",
    "It isn't over, they don't agree and we can't wait.",
    "It isn’t over, they don’t agree and we can’t wait.",
    "I'm sure you'd say they've won; she'll see who's right.",
    "DON'T PANIC, IT'S ONLY A DRILL",
    "He cannot come, but Anna can not be stopped.",
    "They're gonna lose, I wanna go, we gotta talk.",
    "We dont know, he didnt say and it wont matter.",
    "The workers' union and the boss's office disagree.",
    "Iran's envoy, the Joneses' dog and Congress’ vote.",
    "Mr. Olsen, Sen. Park and Gen. Díaz met Dr. Wu in Washington, D.C. on Monday.",
    "The U.S. and the U.K. signed; the U.N. did not.",
    "She works for the U.S.",
    "The U.S.-led force left at 5 p.m. on Friday.",
    "John Q. Public and J. R. Smith wrote to W. Turner.",
    "See No. 10 and p. 4; there is no. Nothing.",
    "Acme Corp. sued Blue Inc. and Sons Ltd., etc., vs. the state.",
    "They paid $250,000 for 1,200 barrels, 3% more than in 2014.",
    "A $1.5bn loan, a €20m grant and £3,000.50 in cash.",
    "At 5:30pm on 24/12/2015, i.e. 2015-12-24, it was 3.5C.",
    "In the 1990s and the '80s, the 21st regiment and the 2nd fleet.",
    "Call 212-555-0142 or 555-0142 before 9am.",
    "It rose .5 points to 2.75, then 4-2, then 10/12.",
    "Details at https://example.org/a/b?c=d&e=f#g, he said (see www.example.com).",
    "Write to press.office@example.org or ask @minister about #peace2015.",
    "The site example.com/news reported it; Example.org.uk denied it.",
    "Read report_final-2.pdf and notes.docx today.",
    "The deal — if it is one — holds.",
    "The deal—if it is one—holds -- for now - perhaps.",
    "Talks in 2014–15 were tense–very tense.",
    "Well... I thought… no. . . yes....",
    "A long-term, state-run, twenty-five-year-old co-operative re-elected its vice-president.",
    "Non-Kurdish, pro-government and anti-war groups; an e-mail from ex-president Roe.",
    "A well-\nknown fact - is it?- was hid-den.",
    "The co\u00adoperation treaty was signed.",
    "A space\u00a0that does not break,\u202fand a thin one.",
    "Two  spaces.   Three spaces.\tA tab.",
    "First paragraph.\n\nSecond paragraph.\n\n\nThird one.",
    "First line.\nSecond line.\r\nThird line.\r\n\r\nNew paragraph.",
    "  \n Leading space and trailing space \n ",
    "Great news 🎉🎉 from Geneva 👍🏽! 🇨🇭 ❤️ :) ;-) :D",
    "Family 👨‍👩‍👧 trip",
    "Café, naïve, Zürich, Łódź, İstanbul, Đặng and São Tomé.",
    "Cafe\u0301 and Zu\u0308rich, decomposed.",
    "Bashar al-Assad (بشار الأسد) spoke to Sergei Lavrov (Сергей Лавров).",
    "北京 and 東京 agreed; Αθήνα was silent.",
    "Qa'im, Ba'ath, Sana'a, O'Neill, d'Estaing and L'Express.",
    "AT&T, R&D, and/or, his/her, 24/7, C++ and snake_case.",
    "WASHINGTON (Wire) — LAWMAKERS VOTED 51-49.",
    "“Why?!” she asked. “Really??” “Yes!!!” ...",
    "[Editor's note: {this} <is> *starred* and _underlined_.]",
    "``Old quotes,'' he wrote. «Oui», said she. „Ja“, sagte er.",
    "‘We will not sign,’ the envoy said. ‘“Not today,” he told me, and left.’",
    "'The workers' demands are met,' he said. 'Their 'plan' works.'",
    "‘The workers’ demands are met,’ he said. The workers’ plan.",
    "»We will not sign«, the envoy said. »He told us ›no‹ today.«",
    "« We will not sign », the envoy said. «He told us ‹no› today.»",
    "„We will not sign“, the envoy said. „He told us ‚no‘ today.“ „Polish”",
    "”We will not sign”, the envoy said. ”He told us ’no’ today.” A lone ” mark”",
    "``We will not sign,'' the envoy said. `No,' he said. 「No」『No』 ＂No＂ ‟No”",
    "“He said ‘no’.\n‘Then he left’ and went.\nOut",
    "The nego\u00adti\u00adation, می\u200cخواهم, a\u00ad \u00ad b and 👩\u200d⚕️.",
    "rock 'n' roll, 'tis, 'em, '71 and the class of ’68",
    "McCarthy, iPhone, eBay, G7, F-16, COVID-19, B-52s and H1N1.",
    "Supercalifragilisticexpialidocioussupercalifragilisticexpialidocioussupercalifragilisticexpialidocious word",
    "qzxjvk wqxz 𝒜𝓁𝑔 ∑ ≠ № ½ ™ © °C",
    "He said: \"She said, 'I said no,' and left.\" Then silence.",
    "That “quote” has ”wrong“ marks and a lone \" here.",
    "She's \"the 'real' deal\", the boys' coach said.",
    "Items: (a) one; (b) two. 1. First 2. Second",
    "Prime Minister Jane Roe told Reuters: “Yes.”",
    "“",
    "",
    "   ",
    "a",
    "The Sec.-Gen. of the A.U., a Ph.D., left the St. James hotel on Oct. 3 at No.10.",
    "\ufeffA mark of byte order, zero\u200bwidth and \u2028 separators\u2029end.",
]


def utf16(text, place):
    return len(text[:place].encode("utf-16-le")) // 2


def case(text, pieces):
    found = words.find_words(text)
    features, plain = words.features_of(text, found)
    return {
        "text": text,
        "words": [[utf16(text, a), utf16(text, b)] for a, b in found],
        "features": [list(f) for f in features],
        "forms": plain,
        "pieces": [pieces.of(form) for form in plain],
    }


def write(folder):
    folder = Path(folder)
    pieces = words.Pieces.read(folder / "vocab.txt")
    rows = ",\n".join(json.dumps(case(t, pieces), ensure_ascii=False) for t in TEXTS)
    head = json.dumps({"pattern": words.PATTERN}, ensure_ascii=False)[:-1]
    (folder / "tokenization.json").write_text(f'{head},\n"cases":[\n{rows}\n]}}\n', "utf-8")
    return len(TEXTS)
