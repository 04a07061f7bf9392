"""Weights for `src/extract/chance.ts`: logistic regression over the features of candidates.

    python -m rapporteur_training.weigh CANDIDATES.jsonl OUT.ts --penalty 2 --name positions [--folds-out FILE.json]

Each line is `{"group": article, "features": [...], "right": 0|1}`. Folds are over articles; the report says how well the
chances are calibrated on articles that were not seen. A feature that fewer than `--least` candidates have is left out.
`--folds-out` keeps the weights of each fold, so that whole records can be made of articles that the weights didn't see;
`--no-threshold` names no least chance, for weights that keep nothing by themselves.
"""
import argparse
import json
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit


def fit(x, y, penalty):
    """The least loss, by L-BFGS; the last column of `x` is the bias, which is not penalised."""
    ridge = np.full(x.shape[1], penalty, float)
    ridge[-1] = 1e-6

    def loss(w):
        z = x @ w
        value = np.logaddexp(0, z).sum() - y @ z + ridge @ (w * w) / 2
        return value, x.T @ (expit(z) - y) + ridge * w

    options = {"maxiter": 2000, "ftol": 1e-10, "gtol": 1e-4}
    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options=options).x


def matrix(rows, names):
    """Ones where a feature holds, sparse, for most hold of few rows; the last column is the bias."""
    at = {name: i for i, name in enumerate(names)}
    held = [[*{at[f] for f in row["features"] if f in at}, len(names)] for row in rows]
    ends = np.cumsum([0, *map(len, held)])
    columns = np.concatenate(held)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(names) + 1))


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
        p[fold == k] = expit(x[fold == k] @ w)
        weights.append(named(names, w))
    return p, weights, {row["group"]: int(k) for row, k in zip(rows, fold)}


def typescript(name, threshold, weights):
    least = f"/** The least chance of an item that is kept. */\nexport const LEAST = {threshold};\n\n"
    body = "\n".join(f"    {json.dumps(feature)}: {v:g}," for feature, v in weights["of"].items())
    return (
        "/**\n"
        f" * Weights of the features of {name}, learnt; do not edit by hand (`npm run weights`).\n"
        " */\n"
        'import type { Weights } from "../chance.js";\n\n'
        + ("" if threshold is None else least)
        + "export const WEIGHTS: Weights = {\n"
        f"  bias: {weights['bias']:g},\n"
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
    parser.add_argument("--no-threshold", dest="threshold", action="store_const", const=None)
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
