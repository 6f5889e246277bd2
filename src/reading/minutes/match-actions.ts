import { pointsBack } from './sentences.js';
import type { SettledAction } from './settled-action.js';
import { taskWords, wordCover, wordOverlap } from './word-overlap.js';

/** An action with its words, and its place among those it stands with. */
export class ComparedAction {
  private asked: readonly string[] | null = null;
  private inOrder: readonly string[] | null = null;

  constructor(
    public action: SettledAction,
    readonly order: number,
  ) {}

  /** Those of its task as it was found. */
  get words(): readonly string[] {
    this.asked ??= taskWords(this.action.task);
    return this.asked;
  }

  /** The same words, sorted once something is to be compared with them. */
  get sorted(): readonly string[] {
    this.inOrder ??= [...this.words].sort();
    return this.inOrder;
  }
}

/** Those that share words with one, and how many words of it each may have at most. */
export interface Candidates {
  readonly sharing: readonly ComparedAction[];
  readonly mostShared: (compared: ComparedAction) => number;
}

export type Pair = readonly [kept: ComparedAction, found: ComparedAction];

const ALIKE = 0.55;
const SAME = 0.85;
/** With the same number, or beside two that match, less will do. */
const LIKELY = 0.3;

/** How alike two actions are, from 0 to 1; one that says "this" is helped by the sentence it points to. */
function likeness(kept: ComparedAction, found: ComparedAction): number {
  const plain = wordOverlap(kept.sorted, found.sorted);
  if (plain >= ALIKE || kept.action.context === null || !pointsBack(kept.action.task)) return plain;
  const cover = wordCover(found.words, [...kept.words, ...taskWords(kept.action.context)]);
  return cover > 0.6 && plain > 0.2 ? Math.max(plain, cover * 0.9) : plain;
}

/** How alike two must be to be one: more when both stand in lists, which repeat themselves less than text does. */
function threshold(kept: SettledAction, found: SettledAction): number {
  const isSummary =
    (kept.from === 'text' || kept.from === 'chat') && found.section !== 'previous' && found.section !== 'done';
  if (!isSummary || kept.section === 'previous') return SAME;
  const isNumbered = kept.number !== null && kept.number === found.number;
  return isNumbered ? LIKELY : ALIKE;
}

/**
 * Takes the actions of one list, and candidates for each among those found before, and gives which are one and the
 * same; each in one pair only, the most alike first.
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

/** Pairs that stand in the same place between two pairs, and begin with the same verb or are somewhat alike. */
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
