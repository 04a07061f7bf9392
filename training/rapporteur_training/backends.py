"""The two functions that decoding needs, from a checkpoint (PyTorch) or from the exported files (ONNX Runtime)."""
import json
from pathlib import Path

import numpy as np

from .decode import DEFAULTS, Reader
from .examples import pad
from .words import Pieces

SIZE, STRIDE = 192, 128


def batches(windows, size):
    for i in range(0, len(windows), size):
        yield windows[i:i + size]


def cut(outputs, windows):
    """A batch's arrays as one dictionary a window, without padding."""
    for i, window in enumerate(windows):
        n = len(window["ids"])
        yield {k: v[i][:n, :n + 1] if k == "arcs" else v[i][:n] for k, v in outputs.items()}


def from_checkpoint(path, vocabulary, thresholds=None, batch=8):
    import torch

    from .model import load_checkpoint

    reader, pairs, saved = load_checkpoint(path)
    pieces = Pieces.read(vocabulary)

    def read(windows):
        out = []
        for some in batches(windows, batch):
            with torch.inference_mode():
                found = reader(*pad(some, pieces).values())
            out += cut({k: v.float().numpy() for k, v in found.items()}, some)
        return out

    def pair(left, right, shape):
        with torch.inference_mode():
            return [x.numpy() for x in pairs(*(torch.from_numpy(np.asarray(x, dtype=np.float32)) for x in (left, right, shape)))]

    return Reader(read, pair, pieces, saved["labels"], SIZE, STRIDE, thresholds)


def from_folder(folder, thresholds=None, batch=1, threads=2):
    import onnxruntime

    folder = Path(folder)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    pieces = Pieces.read(folder / "vocab.txt")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    main, second = (onnxruntime.InferenceSession(str(folder / f), options, providers=["CPUExecutionProvider"]) for f in ("reader.onnx", "pairs.onnx"))
    names = [o.name for o in main.get_outputs()]

    def read(windows):
        out = []
        for some in batches(windows, batch):
            found = main.run(names, {k: v.numpy() for k, v in pad(some, pieces).items()})
            out += cut(dict(zip(names, found)), some)
        return out

    def pair(left, right, shape):
        return second.run(["relation", "link"], {"left": np.asarray(left, np.float32), "right": np.asarray(right, np.float32), "shape": np.asarray(shape, np.float32)})

    window = manifest["window"]
    return Reader(read, pair, pieces, manifest["labels"], window["words"], window["stride"], manifest["thresholds"] | (thresholds or {}))
