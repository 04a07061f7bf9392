"""What stands between two spans: the eight numbers that `pairs.onnx` takes as `shape`.

Enters: spans as (first, after last) in words; running counts of sentences and paragraphs; the sorted spans of each part.
Leaves: float32 [pairs x 8], each capped at 4 as docs/READER.md says.
Invariant: the same numbers in training and in reading.
"""
import numpy as np

PARTS = ("source", "cue", "content")
# Kinds of link in the order of the network's outputs: (left, right).
KINDS = (("cue", "source"), ("cue", "content"), ("source", "content"))
# Spans farther apart than this many words are never linked.
REACH = 150


def running(flags):
    """How many flags stand at or before each word."""
    return np.cumsum(np.asarray(flags, dtype=np.int64))


def between(spans, start, end):
    """How many of sorted, disjoint spans lie wholly in each [start, end)."""
    if not len(spans):
        return np.zeros(len(start), dtype=np.int64)
    spans = np.asarray(spans)
    return np.maximum(0, np.searchsorted(spans[:, 1], end, "right") - np.searchsorted(spans[:, 0], start, "left"))


def shapes(left, right, sentences, paragraphs, parts):
    """The shape of each pair of left and right spans (int arrays [pairs x 2])."""
    swapped = right[:, 0] < left[:, 0]
    end = np.where(swapped, right[:, 1], left[:, 1])
    start = np.where(swapped, left[:, 0], right[:, 0])
    sentence_steps = sentences[start] - sentences[end - 1]
    columns = [
        np.maximum(0, start - end) / 50,
        swapped,
        sentence_steps / 2,
        paragraphs[start] - paragraphs[end - 1],
        between(parts["cue"], end, start) / 2,
        between(parts["source"], end, start) / 2,
        between(parts["content"], end, start) / 2,
        sentence_steps == 0,
    ]
    return np.clip(np.stack([np.asarray(c, dtype=np.float32) for c in columns], 1), 0, 4)


def candidates(parts):
    """All pairs within reach: kind [pairs], left and right spans [pairs x 2]."""
    kinds, lefts, rights = [], [], []
    for k, (a, b) in enumerate(KINDS):
        if not len(parts[a]) or not len(parts[b]):
            continue
        left, right = np.asarray(parts[a]), np.asarray(parts[b])
        apart = np.maximum(left[:, None, 0] - right[None, :, 1], right[None, :, 0] - left[:, None, 1])
        i, j = np.nonzero(apart <= REACH)
        kinds.append(np.full(len(i), k))
        lefts.append(left[i])
        rights.append(right[j])
    if not kinds:
        return np.zeros(0, dtype=np.int64), np.zeros((0, 2), dtype=np.int64), np.zeros((0, 2), dtype=np.int64)
    return np.concatenate(kinds), np.concatenate(lefts), np.concatenate(rights)
