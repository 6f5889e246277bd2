import { isRedacted } from '../leads/redaction.js';
import { withoutEnd } from '../text/without-end.js';
import type { LeadSplit, LeadTest } from './split-lead.js';

const LABELS =
  'actions?|action (?:by|for|on)|ap|leads?|lead officer|owners?|responsible|responsibility|assigned to|assignee|who|by whom|cam gweithredu|gweithredu|arweinwyr|arweinydd|perchennog|cyfrifoldeb';
const IN_BRACKETS = new RegExp(`^(?:${LABELS})[\\t ]*[:–—-]?[\\t ]+(?=\\S)|^(?:${LABELS})[:–—-](?=\\S)`, 'iu');
/** "All the policy leads: …" are a set, and no label. */
const OF_SET = '(?<!(?<!\\p{L})(?:policy|area|theme|project|all|the|every|each) )';
const LABEL = new RegExp(`(?:^|[\\s,;.–—|-])${OF_SET}(?:${LABELS})[\\t ]?[:–—][\\t ]*([^:]{1,100})$`, 'iu');
const END = '.;,:*';
const DASHED = /^(.*[\s.,])[–—-]{1,2}[\t ]*([^–—\s-][^–—]*)$/su;
/** People called with "@", even unknown ones: "@rowan", "@rowan, @mair". */
const CALLED = /^@[\p{L}\d._-]{1,40}(?:[\s,&/]{1,4}(?:(?:and|a|ac) )?@[\p{L}\d._-]{1,40}){0,5}$/u;
const CALLED_LAST = /\s[–—-]+>?\s+(@[^–—()]{1,100})$/u;
/** "Ring the printer @tom" calls the lead; "speak to @tom" and "ask @tom" do not. */
const CALLED_AFTER =
  /^(\S+ \S.*(?<!(?<!\p{L})(?:to|with|for|from|by|at|and|or|of|on|via|cc|about|ask|tell|see|call|email|thank|as|i|gyda|gan|at|am|wrth)))\s+(@[\p{L}\d._-]{1,40})$/iu;
const TAIL = 120;

/** How many characters before an abbreviation to search for its full words. */
const SPELT_OUT = 200;

/**
 * Whether brackets abbreviate the words before them instead of naming a lead: "External Accountability Group (EAG)".
 */
function isShortForm(letters: string, before: string): boolean {
  const words = before
    .slice(-SPELT_OUT)
    .split(/[\s-]+/u)
    .filter((word) => /^[\p{L}'"“‘]/u.test(word));
  const initials = words
    .slice(-letters.length - 2)
    .map((word) =>
      word
        .replace(/^['"“‘]/u, '')
        .charAt(0)
        .toLowerCase(),
    )
    .join('');
  return letters.length > 1 && initials.endsWith(letters.toLowerCase());
}

function fromBrackets(words: string, test: LeadTest): LeadSplit | null {
  const close = words.at(-1);
  if (close !== ')' && close !== ']') return null;
  const open = words.lastIndexOf(close === ')' ? '(' : '[');
  if (open < 0 || words.length - open > TAIL) return null;
  const inner = words.slice(open + 1, -1).trim();
  const task = withoutEnd(words.slice(0, open), ',;:–—-');
  const label = IN_BRACKETS.exec(inner);
  if (label) return { lead: inner.slice(label[0].length).trim(), task };
  const isLead = CALLED.test(inner) || (test.isKnown(inner) && (close === ')' || !isRedacted(words.slice(open))));
  if (task === '' || !(isLead || (test.couldClose?.(inner) ?? false)) || isShortForm(inner, task)) return null;
  return { lead: inner, task };
}

function fromLabel(words: string): LeadSplit | null {
  const from = Math.max(0, words.length - TAIL);
  const tail = words.slice(from);
  const found = /[:–—]/.test(tail) ? LABEL.exec(tail) : null;
  const lead = found?.[1]?.trim();
  // "A governor lead – 11/11" has a day after it, and no name.
  if (!found || !lead || !/\p{L}/u.test(lead)) return null;
  return { lead, task: withoutEnd(words.slice(0, from + found.index), ',;:–—(-') };
}

function fromMention(words: string): LeadSplit | null {
  const [, task, lead] = words.includes('@') ? (CALLED_AFTER.exec(words) ?? []) : [];
  return task === undefined || lead === undefined ? null : { lead, task };
}

function fromDash(words: string, test: LeadTest): LeadSplit | null {
  const from = Math.max(0, words.length - TAIL);
  const tail = words.slice(from);
  const called = tail.includes('@') ? CALLED_LAST.exec(tail) : null;
  if (called?.[1] !== undefined && CALLED.test(called[1]))
    return { lead: called[1], task: words.slice(0, from + called.index) };
  const found = /[–—-]/.test(tail) ? DASHED.exec(tail) : null;
  const lead = found?.[2]?.trim();
  if (!found || !lead || !(test.isKnown(lead) || (test.couldEnd?.(lead) ?? false))) return null;
  const task = withoutEnd(words.slice(0, from) + (found[1] ?? ''), ',;:–—-');
  return task === '' ? null : { lead, task };
}

/**
 * Splits off a lead at the very end of an action's words: "(Action: SE)", "(SR)", "– SR", "Owner: SR". Takes a lead
 * without a label only if it is known. Returns the words unchanged if there is none.
 */
export function splitTrailingLead(words: string, test: LeadTest): LeadSplit {
  const body = withoutEnd(words, END);
  return (
    fromBrackets(body, test) ??
    fromLabel(body) ??
    fromDash(body, test) ??
    fromMention(body) ?? { lead: null, task: words }
  );
}
