"""The case that both sides of coreference test: a short text read by a model -> test/reading/coref.json.

    python -m rapporteur_training.coref_case ../models/reader ../test/reading/coref.json
"""
import json
import sys
from pathlib import Path

import numpy as np

from . import backends, coref, coref_gold

TEXT = (
    "Foreign Minister Anna Berg met the head of the International Atomic Energy Agency on Monday. The IAEA's chief, Omar Haddad, "
    "told her that its inspectors would return to the plants.\n\n“I trust them,” Berg said. “We asked Mr. Haddad for two things, "
    "and he gave us both.” He is a chemist. Norway's prime minister, who phoned Berg, said that he himself had doubts about this; "
    "the inspectors have theirs."
)


def case(model):
    found = coref_gold.read(backends.from_folder(model, threads=1), "case", TEXT)
    kept = {k: found[k] for k in ("text", "words", "starts", "xpos", "heads", "relations", "names", "features")}
    kept["attributions"] = [{p: a[p] for p in ("source", "content")} for a in found["attributions"]]
    return plain(kept | numbers(kept))


def numbers(reading):
    """Mentions, their numbers, and the numbers of all pairs, as the reference computes them."""
    document = coref.Document(reading)
    left, right = document.pairs()
    return {
        "mentions": [[m.first, m.end, m.head, m.kind] for m in document.mentions],
        "rows": [[round(x, 3) for x in m.row] for m in document.mentions],
        "pairs": [[i, j, "".join(str(int(x)) for x in document.shape(i, j))] for i, j in zip(left, right)],
    }


def plain(value):
    """Numbers of NumPy, and flags, as JSON has them."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    return value if isinstance(value, (str, float)) else int(value)


def write(model, path):
    lines = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in case(model).items()]
    Path(path).write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    write(*sys.argv[1:3])
