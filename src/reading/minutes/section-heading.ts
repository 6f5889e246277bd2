import { isStatusInCapitals } from './action-status.js';
import { remembered } from '../text/remembered.js';
import { withoutEnd } from '../text/without-end.js';

/** What a heading is over: new actions, those of an earlier meeting, completed ones, or anything else. */
export type SectionKind = 'actions' | 'previous' | 'done' | 'other';

/** A heading. `rest` is what else it says: a deadline or lead for everything under it, "by 3 December". */
interface SectionHeading {
  readonly kind: SectionKind;
  readonly rest: string;
}

const ORDINAL =
  /^[\s*_•]*(?:(?:agenda )?(?:item|eitem|section|part)[\t ]+\d{1,3}(?:\.\d{1,2})*[\s.:)–—-]*|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.):][\t ]*|\d{1,3}(?:\.\d{1,3}){0,3}(?:[\t]| {2,}| (?=\p{Lu})))?/iu;
const ACTIONS =
  /^(?:(?:the )?(?:summary|list|table|log|record|schedule) of )?(?:(?:the|all|other|additional|immediate|remaining|agreed|new|key|main|next|meeting|outstanding|open|current|live|follow[- ]up|draft|further) ){0,3}(?:actions?(?: ?\/ ?[\p{L} ]{4,20}| (?:points?|items?|(?:tracking )?list|(?:tracking )?log|tracker|register|summary|table|plan table|notes?|required|taken|arising|agreed|to take forward|to be taken|and owners|and next steps))?|(?:follow[- ]up|assigned|agreed) (?:tasks|items)|tasks|next steps?|camau gweithredu|camau i['’]w cymryd|pwyntiau gweithredu|crynodeb o['’]r camau gweithredu|cofnod camau gweithredu|(?:y )?camau nesaf|to[ -]?do(?: list)?)(?: ?(?:&|\/|and) ?(?:follow[- ]?ups?|next steps?|owners?|deadlines|due dates|timelines?|timescales|responsibilities|assignments|commitments|to[- ]?dos?|tasks))?(?:,? by person| (?:from|of|at|arising from|agreed at|agreed in) (?:(?:this|the|today['’]s|our) )?(?:[\p{L}&’'-]+ ){0,5}?(?:meeting|session|call|workshop|board|panel|committee|group|council|forum)(?:(?:,| held)? (?:on |of )?[\p{L}\d].{2,40})?$| o['’]r cyfarfod(?: (?:ar )?\d.{2,30})?)?/iu;
/** Headings over what is to come, in notes of a week or a project: "Next week we will", "What's next". */
const PLANS =
  /^(?:(?:in|over|during|for|dros) )?(?:(?:our |the |main )?(?:focus|plans?|priorities|goals|aims|objectives) for (?:the )?(?:next|coming) (?:week|month|sprint|fortnight|quarter|meeting|few weeks)|(?:the )?(?:next|coming) (?:week|month|sprint|fortnight)(?:,? (?:we|i)(?:(?: will|['’]ll| plan to| want to| are going to)(?: be)?)?)?|what(?:['’]s| is| comes| we(?: will|['’]ll) do) next|(?:things|left|still|jobs) to do|before (?:the )?next (?:meeting|call)|(?:(?:yr )?wythnos|y mis|y sbrint|beth sy['’]?n?) nesaf(?:,? (?:mi |fe )?(?:byddwn|fyddwn|rydym|ry)(?: ?ni| ?i)?(?:(?: hefyd)?(?:['’]n| yn))?)?|i['’]w wneud|(?:immediate|short|medium|long(?:er)?|near)[- ]term (?:activit(?:y|ies)|actions?|tasks|plans?|work|priorities|goals)(?: \([\p{L}\d –—-]{2,40}\))?|now|next|later|camau (?:tymor )?(?:byr|canolig|hir))$/iu;
/** The time that plans are for, by whose end they are due. */
const COMING = /next (?:week|month|quarter)|yr wythnos nesaf|y mis nesaf/iu;
const PREVIOUS =
  /(?:^of the (?:\p{L}+ )?actions?$|\b(?:last|previous|prior|earlier|former|past) (?:meeting|minutes|actions?)\b|\bmatters arising\b|\b(?:review|update|updates|progress|report|status) (?:of|on|against|from) (?:the )?(?:\w+ )?(?:actions?|action (?:log|points?|items?|list|tracker))\b|\baction (?:log|list|tracker|points?|items?) (?:review|update|progress)\b|\b(?:previous|outstanding|ongoing|earlier) actions?\b|\bactions? (?:carried|brought) forward\b|\bactions? outstanding\b|\bmaterion yn codi\b|\b(?:cyfarfod|cofnodion) (?:diwethaf|blaenorol)\b|\bopen action items?\b|\bactions? (?:from|of) (?:the )?\d)/iu;
/** What ends a sentence that another follows. */
const STOPS = ['. ', '? ', '! '];
/** "The following actions were agreed:" */
const LEAD_IN = /(?:^|\s)(?:actions?|action points|next steps|camau gweithredu)(?:\s\p{L}+){0,6}:$/iu;
/** A quick test: a heading over an earlier meeting's actions has one of these words and one of those below. */
const EARLIER = /meeting|minutes|action|arising|materion|cyfarfod|cofnodion/iu;
const ALREADY =
  /last|previous|prior|earlier|former|past|arising|review|update|progress|report|status|outstanding|ongoing|forward|open|\d|^of|codi|diwethaf|blaenorol/iu;
const DONE =
  /^(?:(?:the )?(?:completed|closed|done|discharged|finished|implemented) (?:actions?|items?|action (?:points?|items?|log))|(?:actions|action items|items) (?:(?:that (?:are|have been|were) |now |since )?(?:completed|closed|done|discharged)|(?:proposed|recommended|put forward|suggested) for closure|for closure)(?: .{0,40})?|(?:proposed|recommended) for closure|camau (?:gweithredu )?(?:a gwblhawyd|wedi['’]u cwblhau)|(?:completed|closed|done)(?: since last meeting)?)$/iu;
const OTHER =
  /^(?:any other business|a\.?o\.?b\.?|(?:date|time|dates|date and time|details)(?: and (?:time|venue|place))? (?:of|for) (?:the )?next .{0,20}meeting.{0,30}|next (?:scheduled )?meeting.{0,60}|apologies.{0,40}|attendees|attendance|in attendance|present|welcome.{0,40}|introductions?|minutes|decisions?|resolutions?|close(?: of meeting)?|distribution|agenda|notes?|background|unrhyw fater arall|dyddiad y cyfarfod nesaf.{0,40}|ymddiheuriadau.{0,40}|croeso.{0,40}|yn bresennol|summary of (?:issues|resolutions|decisions)|(?:people )?present.{0,20}|vote|votes|risks?|issues?|finance|log|regrets|meeting closed.{0,40}|signed.{0,40}|appendix.{0,60}|annex.{0,60})$/iu;
/** "Outstanding action from the May meeting: Ken to …" */
const INLINE = /^([^:]{5,80}):\s+(\S+ \S+ \S.*)$/u;
const LONGEST_INLINE = 1000;
/** Says when a list was made, which is no deadline for its contents. */
const MADE = /^[\s(–—-]*(?:compiled|updated|last updated|as (?:at|of|on)|correct|version)\b.*$/iu;
const NEW = /\b(?:this|today['’]s) (?:meeting|session)\b|\bnew actions?\b/iu;
const REST = /^[\s]*(?:[:;,–—(-]|(?:by|due|for|deadline|to be|before|erbyn|i|gan|all)\b)/iu;

/**
 * Reads a line as a heading; null if it is text. Cached, because a line is read again at once as a paragraph without
 * its bullet.
 */
export const readSectionHeading: (line: string) => SectionHeading | null = remembered(readHeading);

/** Reads the text after a label and a colon on the same line: "Next steps: Rhian to ring …". */
function readInline(line: string): SectionHeading | null {
  const [, label, rest] = line.length < LONGEST_INLINE ? (INLINE.exec(line.replace(ORDINAL, '')) ?? []) : [];
  if (!label || !rest || !isTitle(label, label)) return null;
  if (EARLIER.test(label) && PREVIOUS.test(label)) return { kind: 'previous', rest };
  return ACTIONS.exec(label)?.[0].length === label.length && /s$|camau/iu.test(label)
    ? { kind: 'actions', rest }
    : null;
}

function readHeading(line: string): SectionHeading | null {
  const inline = line.includes(':') ? readInline(line) : null;
  if (inline) return inline;
  if (line.length > 140 || (line.length > 40 && /[.,;]\s*$/u.test(line))) return null;
  const isMarked = /^\s*#{1,6}\s/u.test(line);
  const words = withoutEnd(line.replace(/^[\s#=*_]+/u, '').replace(ORDINAL, ''), '*_=#').replace(/[*_]+(?=:$)/u, '');
  const isLeadIn = words.endsWith(':') && LEAD_IN.test(words);
  if (isLeadIn && STOPS.some((stop) => words.includes(stop))) return { kind: 'actions', rest: '' };
  const bare = withoutEnd(words, ':.–—-').trim();
  if (bare === '' || STOPS.some((stop) => bare.includes(stop))) return null;
  if (DONE.test(bare)) return { kind: 'done', rest: '' };
  if (
    EARLIER.test(bare) &&
    ALREADY.test(bare) &&
    bare.split(/\s+/u).length <= 14 &&
    PREVIOUS.test(bare) &&
    !NEW.test(bare) &&
    isTitle(bare, words)
  ) {
    return { kind: 'previous', rest: '' };
  }
  if (PLANS.test(bare)) return { kind: 'actions', rest: COMING.exec(bare)?.[0] ?? '' };
  const actions = ACTIONS.exec(bare);
  if (actions && bare.toLowerCase() !== 'action') {
    const rest = bare.slice(actions[0].length).replace(MADE, '');
    if (rest === '') return { kind: 'actions', rest };
    const isSaid =
      REST.test(rest) &&
      !/\b(?:was|were|is|are|has|have|had)\b/iu.test(rest) &&
      /s\b|camau|pwyntiau|log|list|to[- ]?do/iu.test(actions[0]);
    if (isSaid) return { kind: 'actions', rest: rest.replace(/^[\s:;,(–—-]+|[\s)]+$/gu, '') };
  }
  if (isLeadIn && !/\b(?:taken|complete|completed|progress|previous|last)\b/iu.test(words)) {
    return { kind: 'actions', rest: '' };
  }
  if (OTHER.test(bare)) return { kind: 'other', rest: '' };
  if (isMarked || /^\s*(?:agenda )?(?:item|eitem)[\t ]+\d/iu.test(line)) return { kind: 'other', rest: '' };
  return isCapitals(bare) ? { kind: 'other', rest: '' } : null;
}

/** Whether words look like a title: no full stop, and no verb that would make them a sentence. */
function isTitle(bare: string, words: string): boolean {
  if (/[.;]$/u.test(words.trim())) return false;
  return !/\b(?:was|were|is|are|has|have|had|noted|agreed|accepted|approved|received|been|will|confirmed|discussed)\b/iu.test(
    bare,
  );
}

function isCapitals(words: string): boolean {
  if (/\p{Ll}/u.test(words)) return false;
  const letters = words.replace(/[^\p{L}]+/gu, '');
  return (
    letters.length > 7 &&
    words.includes(' ') &&
    letters === letters.toUpperCase() &&
    words.length < 90 &&
    !/█|REDACTED/u.test(words) &&
    !isStatusInCapitals(words)
  );
}

/** Whether a line is a heading of any kind. */
export function isSectionHeading(line: string): boolean {
  return readSectionHeading(line) !== null;
}
