import type { Slots } from '../../../reading/chat/slots.js';
import { committedTasks } from './committed-tasks.js';
import { leadsAt, type SaidName } from './leads-at.js';
import type { Undertaken } from './undertaken.js';

/** Words of somebody else that a message passes on. */
export interface SaidByAnother {
  /** Who said them, as the group calls them. */
  readonly who: string;
  readonly words: string;
  /** What stands around them. */
  readonly around: string;
}

const IN_QUOTES = /["“«](?<words>[^"”»]{8,600})["”»]/u;
/** Where words come from: "Huw's e-mail", "neges Gwen". */
const WRITTEN =
  /(?<!\p{L})(?:e-?mail(?:ed)?|message[ds]?|text(?:ed)?|note|chat|whatsapp|post(?:ed)?|wrote|writes|said|says|e-?bost(?:iodd)?|neges|nodyn|dwedodd|ysgrifennodd|sgwrs)(?!\p{L})/iu;
/** A line that a chat or a transcript begins with a name: "[18/10/2022 15:12] Gwen Lloyd: I can write it up". */
const CHAT_LINE =
  /(?:^|\n)\s*(?:[>\]]|\[[^\]\n]{4,30}\]|\d{1,2}[:.]\d{2})+\s*(?<who>\p{Lu}[^:\n]{1,40}):\s*(?<words>[^\n]{8,600})/u;
const FIRST_PERSON =
  /(?<!\p{L})(?:i|i['’](?:ll|m|d|ve)|me|happy to|will do|(?:mi |fe )?w?na(?:f|i)? i|(?:mi |fe )?wnai|dwi|dw i|rwy|byddaf|fydda i)(?!\p{L})/iu;

/** Reads the words of somebody else that a message quotes, from an e-mail or a chat; null if nobody's are quoted. */
export function saidByAnother(said: string, people: readonly SaidName[]): SaidByAnother | null {
  const line = CHAT_LINE.exec(said);
  const ofLine = line === null ? null : leadsAt(line.groups?.['who'] ?? '', people);
  if (line !== null && ofLine !== null) return of(said, line, ofLine.leads);
  const quoted = IN_QUOTES.exec(said);
  if (quoted === null) return null;
  const before = said.slice(0, quoted.index);
  const named = WRITTEN.test(before) ? namedIn(before, people) : [];
  return of(said, quoted, named);
}

function of(said: string, found: RegExpExecArray, leads: readonly string[]): SaidByAnother | null {
  const [who, ...others] = leads;
  const words = found.groups?.['words'] ?? '';
  if (who === undefined || who === 'me' || others.length > 0 || !FIRST_PERSON.test(words)) return null;
  return { who, words, around: `${said.slice(0, found.index)}\n${said.slice(found.index + found[0].length)}` };
}

/** Those named in words, each once. */
function namedIn(words: string, people: readonly SaidName[]): readonly string[] {
  const found = [...words.matchAll(/(?<![\p{L}\p{N}'’])\p{L}/gu)].flatMap(
    ({ index }) => leadsAt(words.slice(index), people)?.leads ?? [],
  );
  return [...new Set(found.filter((name) => name !== 'me'))];
}

/** Whom the words address, and "happy to" without "I'm". */
const ADDRESSED = /^(?:(?:hi|hello|dear|helo|annwyl)\s)?@?\p{Lu}[\p{L}’'-]*,\s+/u;

/** The tasks that somebody takes on in words of theirs. */
export function tasksOfAnother(
  { who, words }: SaidByAnother,
  people: readonly SaidName[],
  dates: Slots['dates'],
): readonly Undertaken[] {
  const own = words
    .replace(ADDRESSED, '')
    .replace(/^happy to/iu, "I'm happy to")
    .replace(/^will(?= )/iu, 'I will');
  return committedTasks(own, people, dates).map(({ leads, task }) => ({
    leads: leads.replace(/(?<!\p{L})me(?!\p{L})/u, who),
    task,
  }));
}
