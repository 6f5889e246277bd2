import { matchesOf } from '../text/matches-of.js';
import { isNameLike, isTeam } from '../leads/name-kinds.js';
import { isRedacted } from '../leads/redaction.js';
import { splitLead, type LeadTest } from './split-lead.js';

/**
 * What may stand between two actions in a sentence. The group holds an "and" without a comma, which also joins names.
 */
const BETWEEN =
  /[\t ]*(?:[;.]|,(?=[\t ]))[\t ]+(?:(?:and|a|ac)[\t ]+)?(?:(?:then|while|also|wedyn)[\t ]+)?(?=[\p{Lu}<@]|\p{Ll}{2})|[\t ]+(and|a|ac)[\t ]+(?:then[\t ]+)?(?=[\p{Lu}<@]|the |\p{Ll}{3})/giu;
/** Asks somebody to do something: the "to" after the name then begins no new action. */
const ASKS =
  /(?<!\p{L})(?:ask|asks|invite|invites|remind|tell|get|want|encourage|request|instruct|urge|allow|help|enable|persuade|support|expect|require|direct|advise|commission|task|prompt|train|need|nominate|appoint|gofyn|ofyn|gwahodd|wahodd|atgoffa|annog|helpu|galluogi|alluogi|perswadio|berswadio)(?!\p{L})/iu;
/** Meets or contacts somebody for the purpose that the next verb names. */
const MEETS =
  /(?<!\p{L})(?:contact|meet|speak|talk|write|liaise|work|email|phone|ring|call|join|approach|engage|see|send|forward|cysylltu|siarad|ysgrifennu|cwrdd)(?!\p{L})/iu;
const PURPOSE =
  /^(?:ask|agree|discuss|see|find|confirm|check|get|explore|understand|clarify|request|seek|establish|talk|identify|read|review|comment|attend|trafod|gofyn|cytuno|cadarnhau|gweld)(?!\p{L})/iu;
/** "Attendees to include Siân" adds to the task before it. */
const SAYS_HOW = /^(?:be|have|include|involve|note|receive|remain|cynnwys)$/iu;
/** Begins a clause about somebody: "what Gwen will do". */
const ABOUT = /(?<!\p{L})(?:what|whom?|when|where|whether|if|that|how|why|which|because|so|beth|pwy|pryd|sut)$/iu;
/** How many characters at the start of a clause may hold its lead. */
const LEAD_WITHIN = 160;
const LAST_NAMES = [/[\p{L}'’-]+$/u, /[\p{L}'’-]+ [\p{L}'’-]+$/u] as const;

/**
 * Splits an action's words into the actions they hold: "Tomos to ring the Trust by Friday, and Gwen Lloyd to book a
 * room by Monday" is two. A new action begins only at a lead with a task of their own, so one task with two leads stays
 * one. `endsInDay` tells whether words end in a deadline.
 */
export function splitClauses(words: string, test: LeadTest, endsInDay: (words: string) => boolean): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const found of matchesOf(BETWEEN, words)) {
    const before = words.slice(start, found.index).trim();
    const next = words.slice(found.index + found[0].length);
    const own = leadOf(next, test);
    if (own === null || !hasTask(before, test)) continue;
    if (!endsInDay(before) && !isApart(before, found, own.task, test)) continue;
    if (ABOUT.test(before) || ASKS.test(before)) continue;
    clauses.push(before);
    start = found.index + found[0].length;
  }
  return [...clauses, words.slice(start).trim()];
}

/** The lead and task at the start of words; null unless they name somebody and a verb follows. */
function leadOf(words: string, test: LeadTest): { readonly lead: string; readonly task: string } | null {
  const head = words.slice(0, LEAD_WITHIN);
  const { lead, task } = splitLead(head, test);
  // Nobody can tell whether a blacked-out name is the lead or only mentioned.
  if (lead === null || isRedacted(lead)) return null;
  const isNamed = head.startsWith('<at>') || head.startsWith('@') || test.isKnown(lead) || isFullName(lead);
  const verb = task.split(/\s/u)[0] ?? '';
  return isNamed && test.isVerb(verb) && !SAYS_HOW.test(verb) ? { lead, task } : null;
}

const isFullName = (words: string): boolean => words.includes(' ') && isNameLike(words);

/** "A letter will be written", "signs to be put up". */
const TO_BE_DONE =
  / (?:will|should|must|(?:is|are) to) be (?:\p{L}+ly )?(?:\p{L}+ed|written|sent|made|put|drawn|bought|sought)(?!\p{L})/iu;

/** Whether words already are an action: somebody with a task, or a task that begins with its verb. */
function hasTask(words: string, test: LeadTest): boolean {
  const { lead, task } = splitLead(words, test);
  if (lead !== null) return task.trim() !== '';
  return task.includes(' ') && (test.isVerb(task.split(/\s/u)[0] ?? '') || TO_BE_DONE.test(task));
}

/** Whether what follows is another action even though no deadline ends the one before it. */
function isApart(before: string, found: RegExpExecArray, task: string, test: LeadTest): boolean {
  if (/[;.]/u.test(found[0])) return true;
  // In "with Owain, Tomos and Gwen to agree" the names are a list.
  if (before.endsWith('</at>') || LAST_NAMES.some((names) => isPerson(names.exec(before)?.[0] ?? '', test)))
    return false;
  return found[1] === undefined || !(MEETS.test(before) && PURPOSE.test(task));
}

const isPerson = (words: string, test: LeadTest): boolean => test.isKnown(words) && !isTeam(words);
