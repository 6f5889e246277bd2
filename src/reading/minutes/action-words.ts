import { firstWord } from '../text/first-word.js';
import { splitLead, type LeadTest } from '../actions/split-lead.js';
import { splitTrailingLead } from '../actions/split-trailing-lead.js';
import { reportsDone, splitStatus, type FoundStatus } from './action-status.js';
import type { SectionKind } from './section-heading.js';

/** Words in place of an action that say that there is none. */
export const NOTHING =
  /^[\s"'(]*(?:none|nil|n\/?a|no (?:further |new |other )?actions?\b.{0,40}|nothing.{0,40}|no action required.*|dim(?: camau.{0,40})?|tbc)[\s.)"']*$/iu;
/** A note to the readers of a list. */
export const NOTE = /^[\s*_(]*(?:note|nb|n\.b\.|please note|nodyn)[\s*_]*[:–—-]/iu;
/** A line of its own about the state of the action above. */
export const REMARK =
  /^[\s[(*]*(?:status[:\s]+)?(?:action )?(?:now )?(?:complete|completed|done|closed|discharged|actioned|ongoing|on-going|in progress|carried forward|outstanding|wedi['’]i gwblhau|ar y gweill|parhaus)(?:[\t ]?(?:[.,:;)\]*–—-]|$)|[\t ](?:on|at|in|to|since)[\t ])/iu;
/** The state of an action in a summary, before its marker. */
export const STATE = /^\[(?:new|pending|open|ongoing|done|dropped|closed|complete|completed)\] /iu;

const AGREEING =
  /(?<!\p{L})(?:(?:agreed|resolved|decided|cytunwyd|penderfynwyd)(?: (?:to|that|i))?|(?:we|i)(?: will|['’]ll| need to| plan to|(?: are| am|['’]re|['’]m) going to)(?: now| also| then| next)?|byddwn(?: ni)?(?: hefyd)?(?: yn|['’]n)|next steps? (?:is|are)(?: to)?|camau? nesaf (?:yw|ydy|fydd))[\s.…]*:?$(?<=[:…])|^(?:agreed|resolved|decided|cytunwyd|penderfynwyd)$/iu;

/** Whether words stand over a list of what was agreed: "The panel agreed:". */
export const isAgreeing = (words: string): boolean => /[:…]$|^\S+$/u.test(words) && AGREEING.test(words);

/** Whether words say what to do: they name a lead before or after the task, or begin with a verb. */
export function isActionable(words: string, test: LeadTest): boolean {
  const first = firstWord(words);
  return test.isVerb(first) || namesLead(words, test);
}

/** Whether words name a lead before or after the task. */
export const namesLead = (words: string, test: LeadTest): boolean =>
  splitLead(words, test).lead !== null || splitTrailingLead(words, test).lead !== null;

/** Stands after a verb and before its object. */
const OBJECT =
  /^(?!(?:no|not|all|any|for|in|of|to|by|that|it)\s)\p{L}+ (?:the|a|an|our|all|their|his|her|its|each|every|both) /iu;

/** Whether words begin like a task: with a verb, or with a word that an object follows. */
export const beginsTask = (words: string, test: LeadTest): boolean =>
  test.isVerb(firstWord(words)) || OBJECT.test(words) || test.isKnown(splitLead(words, test).lead ?? '');

/** Whether a name could head a list of that lead's actions. */
export function couldHead(name: string, test: LeadTest): boolean {
  return test.isKnown(name) || (/^\p{Lu}|^[[█■]/u.test(name) && test.couldLead(name));
}

/** A final sentence about the state: "This has been circulated." */
const LAST = /(?<=[.;]\s)(?:this|it|now|action)\s[^.;]{3,60}\.?$/iu;

/** The state of an action, by its own words and its section; null if neither says. */
export function statusOf(words: string, section: SectionKind): FoundStatus | null {
  const { status } = splitStatus(words);
  if (status) return status;
  const said = section === 'previous' ? words : (LAST.exec(words)?.[0] ?? '');
  return section === 'done' || reportsDone(said) ? 'done' : null;
}

/** The match may begin only at the start of a run of marks; else a long run would be searched again and again. */
export const TAIL_LABEL = /(?<![\s.;,(|[–—-])[\s.;,(|[–—-]+(?:status|statws)[\t ]*:.*$/iu;
export const ASIDE = /^\s*\[[^[\]█■]{2,80}\]\s*$/u;

/** "5.  General Manager report": the next item, after which nothing is of an earlier meeting. */
export const ITEM = /^\s*\d{1,2}[.)]?\s+\p{Lu}[^\s.;:!?]*(?: [^\s.;:!?]+){0,7}$/u;

export const levelOf = (text: string): number => /^\s*(#{1,6})\s/u.exec(text)?.[1]?.length ?? 0;
