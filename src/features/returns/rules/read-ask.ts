import type { Day } from '../../../model/calendar/day.js';
import type { ReturnQuestion } from '../../../model/return-question.js';
import { findDeadline } from '../../../reading/deadlines/find-deadline.js';
import type { DeadlineContext } from '../../../reading/deadlines/parsing/deadline-reading.js';
import { partsOf, readQuestions } from './read-questions.js';

/** What was said about a return to ask for; what was not said is null or empty. */
export interface SaidReturn {
  /** The words for who is asked. */
  readonly who: string;
  readonly title: string;
  readonly due: Day | null;
  /** The words of the deadline if they cannot be a day. */
  readonly badDue: string | null;
  readonly questions: readonly ReturnQuestion[];
  /** The questions as typed, one per line. */
  readonly lines: string;
}

const A_RETURN =
  /^(?:an? |their |each |the )?(?:(?:annual|quarterly|monthly|short|yearly) )?(?:returns?|responses?|reports?|input|ymateb(?:ion)?|datganiad(?:au)?)(?!\p{L})(?:\s+(?:on|about|of|for|covering|ar|am|ynghylch)\s+(?:the |their |y |yr )?)?[\s:,–-]*/iu;
const TO_MAP = /\s+to (?=map|list|set out|cost|send|give|provide|report|submit|fill)/iu;

/** Separates who from what for: "policy leads for a return on training", "for a return from all policy leads". */
function apart(head: string): { readonly who: string; readonly what: string } {
  const plain = head.replace(/\s{2,}/gu, ' ').replace(/^[\s,:–-]+|[\s,:–-]+$/gu, '');
  const [, before = '', from] = /^(.*?)\s*(?<!\p{L})(?:from|gan|oddi wrth) (.{2,})$/iu.exec(plain) ?? [];
  if (from !== undefined && /^(?:for |am )|^(?:an? )?(?:new )?(?:return|ymateb)/iu.test(before))
    return { who: from, what: before.replace(/^(?:for|am) /iu, '') };
  const [, who, what] = /^(.{2,120}?)\s+(?:for|am|i roi|i anfon)\s+(.*)$/iu.exec(plain) ?? [];
  if (who !== undefined && what !== undefined) return { who, what };
  const [, everyone, said] =
    /^((?:bob|pob) arweinydd(?: polisi)?) (?:i )?(?:ddweud|roi|nodi|restru|egluro|lenwi) (.*)$/iu.exec(plain) ?? [];
  if (everyone !== undefined && said !== undefined) return { who: everyone, what: said };
  const [asked = '', task] = plain.split(TO_MAP);
  return task === undefined ? { who: plain, what: '' } : { who: asked, what: task };
}

const tidy = (words: string): string => words.replace(/^[\s,:;–-]+|[\s,.:;–-]+$/gu, '');

/**
 * Reads a request for a return: "policy leads for a return by 30 November: 1-4 key achievements; 1 key challenge". The
 * questions follow the first colon; without one, what is asked for is the only question.
 */
export function readAsk(said: string, context: DeadlineContext): SaidReturn {
  const colon = /:(?=\s)|:$|\n/u.exec(said);
  const head = colon === null ? said : said.slice(0, colon.index);
  let rest = colon === null ? '' : said.slice(colon.index + 1);
  let found = findDeadline(head, context);
  let bare = head;
  if (found !== null) bare = `${head.slice(0, found.start)} ${head.slice(found.end)}`;
  else {
    found = findDeadline(rest, context);
    // Finds a day that stands alone at the end: "… and which provider. Friday week".
    const alone = found === null ? /(?<=[.;\n]\s{0,3})[^.;\n]{3,40}$/u.exec(rest.replace(/[\s.]+$/u, '')) : null;
    const read = alone === null ? null : findDeadline(`by ${alone[0].trim()}`, context);
    if (alone !== null && read?.start === 0 && read.ok) {
      found = { ...read, start: alone.index, end: rest.length };
    }
    if (found !== null) rest = `${rest.slice(0, found.start)}${rest.slice(found.end)}`;
  }
  const { who, what } = apart(bare);
  const topic = tidy(what.replace(A_RETURN, ''));
  const asked = rest.trim() === '' ? topic : rest.trim();
  const questions = readQuestions(asked);
  const lines = questions.length > 1 ? partsOf(asked).join('\n') : asked;
  return {
    who: tidy(who),
    title: titleOf(topic, questions),
    due: found?.ok === true ? found.deadline.due : null,
    badDue: found?.ok === false ? found.said : null,
    questions,
    lines,
  };
}

/** The topic as typed, else what the questions ask. */
function titleOf(topic: string, questions: readonly ReturnQuestion[]): string {
  const words = topic === '' ? questions.map(({ title }) => title.replace(/\?$/u, '')).join(', ') : topic;
  const cut = words.length > 120 ? `${words.slice(0, 117)}…` : words;
  return `${cut.charAt(0).toUpperCase()}${cut.slice(1)}`;
}
