"""Prepared documents -> a checkpoint.

    python -m rapporteur_training train --prepared DIR --base FOLDER --out DIR --minutes N [--taught DIR] [--start FILE] [--resume] [--seed N]

The learning rate follows the clock, so that a run always ends well within its minutes. A checkpoint is written every
five minutes; `--resume` goes on from the last one with the minutes it has left; `--start` begins a new run with the weights of a finished one.
"""
import json
import math
import os
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from .examples import IGNORE, Batches, Document
from .model import bert_vocabulary, load_checkpoint, new_model
from .teach import read_taught
from .words import Pieces

WINDOW = 192
HEAD_RATE = 1e-3
WEIGHTS = {"sentence": 0.5, "upos": 0.3, "xpos": 0.7, "arcs": 1.0, "relation": 0.5, "names": 1.0,
           "source": 1.0, "cue": 1.0, "content": 1.5, "inner": 0.3, "link": 1.0}


def read_documents(prepared, pieces, taught=None, split="train"):
    load = lambda name: [Document(d, pieces) for d in json.loads((Path(prepared) / f"{split}-{name}.json").read_text("utf-8"))]
    gold = {"attributions": [load("attributions")], "trees": [load("trees")], "names": [load("names"), load("names-spaced")]}
    return gold | ({"taught": [[Document(d, pieces) for d in read_taught(taught)]]} if taught else {})


def losses(reader, pairs, batch, device):
    """The loss of each head; windows stand in the order attributions, trees, names, taught."""
    put = lambda x: x.to(device)
    with torch.autocast(device, dtype=torch.bfloat16):
        states = reader.states(*(put(batch[k]) for k in ("input_ids", "attention_mask", "features", "word_index")))
        n, t, m = (batch["count"][k] for k in ("attributions", "trees", "names"))
        spans = reader.span_logits(states[:n], ("source", "cue", "content", "inner"))
        names = reader.span_logits(states[n + t:n + t + m], ("names",))
        tags = reader.tag_logits(states[n:n + t], ("upos", "xpos"))
        starts = reader.tag_logits(states[n:n + t + m], ("sentence",))["sentence"]
        arcs = reader.arcs(states[n:n + t])
    out = {}
    for name, logits in (spans | names | tags).items():
        out[name] = cross_entropy(logits, put(batch[name]))
    out["sentence"] = F.binary_cross_entropy_with_logits(starts.float(), put(batch["starts"]).float())
    tree_losses(out, pairs, states[n:n + t], arcs, batch, device)
    if batch["links"] is not None:
        link_loss(out, pairs, states[:n], batch["links"], device)
    if batch["soft"] is not None:
        soft = {k: v.to(device) for k, v in batch["soft"].items()}
        out |= {f"soft-{k}": v for k, v in soft_losses(reader, pairs, states[n + t + m:], soft, device).items()}
    return out


def soft_losses(reader, pairs, states, soft, device):
    """Cross-entropy against a teacher's distributions."""
    with torch.autocast(device, dtype=torch.bfloat16):
        logits = reader.span_logits(states) | reader.tag_logits(states)
        arcs = reader.arcs(states).float()
    out = {k: soft_cross_entropy(logits[k], soft[k]) for k in logits if k != "sentence"}
    out["sentence"] = F.binary_cross_entropy_with_logits(logits["sentence"].float(), soft["sentence"])
    arcs = within_sentences(arcs, soft["starts"])
    chance = soft["chance"] / soft["chance"].sum(-1, keepdim=True).clamp(min=1e-3)
    out["arcs"] = -(torch.log_softmax(arcs, -1).gather(-1, soft["heads"] + 1).clamp(min=-30) * chance).sum(-1).mean()
    best = soft["heads"][..., 0]
    right = torch.where((best < 0)[..., None], torch.zeros((), dtype=states.dtype, device=device),
                        torch.gather(states, 1, best.clamp(min=0)[..., None].expand(-1, -1, states.shape[-1])))
    with torch.autocast(device, dtype=torch.bfloat16):
        relation = pairs.relations(states, right)
    out["relation"] = soft_cross_entropy(relation, soft["relation"], soft["chance"][..., 0])
    return out


def soft_cross_entropy(logits, wanted, weight=None):
    each = -(torch.log_softmax(logits.float(), -1) * wanted).sum(-1)
    return each.mean() if weight is None else (each * weight).mean()


