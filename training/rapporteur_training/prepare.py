"""Gold data -> documents and label lists in one folder.

Enters: DIR with polnear/{train,dev}, ud/{ewt,gum}/{train,dev}.conllu, ner/conllpp_{train,dev}.txt.
Leaves: OUT/{train,dev}-{trees,names,names-spaced,attributions}.json and OUT/labels.json (labels from train alone).
Invariant: no test split is read.
"""
import json
from pathlib import Path

from . import corpora

NAMES = ["O"] + [f"{b}-{k}" for k in ("PER", "ORG", "LOC", "MISC") for b in "BI"]
SPAN = ["O", "B", "I"]
INNER = ["O"] + [f"{b}-{k}" for k in corpora.PARTS for b in "BI"]


def prepare(data, out):
    data, out = Path(data), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for split in ("train", "dev"):
        trees = [d for bank in ("ewt", "gum") for d in corpora.treebank(data / "ud" / bank / f"{split}.conllu", bank)]
        names = data / "ner" / f"conllpp_{split}.txt"
        write(out / f"{split}-trees.json", trees)
        write(out / f"{split}-names.json", corpora.name_documents(names, False))
        write(out / f"{split}-names-spaced.json", corpora.name_documents(names, True))
        write(out / f"{split}-attributions.json", corpora.attributions(data / "polnear" / split))
        if split == "train":
            write(out / "labels.json", labels(trees))


def labels(trees):
    of = lambda key: sorted({x for d in trees for x in d[key]})
    return {"upos": of("upos"), "xpos": of("xpos"), "relation": of("rel"), "names": NAMES, "span": SPAN, "inner": INNER}


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    print(f"{path}: {len(value)} documents, {sum(len(d['words']) for d in value if isinstance(d, dict) and 'words' in d)} words"
          if isinstance(value, list) else path)
