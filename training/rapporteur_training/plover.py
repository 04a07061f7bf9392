"""The PLOVER head of `rapporteur code`: features of marked pairs -> `models/coder/`, with scores by folds.

    python -m rapporteur_training.plover features.jsonl --out ../models/coder --version 1.0.0 [--coded coded.jsonl]

`features.jsonl` comes from `npm run code:features`: names of binary features, and the vector of the masked sentence. Types are a multinomial logistic regression with weight decay, fitted
on `plv` and `own`; that there is a relation at all is a second logistic regression, fitted on all sets. Scores are of
five folds over `plv` (sentences that share eight words in a row are in one fold); `--coded` writes the answers of the
folds, so that another scorer can judge them. A line with several labels counts as right with any of them.
"""
import argparse
import hashlib
import json
import re
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

LABELS = ("ACCUSE AGREE AID ASSAULT COERCE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST SANCTION SUPPORT THREATEN "
          "YIELD").split()
QUAD = dict(zip(LABELS, (3, 1, 2, 4, 4, 1, 2, 4, 4, 3, 3, 4, 1, 3, 2)))
FOLDS, DECAY, LINK_DECAY, STEPS = 5, 2.0, 5.0, 60
OWN_WEIGHT = 0.7
LEAST_SEEN, LEAST_SEEN_LINK = 2, 4
VECTOR_SCALE = 5.0
LEAST_WEIGHT = 0.015
LEAST_RELATED = 0.4
FORMAT = "rapporteur-coder/1"


def labels_of(row):
    """The head's labels of a row; none for NONE and for relations that go the other way."""
    names = ["YIELD" if x in ("CONCEDE", "RETREAT") else x for x in row["label"].split("|")]
    return [x for x in names if x in LABELS]


def allowed(rows):
    out = np.zeros((len(rows), len(LABELS)))
    for i, row in enumerate(rows):
        out[i, [LABELS.index(x) for x in labels_of(row)]] = 1
    return out


def names_of(rows, least):
    counts = Counter(f for row in rows for f in row["features"])
    vector = [f"vector.{n}" for n in range(len(rows[0]["vector"]))]
    return ["bias", *vector, *sorted(f for f, n in counts.items() if n >= least)]


def matrix(rows, names):
    """Bias, the numbers of the vectors, then the features, in the order of `names_of`."""
    vectors = VECTOR_SCALE * np.array([row["vector"] for row in rows])
    at = {name: i for i, name in enumerate(names[1 + vectors.shape[1]:])}
    places = [(i, at[f]) for i, row in enumerate(rows) for f in row["features"] if f in at]
    i, j = np.array(places).T
    seen = sparse.csr_matrix((np.ones(len(places)), (i, j)), (len(rows), len(at)))
    return sparse.hstack([np.ones((len(rows), 1)), vectors, seen]).tocsr()


def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def fit(x, right, weight, decay, steps=STEPS):
    """Maximises the probability of the allowed columns of each row."""
    xt, shape = x.T.tocsr(), (x.shape[1], right.shape[1])

    def loss(flat):
        w = flat.reshape(shape)
        p = softmax(x @ w)
        mass = (p * right).sum(1)
        slope = xt @ ((p - p * right / mass[:, None]) * weight[:, None]) + decay * w
        return -(weight * np.log(mass + 1e-12)).sum() + decay / 2 * (w ** 2).sum(), np.asarray(slope).ravel()

    return minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": steps}).x.reshape(shape)


def row_weights(rows):
    """Rarer types of `plv` count more, by the root of how much rarer; sentences of our own less."""
    counts = Counter(labels_of(r)[0] for r in rows if r["set"] == "plv")
    mean = sum(counts.values()) / len(LABELS)
    return np.array([(mean / counts[labels_of(r)[0]]) ** 0.5 if r["set"] == "plv" else OWN_WEIGHT for r in rows])


def fit_types(rows, names):
    return fit(matrix(rows, names), allowed(rows), row_weights(rows), DECAY)


def fit_link(rows, names):
    """One column: the logit of a relation."""
    related = np.array([bool(labels_of(r)) for r in rows], int)
    weight = np.array([0.6 if r["set"] == "plv" else 1.0 for r in rows])
    w = fit(matrix(rows, names), np.eye(2)[related], weight, LINK_DECAY)
    return (w[:, 1] - w[:, 0])[:, None]


# ---- folds

def folds_of(rows, seed=0):
    """Sentences that share eight words in a row lie in one fold."""
    parent = list(range(len(rows)))

    def top(i):
        while parent[i] != i:
            i = parent[i]
        return i

    first = {}
    for i, row in enumerate(rows):
        words = re.sub(r"\W+", " ", row["text"].lower()).split()
        for k in range(max(1, len(words) - 7)):
            run = " ".join(words[k:k + 8])
            parent[top(i)] = top(first.setdefault(run, i))
    groups = sorted({top(i) for i in range(len(rows))})
    np.random.RandomState(seed).shuffle(groups)
    fold = {g: k % FOLDS for k, g in enumerate(groups)}
    return np.array([fold[top(i)] for i in range(len(rows))])


