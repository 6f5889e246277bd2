import type { Traits } from './traits.js';

/** What counts for a trait that an intent's examples do not have. */
const UNSEEN = 0.5;
/** What the traits of one example come to: short ones say as much of their intent as long ones. */
const OF_EXAMPLE = 15;
/** What the examples of an intent come to, however many there are: those of which writers wrote more are no likelier. */
const OF_INTENT = 40 * OF_EXAMPLE;
/** A pair of words or a piece of one that fewer examples have tells nothing of others. */
const FEWEST_HAVING = 3;
const MAY_BE_ONE = /^[wc] /u;
/** A sentence's words depend on each other, so that its traits together say less than each alone. */
const SHARPNESS = 2.4;

/** By how much the traits of a sentence count when all of them together weigh so much. */
export const sharpnessOf = (weight: number): number => (weight === 0 ? 0 : SHARPNESS / Math.sqrt(weight));

/** How much each trait speaks for each intent, in flat arrays: there are hundreds of thousands of such numbers. */
export interface Evidence {
  readonly traits: readonly string[];
  /** How rare each trait is. */
  readonly rarity: Float64Array;
  /** Where the intents for which each trait speaks begin, and after the last where they end. */
  readonly starts: Int32Array;
  readonly intents: Uint16Array;
  /** How much it speaks for each of them. */
  readonly values: Float32Array;
}

/** An example as it is weighed: the places of its traits with how much each counts, and the intent that it is of. */
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

  /** Reads the traits of an example of an intent, which has so many. */
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

  /** What all that was read comes to; intents must have been read one after another. */
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

  /** The examples that were read, as a ranker weighs them by this evidence. */
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

/** The traits that are kept with what was found of them, in their order, so that one has its own next to each other. */
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

/** Weighs what traits say of each intent. */
export class Scales {
  readonly #evidence: Evidence;
  readonly #places: ReadonlyMap<string, number>;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.#places = new Map(evidence.traits.map((trait, place) => [trait, place]));
  }

  /** Adds what a trait of this weight says of each intent to the scores; gives the weight that it has for how rare it is. */
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
