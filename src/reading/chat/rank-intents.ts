import { Spellings } from './spelling.js';
import { tokensOf, traitsOf } from './traits.js';

/** An intent by its name, with sentences that people say for it. */
export interface IntentExamples {
  readonly intent: string;
  readonly examples: readonly string[];
}

/** How likely an intent is what a message means, from 0 to 1; all of them together come to 1. */
export interface Ranked {
  readonly intent: string;
  readonly score: number;
}

/** The intents that a message may mean, likeliest first, and which share of its words no example knows. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly unknown: number;
}

export interface IntentRanker {
  rank(marked: string): Ranking;
}

/** What counts for a trait that an intent's examples do not have. */
const UNSEEN = 0.03;
/** A sentence's words depend on each other, so that its traits together say less than each alone. */
const SHARPNESS = 1.2;
/** What the traits of one example come to: short ones say as much of their intent as long ones. */
const OF_EXAMPLE = 15;

/** How much a trait speaks for each intent that has it. */
type Evidence = readonly (readonly [number, number])[];

/**
 * Ranks intents by the traits that their examples share with what is said (naive Bayes). `normalise` does to examples what is
 * done to messages.
 */
export function createRanker(intents: readonly IntentExamples[], normalise: (example: string) => string): IntentRanker {
  const spellings = new Spellings();
  const counts = new Map<string, Map<number, number>>();
  const totals = intents.map(() => 0);
  for (const [intent, { examples }] of intents.entries())
    for (const example of examples) {
      const text = normalise(example);
      for (const token of tokensOf(text)) spellings.add(token);
      const traits = traitsOf(text, null);
      const share = OF_EXAMPLE / Math.max(1, sumOf(traits.values()));
      for (const [trait, whole] of traits) {
        const weight = whole * share;
        const byIntent = counts.get(trait) ?? new Map<number, number>();
        counts.set(trait, byIntent);
        byIntent.set(intent, (byIntent.get(intent) ?? 0) + weight);
        totals[intent] = (totals[intent] ?? 0) + weight;
      }
    }
  const unseen = totals.map((total) => Math.log(UNSEEN / (total + UNSEEN * counts.size)));
  const evidence = new Map<string, Evidence>();
  for (const [trait, byIntent] of counts)
    evidence.set(
      trait,
      [...byIntent].map(([intent, count]) => [intent, Math.log((count + UNSEEN) / UNSEEN)]),
    );
  return {
    rank: (marked) => {
      const scores = Float64Array.from(unseen, () => 0);
      let said = 0;
      for (const [trait, weight] of traitsOf(marked, spellings)) {
        const found = evidence.get(trait);
        if (found === undefined) continue;
        said += weight;
        for (const [intent, counted] of found) scores[intent] = (scores[intent] ?? 0) + weight * counted;
      }
      const sharp = said === 0 ? 0 : SHARPNESS / Math.sqrt(said);
      return {
        ranked: ranked(
          intents,
          scores.map((score, intent) => (score + said * (unseen[intent] ?? 0)) * sharp),
        ),
        unknown: unknownShare(marked, spellings),
      };
    },
  };
}

function sumOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

function ranked(intents: readonly IntentExamples[], scores: Float64Array): readonly Ranked[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return intents
    .map(({ intent }, at) => ({ intent, score: (parts[at] ?? 0) / all }))
    .sort((one, other) => other.score - one.score);
}

/** Which share of the words of a message no example knows. */
function unknownShare(marked: string, spellings: Spellings): number {
  const words = tokensOf(marked).filter((token) => !token.startsWith('{') && token !== '?' && token !== '#');
  if (words.length === 0) return 0;
  return words.filter((word) => spellings.nearest(word) === null).length / words.length;
}
