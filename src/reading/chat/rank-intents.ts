import type { Learnt } from './learn-examples.js';
import { Spellings } from './spelling.js';
import { tokensOf, traitsOf } from './traits.js';
import { Scales, sharpnessOf } from './trait-evidence.js';

/** How likely a message has an intent, from 0 to 1; all intents together add up to 1. */
export interface Ranked {
  readonly intent: string;
  readonly score: number;
}

/** The intents that a message may have, likeliest first, and the share of its words that no example has. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly unknown: number;
}

export interface IntentRanker {
  rank(marked: string): Ranking;
}

/**
 * Ranks intents by the traits that their examples share with a message. What each trait says about each intent was
 * learnt from all examples, weighted by how rare the trait is.
 */
export function createRanker(learnt: Learnt): IntentRanker {
  const intents = learnt.intents.map(({ intent }) => intent);
  const spellings = new Spellings(learnt.words);
  const scales = new Scales(learnt.evidence);
  return {
    rank: (marked) => {
      const scores = new Float64Array(intents.length);
      let said = 0;
      for (const [trait, weight] of traitsOf(marked, spellings)) said += scales.weigh(trait, weight, scores);
      const sharp = sharpnessOf(said);
      return {
        ranked: ranked(
          intents,
          scores.map((score) => score * sharp),
        ),
        unknown: unknownShare(marked, spellings),
      };
    },
  };
}

function ranked(intents: readonly string[], scores: Float64Array): readonly Ranked[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return intents
    .map((intent, at) => ({ intent, score: (parts[at] ?? 0) / all }))
    .sort((one, other) => other.score - one.score);
}

/** The share of a message's words that no example has. */
function unknownShare(marked: string, spellings: Spellings): number {
  const words = tokensOf(marked).filter((token) => !token.startsWith('{') && token !== '?' && token !== '#');
  if (words.length === 0) return 0;
  return words.filter((word) => spellings.nearest(word) === null).length / words.length;
}
