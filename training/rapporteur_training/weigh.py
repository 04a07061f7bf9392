"""Weights for `src/extract/chance.ts`: logistic regression over the features of candidates.

    python -m rapporteur_training.weigh CANDIDATES.jsonl OUT.ts --penalty 2 --name positions [--folds-out FILE.json]

Each line is `{"group": article, "features": [...], "right": 0|1}`. Folds are over articles; the report says how well the
chances are calibrated on articles that were not seen. A feature that fewer than `--least` candidates have is left out.
`--folds-out` keeps the weights of each fold, so that whole records can be made of articles that the weights didn't see.
"""
import argparse
import json
import zlib
from collections import Counter
from pathlib import Path

import numpy as np


def fit(x, y, penalty, steps=25):
    """Newton's method; the last column of `x` is the bias, which is not penalised."""
    w = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], penalty)
    ridge[-1] = 1e-6
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + ridge * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-3:
            break
    return w


def matrix(rows, names):
    at = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names) + 1))
    x[:, -1] = 1
    for i, row in enumerate(rows):
        for feature in row["features"]:
            if feature in at:
                x[i, at[feature]] = 1
    return x


def calibration(p, y, bins=5):
    """How many are right among those of about the same chance."""
    for k in range(bins):
        inside = (p >= k / bins) & (p < (k + 1) / bins + (k == bins - 1))
        if inside.any():
            yield k / bins, (k + 1) / bins, int(inside.sum()), float(y[inside].mean())


def named(names, w):
    """Weights by feature, as `chance.ts` reads them."""
    of = {name: round(float(v), 2) for name, v in zip(names, w) if abs(v) >= 0.02}
    return {"bias": round(float(w[-1]), 2), "of": of}


def by_folds(rows, names, args):
    """Chances of articles that the weights didn't see, the weights of each fold, the fold of each article."""
    x, y = matrix(rows, names), np.array([row["right"] for row in rows], float)
    fold = np.array([zlib.crc32(row["group"].encode()) % args.folds for row in rows])
    p = np.zeros(len(rows))
    weights = []
    for k in range(args.folds):
        w = fit(x[fold != k], y[fold != k], args.penalty)
        p[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ w))
        weights.append(named(names, w))
    return p, weights, {row["group"]: int(k) for row, k in zip(rows, fold)}


def typescript(name, threshold, weights):
    body = "\n".join(f"    {json.dumps(feature)}: {v}," for feature, v in weights["of"].items())
    return (
        "/**\n"
        f" * Weights of the features of {name}, learnt; do not edit by hand (`npm run weights`).\n"
        " */\n"
        'import type { Weights } from "../chance.js";\n\n'
        "/** The least chance of an item that is kept. */\n"
        f"export const LEAST = {threshold};\n\n"
        "export const WEIGHTS: Weights = {\n"
        f"  bias: {weights['bias']},\n"
        "  of: {\n" + body + "\n  },\n};\n"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("candidates", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--penalty", type=float, default=2.0)
    parser.add_argument("--least", type=int, default=4)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--threshold", type=float, default=0.4)
    parser.add_argument("--name", default="items")
    parser.add_argument("--folds-out", type=Path)
    args = parser.parse_args()
    rows = [json.loads(line) for line in args.candidates.read_text("utf-8").splitlines()]
    counts = Counter(f for row in rows for f in row["features"])
    names = sorted(f for f, n in counts.items() if n >= args.least)
    y = np.array([row["right"] for row in rows], float)
    p, weights, fold = by_folds(rows, names, args)
    print(f"{len(rows)} candidates, {int(y.sum())} right, {len(names)} features")
    for low, high, n, right in calibration(p, y):
        print(f"chance {low:.1f} to {high:.1f}: {n:5} candidates, {100 * right:5.1f} % right")
    if args.folds_out:
        args.folds_out.write_text(json.dumps({"of": fold, "weights": weights}), "utf-8")
    w = fit(matrix(rows, names), y, args.penalty)
    args.out.write_text(typescript(args.name, args.threshold, named(names, w)), "utf-8")


if __name__ == "__main__":
    main()
