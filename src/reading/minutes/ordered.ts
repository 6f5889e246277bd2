import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { isBarePost } from '../leads/name-kinds.js';
import { isActor } from './actor.js';
import { isNoWork, isSettled, STATIVE } from './task-verbs.js';
import type { Undertaking } from './undertaken.js';

/** One or more capitalised names with a verb directly after them: "Clerk notify …", "Tobias and Wilma count …". */
const ORDERED =
  /^((?:The )?\p{Lu}[\p{L}'’-]+(?:(?:,| and|\/| &) ?\p{Lu}[\p{L}'’-]+){0,3}),? (\p{Ll}{2,}) (?=[\p{L}\p{N}£$“"‘'])/u;
/** Verbs with the same form in the past, or that are as often nouns: "Clerk report". */
const AMBIGUOUS = /^(?:read|put|set|cut|let|hit|cost|spread|report|update|plan|work|progress|review|contact details)$/u;

/** Reads an order to somebody whom the minutes know, with a plain verb: "Clerk notify her", "Dagmar order a lens". */
export function ordered(words: string, test: LeadTest): Undertaking | null {
  const [, lead = '', verb = ''] = ORDERED.exec(words) ?? [];
  if (lead === '' || !test.isVerb(verb) || AMBIGUOUS.test(verb) || STATIVE.test(verb) || isSettled(verb)) return null;
  if (isNoWork(verb, firstWord(words.slice(words.indexOf(verb, lead.length) + verb.length).trim()))) return null;
  const isSomebody = isBarePost(lead.replace(/^The /u, '')) || (test.isKnown(lead) && !test.isVerb(lead));
  return isSomebody ? { lead, task: words.slice(words.indexOf(verb, lead.length)), strength: 'sure' } : null;
}

/** "The lamp is out (Beca to look into it)". */
const IN_BRACKETS = /\(((?:the )?\p{Lu}[^()]{1,50}?) to ((?!be )\p{Ll}[^()]{2,240})\)/u;
/** With fewer words a task needs the words before it to be understood. */
const FULL = 3;

/** Reads an order to somebody in brackets after what it is about. */
export function orderedInBrackets(words: string, test: LeadTest): Undertaking | null {
  const [whole = '', lead = '', task = ''] = words.includes(' to ') ? (IN_BRACKETS.exec(words) ?? []) : [];
  const verb = firstWord(task);
  if (whole === '' || !test.isVerb(verb) || isSettled(verb) || !isActor(lead, test)) return null;
  const about = words.slice(0, words.indexOf(whole)).trim();
  const said = task.split(' ').length < FULL && about !== '' ? `${about} – ${task}` : task;
  return { lead, task: said, strength: 'sure', isTo: true };
}
