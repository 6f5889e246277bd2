import type { Traits } from './traits.js';

/** The count of a trait that an intent's examples do not have. */
const UNSEEN = 0.5;
/** The total weight of one example: short examples say as much about their intent as long ones. */
const OF_EXAMPLE = 15;
/** The total weight of an intent's examples, so that an intent with more examples is no likelier. */
const OF_INTENT = 40 * OF_EXAMPLE;
/** A pair of words, or a piece of a word, in fewer examples than this teaches nothing. */
const FEWEST_HAVING = 3;
const MAY_BE_ONE = /^[wc] /u;
/** The words of a sentence depend on each other, so together they say less than each does alone. */
const SHARPNESS = 2.4;

/** The factor for a sentence's traits, given their total weight. */
export const sharpnessOf = (weight: number): number => (weight === 0 ? 0 : SHARPNESS / Math.sqrt(weight));

/** How much each trait speaks for each intent, in flat arrays, because there are hundreds of thousands of numbers. */
export interface Evidence {
  readonly traits: readonly string[];
  /** How rare each trait is. */
  readonly rarity: Float64Array;
  /** Where each trait's intents begin, with one more entry for the end of the last. */
  readonly starts: Int32Array;
  readonly intents: Uint16Array;
  /** How much the trait speaks for each of them. */
  readonly values: Float32Array;
}

/** A weighed example: the places of its traits with their weights, and its intent. */
export interface WeighedExample {
  readonly intent: number;
  readonly places: Int32Array;
  readonly weights: Float32Array;
}

/** Gathers the traits of examples, intent by intent. */
export class EvidenceGatherer {
  readonly #ids = new Map<string, number>();
  /** How many examples have each trait. */
  readonly #having: number[] = [];
  readonly #examples: {
    readonly intent: number;
    readonly of: number;
    readonly ids: Int32Array;
    readonly weights: Float32Array;
  }[] = [];

  /** Reads the traits of one example of an intent; `of` is the number of its examples. */
  read(intent: number, of: number, traits: Traits): void {
    const ids = new Int32Array(traits.size);
    const weights = new Float32Array(traits.size);
    let at = 0;
    for (const [trait, weight] of traits) {
      let id = this.#ids.get(trait);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(trait, id);
        this.#having.push(0);
      }
      this.#having[id] = (this.#having[id] ?? 0) + 1;
      ids[at] = id;
      weights[at] = weight;
      at += 1;
    }
    this.#examples.push({ intent, of, ids, weights });
  }

  /** The evidence from all that was read; the examples of an intent must have been read in a row. */
  gathered(): Evidence {
    const all = this.#examples.length;
    const rarity = Float64Array.from(this.#having, (count) => Math.log(1 + all / count) / 4);
    const counts = new Float64Array(this.#ids.size);
    const found: Found[] = [];
    let touched: number[] = [];
    for (const [at, { intent, of, ids, weights }] of this.#examples.entries()) {
      const whole = ids.reduce((sum, id, index) => sum + (weights[index] ?? 0) * (rarity[id] ?? 0), 0);
      const share = OF_INTENT / of / Math.max(1, whole);
      for (const [index, id] of ids.entries()) {
        if (counts[id] === 0) touched.push(id);
        counts[id] = (counts[id] ?? 0) + (weights[index] ?? 0) * (rarity[id] ?? 0) * share;
      }
      if (this.#examples[at + 1]?.intent === intent) continue;
      for (const id of touched) {
        found.push({ id, intent, value: (rarity[id] ?? 0) * Math.log(((counts[id] ?? 0) + UNSEEN) / UNSEEN) });
        counts[id] = 0;
      }
      touched = [];
    }
    return packed(this.#kept(), rarity, found);
  }

  /** The examples that were read, weighed by this evidence as a ranker does. */
  weighed({ traits, rarity }: Pick<Evidence, 'traits' | 'rarity'>): readonly WeighedExample[] {
    const places = new Int32Array(this.#ids.size).fill(-1);
    for (const [place, trait] of traits.entries()) places[this.#ids.get(trait) ?? 0] = place;
    return this.#examples.map(({ intent, ids, weights }) => {
      const kept = [...ids.keys()].filter((at) => (places[ids[at] ?? 0] ?? -1) >= 0);
      const of = Int32Array.from(kept, (at) => places[ids[at] ?? 0] ?? 0);
      const sharp = sharpnessOf(
        kept.reduce((sum, at, index) => sum + (weights[at] ?? 0) * (rarity[of[index] ?? 0] ?? 0), 0),
      );
      return { intent, places: of, weights: Float32Array.from(kept, (at) => (weights[at] ?? 0) * sharp) };
    });
  }

  #kept(): readonly (readonly [string, number])[] {
    const isKept = (trait: string, id: number): boolean =>
      (this.#having[id] ?? 0) >= FEWEST_HAVING || MAY_BE_ONE.test(trait);
    return [...this.#ids].filter(([trait, id]) => isKept(trait, id));
  }
}

interface Found {
  readonly id: number;
  readonly intent: number;
  readonly value: number;
}

/** The kept traits with their values, in order, so that each trait's values are next to each other. */
function packed(kept: readonly (readonly [string, number])[], rarity: Float64Array, found: readonly Found[]): Evidence {
  const places = new Map(kept.map(([, id], place) => [id, place]));
  const ofKept = found.filter(({ id }) => places.has(id));
  const starts = new Int32Array(kept.length + 1);
  for (const { id } of ofKept) {
    const after = (places.get(id) ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let place = 0; place < kept.length; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const intents = new Uint16Array(ofKept.length);
  const values = new Float32Array(ofKept.length);
  for (const { id, intent, value } of ofKept) {
    const place = places.get(id) ?? 0;
    const at = next[place] ?? 0;
    intents[at] = intent;
    values[at] = value;
    next[place] = at + 1;
  }
  return {
    traits: kept.map(([trait]) => trait),
    rarity: Float64Array.from(kept, ([, id]) => rarity[id] ?? 0),
    starts,
    intents,
    values,
  };
}

/** Weighs what traits say about each intent. */
export class Scales {
  readonly #evidence: Evidence;
  readonly #places: ReadonlyMap<string, number>;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.#places = new Map(evidence.traits.map((trait, place) => [trait, place]));
  }

  /** Adds what a trait of this weight says about each intent to the scores; returns the weight including its rarity. */
  weigh(trait: string, weight: number, scores: Float64Array): number {
    const place = this.#places.get(trait);
    if (place === undefined) return 0;
    const { rarity, starts, intents, values } = this.#evidence;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const intent = intents[at] ?? 0;
      scores[intent] = (scores[intent] ?? 0) + weight * (values[at] ?? 0);
    }
    return weight * (rarity[place] ?? 0);
  }
}
