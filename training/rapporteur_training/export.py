"""A checkpoint -> reader.onnx (int8), pairs.onnx, manifest.json beside vocab.txt.

    python -m rapporteur_training export --checkpoint FILE --out models/reader --version X [--name N] [--thresholds JSON]

The encoder's products and the table of pieces become int8, each output channel with its own scale; heads and pairs stay
fp32. The table lies in a file of its own (ONNX external data), and so do weights that are too much for one file.
Invariant: before quantization the exported networks give what PyTorch gives, or nothing is written.
"""
import hashlib
import json
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch

from .backends import SIZE, STRIDE
from .decode import DEFAULTS
from .model import SHAPE_WIDTH, load_checkpoint
from .words import MAX_PIECES

OUTPUTS = ("sentence", "upos", "xpos", "arcs", "names", "source", "cue", "content", "inner", "states")
MOST_BYTES = {"small": 40_000_000, "large": 120_000_000}
MOST_BYTES_A_FILE = 80_000_000
TABLE = "pieces.weights"
PIECES = "encoder.word.weight"
FORMAT = "rapporteur-reader/1"


class Flat(torch.nn.Module):
    """The reader with its outputs in a row, as an ONNX graph has them."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, attention_mask, features, word_index):
        out = self.reader(input_ids, attention_mask, features, word_index)
        return tuple(out[k] for k in OUTPUTS)


def example(batch=2, pieces=23, words=17):
    generator = torch.Generator().manual_seed(7)
    ids = torch.randint(1000, 20000, (batch, pieces), generator=generator)
    mask = torch.ones_like(ids)
    mask[-1, -4:] = 0
    features = torch.randint(0, 4, (batch, pieces, 4), generator=generator)
    index = torch.arange(1, words + 1).repeat(batch, 1)
    return ids, mask, features, index


def write_reader(reader, path):
    inputs = ("input_ids", "attention_mask", "features", "word_index")
    axes = {k: {0: "batch", 1: "pieces"} for k in inputs[:3]} | {"word_index": {0: "batch", 1: "words"}}
    axes |= {k: {0: "batch", 1: "words"} for k in OUTPUTS}
    axes["arcs"] = {0: "batch", 1: "words", 2: "heads"}
    to_onnx(Flat(reader).eval(), example(), path, inputs, OUTPUTS, axes)


def write_pairs(pairs, width, path):
    rows = (torch.randn(5, width), torch.randn(5, width), torch.randn(5, SHAPE_WIDTH))
    names = ("left", "right", "shape")
    axes = {k: {0: "pairs"} for k in (*names, "relation", "link")}
    to_onnx(pairs.eval(), rows, path, names, ("relation", "link"), axes)


def to_onnx(module, inputs, path, names, outputs, axes):
    with warnings.catch_warnings(), torch.inference_mode():
        warnings.simplefilter("ignore")
        torch.onnx.export(module, inputs, str(path), input_names=list(names), output_names=list(outputs), dynamic_axes=axes,
                          opset_version=17, dynamo=False)


def same(module, inputs, path, names, limit):
    """The largest difference between PyTorch and the exported network; more than the limit is an error."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    found = session.run(None, {k: v.numpy() for k, v in zip(names, inputs)})
    with torch.inference_mode():
        wanted = module(*inputs)
    worst = max(float(np.abs(a - b.numpy()).max()) for a, b in zip(found, wanted))
    if worst > limit:
        raise ValueError(f"{path}: differs from PyTorch by {worst}")
    return worst


def quantize(source, target, name="small"):
    """Dynamic int8 for the encoder's products and the table of pieces; of the large one for the first step of its heads too,
    which would else take it over its size."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    ready = Path(source).with_name("ready.onnx")
    quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
    graph = onnx.load(str(ready)).graph
    rooms = ("/encoder/", "/spans/", "/tags/") if name == "large" else ("/encoder/",)
    chosen = [n.name for n in graph.node if n.op_type in ("MatMul", "Gather") and any(r in n.name for r in rooms)
              and "/features." not in n.name and "/distances/" not in n.name]
    quantize_dynamic(str(ready), str(target), op_types_to_quantize=["MatMul", "Gather"], per_channel=True, reduce_range=False,
                     weight_type=QuantType.QInt8, nodes_to_quantize=chosen, extra_options={"MatMulConstBOnly": True})


def split(source, target):
    """Writes a network with its table of pieces in a file of its own, which other networks of the same base share; what
    is still too long for one file goes into more."""
    import onnx
    from onnx.external_data_helper import set_external_data

    model, number, filled = onnx.load(str(source)), 0, 0
    rest = source.stat().st_size - sum(len(t.raw_data) for t in model.graph.initializer if PIECES in t.name)
    for tensor in model.graph.initializer:
        size = len(tensor.raw_data)
        if PIECES in tensor.name and size > 1_000_000:
            set_external_data(tensor, location=TABLE)
        elif rest > MOST_BYTES_A_FILE and size >= 4096:
            if filled + size > MOST_BYTES_A_FILE:
                number, filled = number + 1, 0
            set_external_data(tensor, location=f"{target.stem}.{number}.weights")
            filled += size
    for old in (target.parent / TABLE, *target.parent.glob(f"{target.stem}.*.weights")):
        old.unlink(missing_ok=True)
    onnx.save_model(model, str(target))
    for part in target.parent.glob("*.weights"):
        part.chmod(0o644)


def export(checkpoint, out, version, vocabulary, name="small", thresholds=None, full=False):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    reader, pairs, saved = load_checkpoint(checkpoint)
    width = saved["config"]["hidden_size"]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "reader.onnx"
        write_reader(reader, plain)
        worst = same(Flat(reader).eval(), example(3, 40, 31), plain, ("input_ids", "attention_mask", "features", "word_index"), 1e-2)
        print(f"reader: PyTorch and ONNX differ by at most {worst:.2g}")
        whole = Path(folder) / "whole.onnx"
        whole.write_bytes(plain.read_bytes()) if full else quantize(plain, whole, name)
        split(whole, out / "reader.onnx")
    if not (out / "vocab.txt").exists():
        (out / "vocab.txt").write_bytes(Path(vocabulary).read_bytes())
    write_pairs(pairs, width, out / "pairs.onnx")
    rows = (torch.randn(9, width), torch.randn(9, width), torch.randn(9, SHAPE_WIDTH))
    print(f"pairs: at most {same(pairs, rows, out / 'pairs.onnx', ('left', 'right', 'shape'), 1e-3):.2g}")
    write_manifest(out, saved, width, name, version, thresholds)


def write_manifest(out, saved, width, name, version, thresholds):
    files = {}
    for file in ("reader.onnx", "pairs.onnx", "vocab.txt", *sorted(p.name for p in out.glob("*.weights"))):
        data = (out / file).read_bytes()
        files[file] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    total = sum(f["bytes"] for f in files.values())
    manifest = {"format": FORMAT, "name": name, "version": version, "width": width, "window": {"words": SIZE, "stride": STRIDE},
                "maxPieces": MAX_PIECES, "labels": saved["labels"], "thresholds": DEFAULTS | (thresholds or {}), "files": files}
    (out / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{out}: {total / 1e6:.1f} MB" + (" (more than the package may hold)" if total > MOST_BYTES[name] else ""))
