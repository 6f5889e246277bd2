import { Spellings } from './spelling.js';
import { tokensOf, type Traits, traitsOf } from './traits.js';

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
const UNSEEN = 0.5;
/** A sentence's words depend on each other, so that its traits together say less than each alone. */
const SHARPNESS = 2.4;
/** What the traits of one example come to: short ones say as much of their intent as long ones. */
const OF_EXAMPLE = 15;
/** What the examples of an intent come to, however many there are: those of which writers wrote more are no likelier. */
const OF_INTENT = 40 * OF_EXAMPLE;

/** How much the number of its examples says of how often an intent is meant. */
const OF_USE = 0.5;

/** How much a trait speaks for each intent that has it. */
type Evidence = readonly (readonly [number, number])[];

/**
 * Ranks intents by the traits that their examples share with what is said: naive Bayes, with each trait weighed by how rare it
 * is among all examples. `normalise` does to examples what is
 * done to messages.
 */
export function createRanker(intents: readonly IntentExamples[], normalise: (example: string) => string): IntentRanker {
  const spellings = new Spellings();
  const read = intents.map(({ examples }) =>
    examples.map((example) => {
      const text = normalise(example);
      for (const token of tokensOf(text)) spellings.add(token);
      return traitsOf(text, null);
    }),
  );
  const rarity = rarityOf(read.flat());
  const counts = new Map<string, Map<number, number>>();
  for (const [intent, examples] of read.entries())
    for (const traits of examples) {
      let whole = 0;
      for (const [trait, weight] of traits) whole += weight * rarity(trait);
      const share = OF_INTENT / examples.length / Math.max(1, whole);
      for (const [trait, weight] of traits) {
        const byIntent = counts.get(trait) ?? new Map<number, number>();
        counts.set(trait, byIntent);
        byIntent.set(intent, (byIntent.get(intent) ?? 0) + weight * rarity(trait) * share);
      }
    }
  // People say often what has many examples.
  const usual = intents.map(({ examples }) => Math.log(Math.max(1, examples.length)) * OF_USE);
  const evidence = new Map<string, Evidence>();
  for (const [trait, byIntent] of counts)
    evidence.set(
      trait,
      [...byIntent].map(([intent, count]) => [intent, rarity(trait) * Math.log((count + UNSEEN) / UNSEEN)]),
    );
  return {
    rank: (marked) => {
      const scores = new Float64Array(intents.length);
      let said = 0;
      for (const [trait, weight] of traitsOf(marked, spellings)) {
        const found = evidence.get(trait);
        if (found === undefined) continue;
        said += weight * rarity(trait);
        for (const [intent, counted] of found) scores[intent] = (scores[intent] ?? 0) + weight * counted;
      }
      const sharp = said === 0 ? 0 : SHARPNESS / Math.sqrt(said);
      return {
        ranked: ranked(
          intents,
          scores.map((score, intent) => score * sharp + (usual[intent] ?? 0)),
        ),
        unknown: unknownShare(marked, spellings),
      };
    },
  };
}

/** How much a trait tells: the fewer of the examples have it, the more. */
function rarityOf(examples: readonly Traits[]): (trait: string) => number {
  const having = new Map<string, number>();
  for (const traits of examples) for (const trait of traits.keys()) having.set(trait, (having.get(trait) ?? 0) + 1);
  const known = new Map([...having].map(([trait, count]) => [trait, Math.log(1 + examples.length / count) / 4]));
  return (trait) => known.get(trait) ?? 0;
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
