import type { Evidence, WeighedExample } from './trait-evidence.js';

/** How often to go through all examples. */
const ROUNDS = 4;
/** How far one example moves a trait's values in the first round. */
const STEP = 2;
/** An error smaller than this teaches nothing. */
const TELLING = 1e-3;
/** A value smaller than this is dropped. */
const WORTH_KEEPING = 0.2;
/** The initial count of a trait, so that it is never zero. */
const SEEN_BEFORE = 1e-3;

/**
 * Adjusts the values of traits until the examples rank as their own intents. In naive Bayes each trait counts by
 * itself; here they count together (multinomial logistic regression, by stochastic gradient with steps that shrink for
 * frequent traits, as in AdaGrad). An intent with few examples learns as much from all of them as one with many. The
 * order of the examples is shuffled the same way each time, so that the same examples always teach the same.
 */
export function refined(evidence: Evidence, examples: readonly WeighedExample[], all: number): Evidence {
  const says = spread(evidence, all);
  const seen = new Float32Array(evidence.traits.length).fill(SEEN_BEFORE);
  const scores = new Float64Array(all);
  const counts = new Float64Array(all);
  for (const { intent } of examples) counts[intent] = (counts[intent] ?? 0) + 1;
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    const step = STEP * (1 - round / ROUNDS);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const share = examples.length / all / (counts[example.intent] ?? 1);
      learnFrom(example, { says, seen, scores, step: step * share });
    }
  }
  return packed(evidence, says, all);
}

interface Learning {
  readonly says: Float32Array;
  readonly seen: Float32Array;
  readonly scores: Float64Array;
  readonly step: number;
}

function learnFrom(example: WeighedExample, { says, seen, scores, step }: Learning): void {
  const { intent, places, weights } = example;
  const all = scores.length;
  scoreBy(example, says, scores);
  toShares(scores);
  scores[intent] = (scores[intent] ?? 0) - 1;
  const wrong: number[] = [];
  for (let one = 0; one < all; one += 1) if (Math.abs(scores[one] ?? 0) > TELLING) wrong.push(one);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const weight = weights[at] ?? 0;
    seen[place] = (seen[place] ?? 0) + weight * weight;
    const by = (step * weight) / Math.sqrt(seen[place] ?? 0);
    const from = place * all;
    for (const one of wrong) says[from + one] = (says[from + one] ?? 0) - by * (scores[one] ?? 0);
  }
}

/**
 * What an example's traits say about every intent. Four traits at a time, since to read and write the scores for each
 * took a third of all learning.
 */
function scoreBy({ places, weights }: WeighedExample, says: Float32Array, scores: Float64Array): void {
  const all = scores.length;
  const rowOf = (at: number): number => (places[at] ?? 0) * all;
  scores.fill(0);
  for (let at = 0; at < places.length; at += 4) {
    // Beyond the last trait the weight is 0, so that whichever row is read adds nothing.
    const [a, b, c, d] = [rowOf(at), rowOf(at + 1), rowOf(at + 2), rowOf(at + 3)];
    const [ofA, ofB, ofC, ofD] = [weights[at] ?? 0, weights[at + 1] ?? 0, weights[at + 2] ?? 0, weights[at + 3] ?? 0];
    for (let one = 0; one < all; one += 1)
      scores[one] =
        (scores[one] ?? 0) +
        (says[a + one] ?? 0) * ofA +
        (says[b + one] ?? 0) * ofB +
        (says[c + one] ?? 0) * ofC +
        (says[d + one] ?? 0) * ofD;
  }
}

/** Turns scores into probabilities, in place. */
function toShares(scores: Float64Array): void {
  let most = -Infinity;
  let all = 0;
  for (const score of scores) most = Math.max(most, score);
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - most);
    all += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / all;
}

/** What each trait says about every intent, one row per trait. */
function spread({ traits, starts, intents, values }: Evidence, all: number): Float32Array {
  const says = new Float32Array(traits.length * all);
  for (let place = 0; place < traits.length; place += 1)
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1)
      says[place * all + (intents[at] ?? 0)] = values[at] ?? 0;
  return says;
}

function packed({ traits, rarity }: Evidence, says: Float32Array, all: number): Evidence {
  const starts = new Int32Array(traits.length + 1);
  const intents: number[] = [];
  const values: number[] = [];
  for (let place = 0; place < traits.length; place += 1) {
    for (let intent = 0; intent < all; intent += 1) {
      const value = says[place * all + intent] ?? 0;
      if (Math.abs(value) < WORTH_KEEPING) continue;
      intents.push(intent);
      values.push(value);
    }
    starts[place + 1] = intents.length;
  }
  return { traits, rarity, starts, intents: Uint16Array.from(intents), values: Float32Array.from(values) };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Numbers from 0 to 1 that look random but are the same each time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
