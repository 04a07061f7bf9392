"""Sentence vectors: the untouched all-MiniLM-L6-v2 as `vectors.onnx` (int8), beside the reader whose table of pieces it shares.

    python -m rapporteur_training vectors --out models/reader           # after `export`, which makes the table
    python -m rapporteur_training vectors --out models/reader --check --data DIR

Enters: pieces of a text between [CLS] and [SEP]. Leaves: one vector of length 1 a text, the mean over its pieces
(Reimers and Gurevych 2019). Invariant: the reader was trained with the base's table of pieces as it is, so that both
networks read the same file, `pieces.weights`.
"""
import hashlib
import json
import random
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .export import TABLE, quantize, split, to_onnx
from .model import Encoder, minilm_folder, read_config
from .words import Pieces, find_words

MOST_PIECES = 254
PAIRS = 500


class Vectors(nn.Module):
    """The base's encoder, mean over pieces, length 1. Words have no features here."""

    def __init__(self, base):
        super().__init__()
        config = read_config(base)
        self.encoder = Encoder(config)
        self.encoder.load_base(base, config)
        for table in self.encoder.features:
            nn.init.zeros_(table.weight)

    def forward(self, input_ids, attention_mask):
        features = torch.zeros_like(input_ids)[..., None].expand(-1, -1, 4)
        states = self.encoder(input_ids, attention_mask, features)
        weight = attention_mask[..., None].to(states.dtype)
        return F.normalize((states * weight).sum(1) / weight.sum(1), dim=-1)


def export_vectors(out, base=None):
    out = Path(out)
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    before = manifest["files"].get(TABLE)
    if before is None:
        raise ValueError(f"{out} has no {TABLE}: export the reader first")
    module = Vectors(base or minilm_folder()).eval()
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "vectors.onnx"
        inputs = (torch.randint(1000, 20000, (2, 9)), torch.ones(2, 9, dtype=torch.long))
        axes = {"input_ids": {0: "batch", 1: "pieces"}, "attention_mask": {0: "batch", 1: "pieces"}, "vector": {0: "batch"}}
        to_onnx(module, inputs, plain, ("input_ids", "attention_mask"), ("vector",), axes)
        quantize(plain, Path(folder) / "small.onnx")
        split(Path(folder) / "small.onnx", out / "vectors.onnx")
    table = hashlib.sha256((out / TABLE).read_bytes()).hexdigest()
    if table != before["sha256"]:
        raise ValueError("the reader's table of pieces is not the base's; export the reader again")
    data = (out / "vectors.onnx").read_bytes()
    manifest["files"]["vectors.onnx"] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    (out / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{out}/vectors.onnx: {len(data) / 1e6:.1f} MB")


def ids_of(text, pieces):
    found = [i for a, b in find_words(text) for i in pieces.of(text[a:b])]
    return [pieces.start, *found[:MOST_PIECES], pieces.stop]


def sentences_of(data, most):
    """Sentences of PolNeAR's development texts, by lot."""
    lines = [s.strip() for p in sorted((Path(data) / "polnear" / "dev" / "text").iterdir()) for s in p.read_text("utf-8").split("\n")]
    lines = [s for s in lines if 5 <= len(s.split()) <= 60]
    random.Random(1).shuffle(lines)
    return lines[:most]


def check(out, data, base=None):
    """Spearman's correlation of the similarities of sentence pairs, our vectors against the base's in fp32."""
    import onnxruntime

    pieces = Pieces.read(Path(out) / "vocab.txt")
    torch.set_num_threads(1)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(Path(out) / "vectors.onnx"), options, providers=["CPUExecutionProvider"])
    plain = Vectors(base or minilm_folder()).eval()
    own, wanted = [], []
    for text in sentences_of(data, 2 * PAIRS):
        ids = np.array([ids_of(text, pieces)])
        mask = np.ones_like(ids)
        own.append(session.run(None, {"input_ids": ids, "attention_mask": mask})[0][0])
        with torch.inference_mode():
            wanted.append(plain(torch.from_numpy(ids), torch.from_numpy(mask))[0].numpy())
    alike = lambda v: np.array([float(v[i] @ v[i + PAIRS]) for i in range(PAIRS)])
    print(f"{PAIRS} pairs of sentences: Spearman {spearman(alike(own), alike(wanted)):.4f}")


def spearman(a, b):
    rank = lambda x: np.argsort(np.argsort(x)).astype(float)
    return float(np.corrcoef(rank(a), rank(b))[0, 1])
