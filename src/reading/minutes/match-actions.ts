import { pointsBack } from './sentences.js';
import type { SettledAction } from './settled-action.js';
import { taskWords, wordCover, wordOverlap } from './word-overlap.js';

/** An action prepared for comparison, with its words and its place in its list. */
export class ComparedAction {
  private asked: readonly string[] | null = null;
  private inOrder: readonly string[] | null = null;

  constructor(
    public action: SettledAction,
    readonly order: number,
  ) {}

  /** The words of its task, in the order found. */
  get words(): readonly string[] {
    this.asked ??= taskWords(this.action.task);
    return this.asked;
  }

  /** The same words sorted, computed at the first comparison. */
  get sorted(): readonly string[] {
    this.inOrder ??= [...this.words].sort();
    return this.inOrder;
  }
}

/** The actions that share words with one, and how many words each may share at most. */
export interface Candidates {
  readonly sharing: readonly ComparedAction[];
  readonly mostShared: (compared: ComparedAction) => number;
}

export type Pair = readonly [kept: ComparedAction, found: ComparedAction];

const ALIKE = 0.55;
const SAME = 0.85;
/** Enough if the numbers are the same, or the neighbours match. */
const LIKELY = 0.3;

/** How alike two actions are, from 0 to 1. If one says "this", the sentence it refers to counts too. */
function likeness(kept: ComparedAction, found: ComparedAction): number {
  const plain = wordOverlap(kept.sorted, found.sorted);
  if (plain <= 0.2 || plain >= ALIKE || kept.action.context === null || !pointsBack(kept.action.task)) return plain;
  const cover = wordCover(found.words, [...kept.words, ...taskWords(kept.action.context)]);
  return cover > 0.6 ? Math.max(plain, cover * 0.9) : plain;
}

/** How alike two must be to be one action: higher if both are in lists, because lists repeat less than text. */
function threshold(kept: SettledAction, found: SettledAction): number {
  // Rows of two tables, each with its own lead, are two actions even if they say the same.
  const areOwn = kept.from === 'table' && found.from === 'table' && found.section !== 'previous';
  if (areOwn && kept.lead !== null && found.lead !== null && kept.lead !== found.lead) return Infinity;
  const isSummary =
    (kept.from === 'text' || kept.from === 'chat') && found.section !== 'previous' && found.section !== 'done';
  if (!isSummary || kept.section === 'previous') return SAME;
  const isNumbered = kept.number !== null && kept.number === found.number;
  return isNumbered ? LIKELY : ALIKE;
}

/**
 * Pairs the actions of one list with the same actions found before, the most alike first. Each action is in at most one
 * pair.
 */
export function matchActions(
  found: readonly ComparedAction[],
  candidates: (compared: ComparedAction) => Candidates,
): readonly Pair[] {
  const scored: { score: number; pair: Pair }[] = [];
  for (const one of found) {
    const { sharing, mostShared } = candidates(one);
    for (const kept of sharing) {
      const least = threshold(kept.action, one.action);
      const most = (2 * mostShared(kept)) / (kept.words.length + one.words.length);
      if (most < least && kept.action.context === null) continue;
      const score = likeness(kept, one);
      if (score >= least) scored.push({ score, pair: [kept, one] });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const used = new Set<ComparedAction>();
  const pairs: Pair[] = [];
  for (const { pair } of scored) {
    if (used.has(pair[0]) || used.has(pair[1])) continue;
    used.add(pair[0]).add(pair[1]);
    pairs.push(pair);
  }
  return pairs;
}

/** Adds pairs of actions that lie between two pairs in both lists, begin with the same word and are somewhat alike. */
export function neighbours(
  pairs: readonly Pair[],
  kept: readonly ComparedAction[],
  found: readonly ComparedAction[],
): readonly Pair[] {
  const partner = new Map(pairs.map(([a, b]) => [b, a]));
  const used = new Set(pairs.map(([a]) => a));
  const more: Pair[] = [];
  found.forEach((one, at) => {
    if (partner.has(one)) return;
    const before = partner.get(found[at - 1] ?? one);
    const after = partner.get(found[at + 1] ?? one);
    const place = before ? before.order + 1 : after ? after.order - 1 : -1;
    const other = kept[place];
    if (!other || used.has(other) || (before && after && after.order - before.order !== 2)) return;
    const isLike = wordOverlap(other.sorted, one.sorted) >= LIKELY && other.words[0] === one.words[0];
    if (!isLike || other.action.from !== 'text') return;
    used.add(other);
    partner.set(one, other);
    more.push([other, one]);
  });
  return more;
}