def within_sentences(arcs, starts):
    """Scores of heads with those of other sentences put out of reach; the root stands in column 0."""
    sentence = torch.cumsum(starts, 1)
    apart = sentence[:, :, None] != sentence[:, None, :]
    return torch.cat([arcs[..., :1], arcs[..., 1:].masked_fill(apart, -1e4)], -1)


def cross_entropy(logits, gold):
    if not (gold != IGNORE).any():
        return logits.sum() * 0.0
    return F.cross_entropy(logits.float().flatten(0, 1), gold.flatten(), ignore_index=IGNORE)


def tree_losses(out, pairs, states, arcs, batch, device):
    """Heads among the words of the gold sentence and the root; relations of gold heads."""
    head, starts = batch["head"].to(device), batch["starts"][:len(states)].to(device)
    scores = within_sentences(arcs.float(), starts)
    out["arcs"] = cross_entropy(scores, torch.where(head == IGNORE, head, head + 1))
    row, word = torch.nonzero(head != IGNORE, as_tuple=True)
    to = head[row, word]
    right = torch.where((to < 0)[:, None], torch.zeros((), dtype=states.dtype, device=device), states[row, to.clamp(min=0)])
    with torch.autocast(device, dtype=torch.bfloat16):
        logits = pairs.relations(states[row, word], right)
    out["relation"] = F.cross_entropy(logits.float(), batch["rel"].to(device)[row, word], ignore_index=IGNORE)


def span_states(states, where, spans):
    """The mean of a span's first and last word."""
    return (states[where, spans[:, 0]] + states[where, spans[:, 1] - 1]) / 2


def link_loss(out, pairs, states, batch, device):
    where, left, right, shape, kinds, gold = (batch[k].to(device) for k in ("where", "left", "right", "shape", "kinds", "gold"))
    with torch.autocast(device, dtype=torch.bfloat16):
        logits = pairs.links(span_states(states, where, left), span_states(states, where, right), shape)
    chosen = logits.float().gather(1, kinds[:, None])[:, 0]
    out["link"] = F.binary_cross_entropy_with_logits(chosen, gold)


def parameter_groups(reader, pairs, encoder_rate):
    """Encoder and heads apart; no decay on biases and norms. The tables of pieces and positions stay as they are:
    they are half of all weights, and moving them costs much time for little."""
    groups = {}
    reader.encoder.word.weight.requires_grad_(False)
    reader.encoder.position.weight.requires_grad_(False)
    for module in (reader, pairs):
        for name, p in module.named_parameters():
            if not p.requires_grad:
                continue
            encoder = name.startswith("encoder.") and not name.startswith("encoder.features")
            decay = p.ndim > 1 and "features" not in name
            groups.setdefault((encoder, decay), []).append(p)
    return [{"params": ps, "lr": encoder_rate if e else HEAD_RATE, "peak": encoder_rate if e else HEAD_RATE,
             "weight_decay": 0.01 if d else 0.0} for (e, d), ps in groups.items()]


def share(done):
    """The share of the peak rate when a share of the time is done: two per cent up, then straight down to nothing."""
    return min(1.0, done / 0.02 + 0.02) if done < 0.02 else max(0.0, (1.0 - done) / 0.98)


def train(prepared, base, out, minutes, rate=3e-4, taught=None, start=None, resume=False, seed=1, workers=0):
    """Starts the workers: on a CPU one a core, each with one thread, all moving the same weights without waiting for
    each other (Hogwild, Niu et al. 2011): on a busy machine threads that wait at each product lose half the time."""
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    labels = json.loads((Path(prepared) / "labels.json").read_text("utf-8"))
    reader, pairs = load_checkpoint(start)[:2] if start else new_model(base, labels)
    saved = torch.load(out / "last.pt", map_location="cpu", weights_only=True) if resume else None
    if saved:
        reader.load_state_dict(saved["reader"])
        pairs.load_state_dict(saved["pairs"])
    plan = {"prepared": prepared, "base": str(base), "out": str(out), "total": minutes * 60, "seed": seed, "rate": rate, "taught": taught,
            "spent": saved["spent"] if saved else 0.0}
    if torch.cuda.is_available():
        return work(0, reader.cuda(), pairs.cuda(), saved and saved["optimizer"], plan)
    reader.share_memory()
    pairs.share_memory()
    torch.multiprocessing.spawn(work, (reader, pairs, saved and saved["optimizer"], plan), nprocs=workers or os.cpu_count())


