import type { Slots } from '../../../reading/chat/slots.js';
import { committedTasks } from './committed-tasks.js';
import { leadsAt, type SaidName } from './leads-at.js';
import type { Undertaken } from './undertaken.js';

/** Words of somebody else that a message passes on. */
interface SaidByAnother {
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
/** "Owain said: I can get the quotes", "Owain: I'll get them". */
const SAYS =
  /^(?<who>@?\p{Lu}[^:\n,;]{1,40}?)(?: (?:has |just )*(?:said|says|wrote|writes|offered|replied|newydd ddweud|ddwedodd|yn dweud))?:\s*["“]?(?<words>(?:i|i['’](?:ll|m|d|ve)|happy to|will|(?:mi |fe )?w?na(?:f|i)? i|(?:mi |fe )?wnai|dwi|dw i|rwy|byddaf|fydda i)(?!\p{L})[^\n]{8,600})/iu;
const FIRST_PERSON =
  /(?<!\p{L})(?:i|i['’](?:ll|m|d|ve)|me|happy to|will do|(?:mi |fe )?w?na(?:f|i)? i|(?:mi |fe )?wnai|dwi|dw i|rwy|byddaf|fydda i)(?!\p{L})/iu;

/** Reads the words of somebody else that a message quotes, from an e-mail or a chat; null if nobody's are quoted. */
function saidByAnother(said: string, people: readonly SaidName[]): SaidByAnother | null {
  const line = CHAT_LINE.exec(said);
  const ofLine = line === null ? null : leadsAt(line.groups?.['who'] ?? '', people);
  if (line !== null && ofLine !== null) return of(said, line, ofLine.leads);
  const says = SAYS.exec(said);
  const speaker = says === null ? null : leadsAt(says.groups?.['who'] ?? '', people);
  if (says !== null && speaker?.length === says.groups?.['who']?.length) return of(said, says, speaker?.leads ?? []);
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

/** The tasks that somebody else takes on in the words that a message quotes, and what stands around those words. */
export interface OfAnother {
  readonly tasks: readonly Undertaken[];
  readonly around: string;
}
export const NO_OTHERS: OfAnother = { tasks: [], around: '' };

/** Reads the tasks that somebody else takes on in words of theirs. */
export function tasksOfAnother(said: string, people: readonly SaidName[], dates: Slots['dates']): OfAnother {
  const another = saidByAnother(said, people);
  if (another === null) return NO_OTHERS;
  const { who, words, around } = another;
  const own = words
    .replace(ADDRESSED, '')
    .replace(/^happy to/iu, "I'm happy to")
    .replace(/^will(?= )/iu, 'I will');
  const tasks = committedTasks(own, people, dates).map(({ leads, task }) => ({
    leads: leads.replace(/(?<!\p{L})me(?!\p{L})/u, who),
    task,
  }));
  return { tasks, around };
}

/** "What Mared just offered, to redo the page, log it". */
const WHAT_OFFERED =
  /^(?:what|the thing) (?<who>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:['’]s| has)?(?: just| also)? (?:offered|promised|volunteered|agreed|said (?:s?he['’]d|they['’]d) do)[\s,:–-]+(?:to )?/u;
/** What somebody offered, as a statement of theirs. */
export const asOffered = (said: string): string => said.replace(WHAT_OFFERED, '$<who> offered to ');