def macro_f1(gold, own):
    scores = []
    for label in sorted(set(gold)):
        both = sum(g == o == label for g, o in zip(gold, own))
        scores.append(2 * both / max(1, sum(g == label for g in gold) + sum(o == label for o in own)))
    return 100 * sum(scores) / len(scores)


def report(gold, own):
    quad = lambda names: [QUAD[n] for n in names]
    side = lambda names: [QUAD[n] > 2 for n in names]
    accuracy = 100 * sum(g == o for g, o in zip(gold, own)) / len(gold)
    return (f"root {macro_f1(gold, own):.1f} (accuracy {accuracy:.1f})  quad {macro_f1(quad(gold), quad(own)):.1f}  "
            f"binary {macro_f1(side(gold), side(own)):.1f}")


def type_folds(plv, own):
    fold, out = folds_of(plv), np.zeros((len(plv), len(LABELS)))
    for k in range(FOLDS):
        some = [r for r, f in zip(plv, fold) if f != k] + own
        names = names_of(some, LEAST_SEEN)
        rest = [r for r, f in zip(plv, fold) if f == k]
        out[fold == k] = softmax(matrix(rest, names) @ fit_types(some, names))
    return out


def link_folds(rows):
    fold = np.array([zlib.crc32(r.get("group", r["text"]).encode()) % FOLDS for r in rows])
    out = np.zeros(len(rows))
    for k in range(FOLDS):
        some = [r for r, f in zip(rows, fold) if f != k]
        names = names_of(some, LEAST_SEEN_LINK)
        logit = matrix([r for r, f in zip(rows, fold) if f == k], names) @ fit_link(some, names)
        out[fold == k] = 1 / (1 + np.exp(-logit[:, 0]))
    return out


def report_link(rows, chance):
    for name in sorted({r["set"] for r in rows}):
        some = [(bool(labels_of(r)), p >= LEAST_RELATED) for r, p in zip(rows, chance) if r["set"] == name]
        parts = []
        for kind, value in (("related", True), ("null", False)):
            both = sum(g == o == value for g, o in some)
            parts.append(f"{kind} P {100 * both / max(1, sum(o == value for _, o in some)):.0f} "
                         f"R {100 * both / max(1, sum(g == value for g, _ in some)):.0f}")
        print(f"relation, {name:8} {len(some):5} pairs: " + "  ".join(parts))


def calibration(chances, right):
    for low in np.arange(0, 1, 0.2):
        inside = (chances >= low) & (chances < low + 0.2 + (low > 0.79))
        if inside.any():
            print(f"score {low:.1f} to {low + 0.2:.1f}: {int(inside.sum()):4} pairs, {100 * right[inside].mean():.0f} % right")


# ---- the whole

def joined(types, type_names, link, link_names):
    """Both weights in one table, less the features that hardly weigh."""
    names = ["bias", *sorted({*type_names, *link_names} - {"bias"})]
    at = {n: i for i, n in enumerate(names)}
    table = np.zeros((len(names), len(LABELS) + 1))
    table[[at[n] for n in type_names], :-1] = types
    table[[at[n] for n in link_names], -1] = link[:, 0]
    keep = np.abs(table).max(1) >= LEAST_WEIGHT
    keep[0] = True
    return [n for n, k in zip(names, keep) if k], table[keep]


def write(folder, version, names, table, made_of):
    folder.mkdir(parents=True, exist_ok=True)
    scales = np.abs(table).max(0) / 32767
    (folder / "weights.bin").write_bytes(np.round(table / scales).astype("<i2").tobytes())
    (folder / "features.txt").write_text("".join(n + "\n" for n in names), "utf-8")
    files = {}
    for name in ("features.txt", "weights.bin"):
        data = (folder / name).read_bytes()
        files[name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    manifest = {"format": FORMAT, "version": version, "labels": LABELS, "scales": [float(s) for s in scales],
                "least": LEAST_RELATED, "vectorScale": VECTOR_SCALE, "madeOf": made_of, "files": files}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(f"{folder}: {len(names)} features, {sum(f['bytes'] for f in files.values()) / 1e3:.0f} kB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--version", default="0")
    parser.add_argument("--coded", type=Path)
    args = parser.parse_args()
    rows = [json.loads(line) for line in args.features.read_text("utf-8").splitlines()]
    plv, own = ([r for r in rows if r["set"] == s and labels_of(r)] for s in ("plv", "own"))
    chances = type_folds(plv, own)
    answers = [LABELS[i] for i in chances.argmax(1)]
    gold = [labels_of(r)[0] for r in plv]
    print(f"{len(plv)} pairs by {FOLDS} folds: {report(gold, answers)}")
    calibration(chances.max(1), np.array([g == o for g, o in zip(gold, answers)]))
    if args.coded:
        args.coded.write_text("".join(json.dumps({"id": r["id"], "type": a}) + "\n" for r, a in zip(plv, answers)), "utf-8")
    report_link(rows, link_folds(rows))
    if args.out:
        type_names, link_names = names_of(plv + own, LEAST_SEEN), names_of(rows, LEAST_SEEN_LINK)
        table = joined(fit_types(plv + own, type_names), type_names, fit_link(rows, link_names), link_names)
        write(args.out, args.version, *table, dict(Counter(r["set"] for r in rows)))


if __name__ == "__main__":
    main()