def work(rank, reader, pairs, optimizer_state, plan):
    device = next(reader.parameters()).device.type
    if device == "cpu":
        torch.set_num_threads(1)
    seed = plan["seed"] + 1000 * rank + int(plan["spent"])
    torch.manual_seed(seed)
    pieces = Pieces(bert_vocabulary())
    documents = read_documents(plan["prepared"], pieces, plan["taught"])
    reader.train()
    pairs.train()
    optimizer = torch.optim.AdamW(parameter_groups(reader, pairs, plan["rate"]), betas=(0.9, 0.98), fused=True)
    if optimizer_state:
        optimizer.load_state_dict(optimizer_state)
    batches = iter(Batches(documents, pieces, reader.labels, WINDOW, 1, seed))
    run(rank, reader, pairs, optimizer, batches, plan, device)


class Average:
    """A running mean of the trained weights, over the last thousand steps or so."""

    EVERY, KEEP = 10, 0.99

    def __init__(self, *modules):
        self.live = [p for m in modules for p in m.parameters() if p.requires_grad]
        self.mean = [p.detach().clone() for p in self.live]

    @torch.no_grad()
    def update(self, step):
        if step % self.EVERY == 0:
            keep = min(self.KEEP, step / (step + 10 * self.EVERY))
            torch._foreach_lerp_(self.mean, self.live, 1 - keep)

    def state(self, *modules):
        """The modules' states with the mean in place of the trained weights; others may still be moving those."""
        means = {id(p): m for p, m in zip(self.live, self.mean)}
        return [{k: means.get(id(p), p.detach()) for k, p in m.named_parameters()} for m in modules]


def run(rank, reader, pairs, optimizer, batches, plan, device):
    """Trains until the time is spent. The first worker keeps the mean, the log and the checkpoints."""
    out, spent, step, seen, sums = Path(plan["out"]), plan["spent"], 0, 0, {}
    began, saved_at = time.monotonic() - spent, spent
    parameters = [p for g in optimizer.param_groups for p in g["params"]]
    average = None if rank else Average(reader, pairs)
    while (spent := time.monotonic() - began) < plan["total"]:
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * share(spent / plan["total"])
        batch = next(batches)
        found = losses(reader, pairs, batch, device)
        weighted(found).backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        seen += batch["word_index"].numel()
        for k, v in found.items():
            sums[k] = sums.get(k, 0.0) + float(v.detach())
        if step % 100 == 0:
            report(rank, spent, step, seen / (spent - plan["spent"]), sums)
            sums = {}
        if rank == 0:
            average.update(step)
            if spent - saved_at > 300:
                saved_at = spent
                save(out / "last.pt", reader, pairs, optimizer, spent)
                save(out / "mean.pt", reader, pairs, None, spent, average)
    if rank == 0:
        save(out / "final.pt", reader, pairs, None, spent)
        save(out / "final-mean.pt", reader, pairs, None, spent, average)


def weighted(found):
    """The whole loss: gold counts three parts where there is a teacher, the teacher seven."""
    gold = sum(WEIGHTS[k] * v for k, v in found.items() if not k.startswith("soft-"))
    soft = [WEIGHTS[k.removeprefix("soft-")] * v for k, v in found.items() if k.startswith("soft-")]
    return 0.3 * gold + 0.7 * sum(soft) if soft else gold


def report(rank, spent, step, speed, sums):
    if not all(math.isfinite(v) for v in sums.values()):
        raise FloatingPointError("a loss is not finite; resume from the last checkpoint")
    shown = " ".join(f"{k} {v / 100:.3f}" for k, v in sums.items())
    print(f"worker {rank}, {spent / 60:.1f} min, step {step}, {speed:.0f} words/s: {shown}", flush=True)


def save(path, reader, pairs, optimizer, spent, average=None):
    states = average.state(reader, pairs) if average else [reader.state_dict(), pairs.state_dict()]
    state = {"reader": states[0], "pairs": states[1], "config": reader.config, "labels": reader.labels, "spent": spent}
    if optimizer:
        state["optimizer"] = optimizer.state_dict()
    torch.save(state, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)
