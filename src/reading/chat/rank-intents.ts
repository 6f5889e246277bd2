import { Spellings } from './spelling.js';
import { tokensOf, traitsOf, type Traits } from './traits.js';

/** An intent by its name, with sentences that people say for it. */
export interface IntentExamples {
  readonly intent: string;
  readonly examples: readonly string[];
}

/** How near a message is to an intent, from 0 to 1. */
export interface Ranked {
  readonly intent: string;
  readonly score: number;
}

/** The intents that a message may mean, best first, and which share of its words no example knows. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly unknown: number;
}

export interface IntentRanker {
  rank(marked: string): Ranking;
}

interface Example {
  readonly intent: number;
  readonly norm: number;
}

/** How many of an intent's nearest examples count besides the nearest, and how much. */
const NEAREST = 3;
const SHARE = { best: 0.55, near: 0.3, intent: 0.15 };

/** Ranks intents by how near their examples are to what is said; `normalise` does to examples what is done to messages. */
export function createRanker(intents: readonly IntentExamples[], normalise: (example: string) => string): IntentRanker {
  const spellings = new Spellings();
  const sentences = intents.flatMap(({ examples }, intent) =>
    examples.map((example) => ({ intent, text: normalise(example) })),
  );
  for (const { text } of sentences) for (const token of tokensOf(text)) spellings.add(token);
  const traits = sentences.map(({ text }) => traitsOf(text, null));
  const weights = weightsOf(traits);
  const postings = new Map<string, { readonly example: number; readonly weight: number }[]>();
  const examples: Example[] = sentences.map(({ intent }, example) => {
    let square = 0;
    for (const [trait, count] of traits[example] ?? []) {
      const weight = count * (weights.get(trait) ?? 0);
      square += weight * weight;
      const list = postings.get(trait);
      if (list === undefined) postings.set(trait, [{ example, weight }]);
      else list.push({ example, weight });
    }
    return { intent, norm: Math.sqrt(square) };
  });
  return {
    rank: (marked) => {
      const said = traitsOf(marked, spellings);
      const dots = new Float64Array(examples.length);
      let square = 0;
      const most = Math.log(1 + examples.length);
      for (const [trait, count] of said) {
        // What no example has counts as the rarest trait.
        const weight = count * (weights.get(trait) ?? most * (trait.startsWith('w ') ? 0.6 : 0.25));
        square += weight * weight;
        for (const posting of postings.get(trait) ?? [])
          dots[posting.example] = (dots[posting.example] ?? 0) + weight * posting.weight;
      }
      return { ranked: ranked(intents, examples, dots, Math.sqrt(square)), unknown: unknownShare(marked, spellings) };
    },
  };
}

function weightsOf(all: readonly Traits[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const traits of all) for (const trait of traits.keys()) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [trait, count] of counts) weights.set(trait, Math.log(1 + all.length / count));
  return weights;
}

function ranked(
  intents: readonly IntentExamples[],
  examples: readonly Example[],
  dots: Float64Array,
  norm: number,
): readonly Ranked[] {
  const nearest = intents.map((): number[] => []);
  examples.forEach(({ intent, norm: own }, example) => {
    const dot = dots[example] ?? 0;
    if (dot === 0) return;
    const near = nearest[intent];
    if (near === undefined) return;
    near.push(dot / (own * norm));
  });
  return intents
    .map(({ intent }, at) => {
      const near = (nearest[at] ?? []).sort((one, other) => other - one);
      const best = near[0] ?? 0;
      const few = near.slice(0, NEAREST).reduce((sum, one) => sum + one, 0) / NEAREST;
      const all = near.slice(0, 10).reduce((sum, one) => sum + one, 0) / 10;
      return { intent, score: SHARE.best * best + SHARE.near * few + SHARE.intent * all };
    })
    .sort((one, other) => other.score - one.score);
}

/** Which share of the words of a message no example knows. */
function unknownShare(marked: string, spellings: Spellings): number {
  const words = tokensOf(marked).filter((token) => !token.startsWith('{') && token !== '?' && token !== '#');
  if (words.length === 0) return 0;
  return words.filter((word) => spellings.nearest(word) === null).length / words.length;
}
