/**
 * Sentence vectors: texts of like meaning lie close together (all-MiniLM-L6-v2; Reimers and Gurevych 2019).
 *
 * Enters: short texts; what goes beyond 254 pieces counts for nothing. Leaves: a vector of length 1 each. Every reader
 * uses the vectors of the package, so that those of a dossier can be compared whatever reader made its records.
 */
import { ok, type Result } from "../record/fault.js";
import { featuresOf } from "./features.js";
import { readModel } from "./manifest.js";
import { Pieces } from "./pieces.js";
import { packagedModel } from "./readers.js";
import { openVectorNetwork } from "./session.js";
import { findWords } from "./words.js";

export interface Vectors {
  /** One vector a text, `[width]`, of length 1. */
  readonly of: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
  readonly close: () => Promise<void>;
}

const MOST_PIECES = 254;

/** Opens the vectors of the package; a fault where the model is missing or broken. */
export async function openVectors(threads = 1): Promise<Result<Vectors>> {
  const model = await readModel(packagedModel(), ["vectors"]);
  if (!model.ok) return model;
  const network = await openVectorNetwork(model.value, threads);
  if (!network.ok) return network;
  const pieces = new Pieces(model.value.vocabulary);
  return ok({
    of: async (texts) => {
      const found: Float32Array[] = [];
      for (const text of texts) found.push(await network.value.vector(piecesOf(text, pieces)));
      return found;
    },
    close: () => network.value.close(),
  });
}

export interface VectorsOnDemand {
  readonly of: (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>;
  readonly close: () => Promise<void>;
}

/** Vectors that open with the first text, and close what was opened. */
export function vectorsOnDemand(): VectorsOnDemand {
  let opened: Promise<Result<Vectors>> | null = null;
  return {
    of: async (texts) => {
      opened ??= openVectors();
      const vectors = await opened;
      return vectors.ok ? ok(await vectors.value.of(texts)) : vectors;
    },
    close: async () => {
      const vectors = await opened;
      if (vectors?.ok === true) await vectors.value.close();
    },
  };
}

function piecesOf(text: string, pieces: Pieces): readonly number[] {
  const words = featuresOf(text, findWords(text));
  const inner = words.flatMap(({ form }) => pieces.of(form)).slice(0, MOST_PIECES);
  return [pieces.start, ...inner, pieces.stop];
}
