import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { canBe, type Meant, meantBy } from './meant-actions.js';
import { ofItemShare } from './as-of-item.js';
import { fitOf } from './slot-fit.js';

/** An intent, how likely it is, and of which actions. */
export interface Option {
  readonly intent: KnownIntent;
  readonly score: number;
  readonly meant: Meant;
}

interface Weighing {
  readonly ranked: readonly Ranked[];
  /** The same where the title of an item counts as "agenda item"; none where none is named. */
  readonly rankedOfItem: readonly Ranked[];
  /** The intent of a short answer; null where all words are weighed. */
  readonly plain: string | null;
  readonly doubts: Doubts;
  /** The intent of whose shape it is, whatever its words; null for most. */
  readonly shaped: string | null;
}

/** What a shape is at least worth. */
const SHAPED_AT_LEAST = 0.5;
/** What showing the one action that is asked about is at least worth; and more time for what cannot be done. */
const ONE_AT_LEAST = 0.15;

/** The intents by how well words and slots fit them together, likeliest first; all of them come to 1. */
export function weighed(
  found: FoundSlots,
  known: KnownIntents,
  vocabulary: ChatVocabulary,
  { ranked, rankedOfItem, plain, doubts, shaped }: Weighing,
): readonly Option[] {
  const ofItem = new Map(rankedOfItem.map(({ intent, score }) => [intent, score * ofItemShare(found, vocabulary)]));
  const fitted = ranked.flatMap(({ intent: name, score: words }): readonly Option[] => {
    const intent = known.named.get(name);
    if (intent === undefined) return [];
    const near = intent.isOfItem ? Math.max(words, ofItem.get(name) ?? 0) : words;
    // A shape says more than words that few examples have.
    const score = name === shaped && intent.isPossible(vocabulary, found.said) ? Math.max(near, SHAPED_AT_LEAST) : near;
    const meant = meantBy(found, intent, vocabulary);
    return [{ intent, score: score * fitOf(found, intent, meant, vocabulary, doubts), meant }];
  });
  const names = found.people.some(({ person }) => !person.isAsker);
  const decided = byWhoLeads(byWhoDecides(fitted, vocabulary), names, vocabulary);
  const all = decided.reduce((sum, { score }) => sum + score, 0) || 1;
  // Who cannot do it and names a day may want until then, however it is said.
  const putsOff = doubts.isNegated && found.dates.length > 0;
  const mayAsk = ({ meant }: Option): boolean =>
    vocabulary.actions.some(
      (action) => meant.references.some((one) => one === action.reference) && canBe('more-time', action, vocabulary),
    );
  return decided
    .map((option) => ({ ...option, score: settledBy(plain, option.intent.name, option.score / all) }))
    .map((option) =>
      (doubts.isAsking && isOneShown(option)) || (putsOff && isOneOf(option, 'more-time') && mayAsk(option))
        ? atLeast(option)
        : option,
    )
    .sort((one, other) => other.score - one.score);
}

/** A short answer settles nearly all of it. */
const settledBy = (plain: string | null, name: string, score: number): number =>
  plain === null ? score : name === plain ? 0.9 + score / 10 : score / 10;

const isOneOf = ({ intent, meant }: Option, name: string): boolean =>
  intent.name === name && meant.kind === 'these' && meant.references.length === 1;
const isOneShown = (option: Option): boolean => isOneOf(option, 'show-one');
const atLeast = (option: Option): Option => ({ ...option, score: Math.max(option.score, ONE_AT_LEAST) });

/**
 * More time is asked for by who leads and given by who decides: what a chair says of another's action moves its deadline or
 * grants what was asked, and what a lead says of a deadline asks for it.
 */
function byWhoDecides(options: readonly Option[], vocabulary: ChatVocabulary): readonly Option[] {
  const of = (name: string): Option | undefined => options.find(({ intent }) => intent.name === name);
  const [asked, moved] = [of('more-time'), of('deadline')];
  const meant: readonly string[] = (moved ?? asked)?.meant.references ?? [];
  const about = vocabulary.actions.filter(({ reference }) => meant.includes(reference));
  if (asked === undefined || moved === undefined || about.length === 0) return options;
  const mayAsk = about.some((action) => canBe('more-time', action, vocabulary));
  const runs = about.some(({ group }) => vocabulary.runs.includes(group));
  const from = mayAsk && !runs ? moved : !mayAsk && runs ? asked : null;
  if (from === null) return options;
  const waiting = about.some((action) => canBe('grant', action, vocabulary));
  const to = from === moved ? 'more-time' : waiting ? 'grant' : 'deadline';
  return options.map((option) =>
    option.intent.name === to
      ? { ...option, score: option.score + from.score }
      : option === from
        ? { ...option, score: option.score * KEPT }
        : option,
  );
}

/** What a lead says of who should have what they lead asks for that, where the chair decides. */
function byWhoLeads(options: readonly Option[], names: boolean, vocabulary: ChatVocabulary): readonly Option[] {
  const given = options.find(({ intent }) => intent.name === 'reassign');
  const meant: readonly string[] = given?.meant.references ?? [];
  const about = vocabulary.actions.filter(({ reference }) => meant.includes(reference));
  const mayAsk = about.length > 0 && about.every((action) => canBe('not-mine', action, vocabulary));
  if (given === undefined || !names || !mayAsk || about.some(({ group }) => vocabulary.runs.includes(group)))
    return options;
  return options.map((option) =>
    option.intent.name === 'not-mine'
      ? { ...option, score: option.score + given.score }
      : option === given
        ? { ...option, score: option.score * KEPT }
        : option,
  );
}

/** What is left of what somebody has no say in. */
const KEPT = 0.3;
