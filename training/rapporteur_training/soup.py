"""The mean of several checkpoints' weights (model soups, Wortsman et al. 2022).

    python -m rapporteur_training soup --checkpoints FILE FILE … --out FILE

Pays where all come from one run: the committed small reader is the mean of a run on gold and of one that went on from it
with a teacher's labels, and is better than either.
"""


def mean_state(states):
    """States of like names and shapes; each weight the mean of theirs."""
    first = states[0]
    if any(s.keys() != first.keys() for s in states):
        raise ValueError("the checkpoints hold other weights; give checkpoints of one form")
    return {name: sum(s[name] for s in states) / len(states) for name in first}


def soup(checkpoints, out):
    import torch

    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in checkpoints]
    if any(s["labels"] != saved[0]["labels"] for s in saved):
        raise ValueError("the checkpoints have other labels; give checkpoints of one form")
    means = {part: mean_state([s[part] for s in saved]) for part in ("reader", "pairs")}
    rest = {k: v for k, v in saved[0].items() if k not in ("reader", "pairs", "optimizer")}
    torch.save(rest | means, out)
