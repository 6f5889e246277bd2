import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import type { Ranked } from '../../../reading/chat/rank-intents.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';
import type { Doubts } from './doubts.js';
import type { KnownIntent, KnownIntents } from './known-intents.js';
import { canBe, type Meant, meantBy } from './meant-actions.js';
import { ofItemShare } from './as-of-item.js';
import { fitOf } from './slot-fit.js';

/** An intent, how likely it is, and the actions it is about. */
export interface Option {
  readonly intent: KnownIntent;
  readonly score: number;
  readonly meant: Meant;
}

interface Weighing {
  readonly ranked: readonly Ranked[];
  /** The ranking with item titles replaced by "agenda item"; empty if no item is named. */
  readonly rankedOfItem: readonly Ranked[];
  /** The intent of a short answer; null if all words are weighed. */
  readonly plain: string | null;
  readonly doubts: Doubts;
  /** The intent whose shape the message has, whatever its words; null for most. */
  readonly shaped: string | null;
}

/** The least score of an intent whose shape matches. */
const SHAPED_AT_LEAST = 0.5;
/** The least score of showing the one action asked about, and of more time for what cannot be done. */
const ONE_AT_LEAST = 0.15;

/**
 * The intents by how well words and slots fit together, likeliest first; before the minimum scores they add up to 1.
 */
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
    // A matching shape counts for more than words that few examples have.
    const score = name === shaped && intent.isPossible(vocabulary, found.said) ? Math.max(near, SHAPED_AT_LEAST) : near;
    const meant = meantBy(found, intent, vocabulary);
    return [{ intent, score: score * fitOf(found, intent, meant, vocabulary, doubts), meant }];
  });
  const names = found.people.some(({ person }) => !person.isAsker);
  const decided = byWhoLeads(byWhoDecides(fitted, vocabulary), names, vocabulary);
  const all = decided.reduce((sum, { score }) => sum + score, 0) || 1;
  // Somebody who says that they cannot do it and names a day may want until then, however they say it.
  const putsOff = doubts.isNegated && found.dates.length > 0;
  // "Posted Monday" after an action was shown: it is done, whatever else it may be.
  const isReported = REPORTS_DONE.test(found.said) && !doubts.isNegated && !doubts.isAsking;
  const mayAsk = ({ meant }: Option): boolean =>
    vocabulary.actions.some(
      (action) => meant.references.some((one) => one === action.reference) && canBe('more-time', action, vocabulary),
    );
  return decided
    .map((option) => ({ ...option, score: settledBy(plain, option.intent.name, option.score / all) }))
    .map((option) =>
      (doubts.isAsking && isOneShown(option)) ||
      (putsOff && isOneOf(option, 'more-time') && mayAsk(option)) ||
      (isReported && isOneOf(option, 'done'))
        ? atLeast(option)
        : option,
    )
    .sort((one, other) => other.score - one.score);
}

/** Begins with what was done, and says nothing else first. */
const REPORTS_DONE =
  /^(?:(?:all|just|already|it|that|this|they|now|has|have|been|was|were|is|it's|that's|mae|ma|fe|mi|wedi'i|wedi'u|'di)\s)*(?:did(?!\s(?:you|we|he|she|they|i|it|any|some|the group)(?!\p{L}))|posted|sent|shipped|submitted|emailed|delivered|published|booked|circulated|filed|handed (?:in|over|on)|gone|went|completed|finished|sorted|dealt with|signed off|issued|uploaded|returned|paid|ordered|launched|anfonwyd|postiwyd|cyhoeddwyd|aeth|gorffennwyd|cwblhawyd|archebwyd|cyflwynwyd|anfon|postio|gyhoeddi|archebu|gyflwyno)(?!\p{L})/iu;

/** A short answer takes nearly all of the score. */
const settledBy = (plain: string | null, name: string, score: number): number =>
  plain === null ? score : name === plain ? 0.9 + score / 10 : score / 10;

const isOneOf = ({ intent, meant }: Option, name: string): boolean =>
  intent.name === name && meant.kind === 'these' && meant.references.length === 1;
const isOneShown = (option: Option): boolean => isOneOf(option, 'show-one');
const atLeast = (option: Option): Option => ({ ...option, score: Math.max(option.score, ONE_AT_LEAST) });

/**
 * A lead asks for more time and the chair gives it: a chair's words about another's action move its deadline or grant
 * the request, and a lead's words about a deadline ask for it.
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

/** If the chair decides, a lead who says who should have an action only asks for that. */
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

/** The factor left for something that the person has no say in. */
const KEPT = 0.3;
