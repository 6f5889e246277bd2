import type { LeadTest } from '../actions/split-lead.js';
import type { Paragraph } from './paragraph.js';
import { rawAction, type RawAction } from './raw-action.js';
import { sentences } from './sentences.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { actorAtStart, isActor, isPerson } from './actor.js';
import { takeOver } from './does-this.js';
import { closesBefore, closesItself } from './closed-by.js';
import { isNoticed, reportsForOthers } from './for-others.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import { firstWord } from '../text/first-word.js';
import type { Undertaking } from './undertaken.js';
import { isSettled, isTaskVerb, STATIVE } from './task-verbs.js';
import { readUndertakings } from './undertaking.js';
import { taskWords, wordCover } from './word-overlap.js';

/** Something that an unmarked sentence says must be done. */
export interface SaidTask extends Undertaking {
  readonly sentence: string;
  readonly line: number;
  /** Whether what the sentence shows by its words and place makes it sure. */
  readonly isLikely?: boolean;
  /** Whether the same sentence or the next one says that it is done. */
  readonly isClosed?: boolean;
  /** Whether it is for whoever reads the minutes, or for another body. */
  readonly isForOthers?: boolean;
  /** Whether only the likelihood of its sentence makes it a task. */
  readonly isAlone?: boolean;
}

const LONGEST_PARAGRAPH = 6000;
const LONGEST_SENTENCE = 600;
const SPEAKER = /^(\p{Lu}[\p{L}'’ ]{0,30}?)(?::| [–-]) (?=.*(?:I['’ ]|Will )|will \p{Ll})/u;
const NUMBERED = /^\d{1,3} (?=[\p{Lu}█■[])/u;
/** Without one of these a sentence, in small letters, says nothing that is still to be done. */
const MENTIONED =
  /^that |^(?:the )?(?:clerk|secretary|treasurer|chair|bursar|caretaker) |next (?:meeting|agenda)|\(\p{Ll}{2}|(?<!\p{L})(?:to|takes|will|would|shall|should|must|could|can|please|need|needs|agreed|resolved|requested|proposed|asked|suggested|bydd(?:wn|af|an|ai|e)?|fydd|dylai|dylid|i|nesaf|rhaid|angen|gofyn|gofynnwyd|cytunodd|cytunwyd|penderfynwyd|am|gwelwch|(?:is|are)(?: still| now| currently)? \p{Ll}+ing)(?!\p{L})|^\p{L}+ir(?!\p{L})|['’](?:ll|w)(?!\p{L})/u;
/** A name or a post with a lower-case word directly after it, at the beginning of a sentence: "Clerk write …". */
const ORDER =
  /(?:^|[.!?:;–—-] )(?:The )?\p{Lu}[\p{L}'’-]+(?:(?:,| and|\/| &) ?\p{Lu}[\p{L}'’-]+){0,3},? \p{Ll}{2,} (?=[\p{L}\p{N}£$“"‘'])/u;
const mayOwe = (words: string): boolean => MENTIONED.test(words.toLowerCase()) || ORDER.test(words);
/** Before the first sentence of an item: "22/124 Highways: ". */
const ITEM = /^(?:\d[\d/.]{0,9}\s+)?\p{Lu}[^:.;]{2,40}:\s+/u;
/** Says that nobody does it: "Neither the Borough nor the Trust will fund this". */
const NOBODY = /^(?:neither|nobody|no one|none of)(?!\p{L})/iu;
/** Words between single signs: "_Daniel_ will ring them". */
const UNDERLINED = /(?<![\p{L}\p{N}_])_([^_\n]{1,60})_(?![\p{L}\p{N}_])/gu;
/** Where another part of a sentence begins: a cell, or "(ii)" after a semicolon. */
const PARTS = /[\t\u2028]+|(?<=[;:.,] )\((?:[ivx]{1,4}|[a-h]|\d)\) /gu;

/** A quick test: a sentence without one of these has only one part. */
const PARTED = /[\t\u2028)]/u;

/** Everything that the sentences of a paragraph say must be done, perhaps under "It was agreed that:". */
export function saidTasks(
  { text, bullet, line }: Paragraph,
  test: LeadTest,
  isAgreed = false,
  person: string | null = null,
): readonly SaidTask[] {
  const body = (bullet ? text.slice(bullet.length) : text)
    .replaceAll('**', '')
    .replace(/^[*_](.+)[*_]$/u, '$1')
    .replace(UNDERLINED, '$1');
  const shown = shownTask(body, bullet !== null, test);
  if (shown !== null) return [{ ...shown, sentence: body, line }];
  if (body.length > LONGEST_PARAGRAPH || body.length < 12 || !mayOwe(body)) return [];
  const plain = body.replace(NUMBERED, '');
  const said: SaidTask[] = [];
  const speaker = speakerOf(plain, test, person);
  const isCarried = CARRIED.test(plain);
  const isOthers = reportsForOthers(plain);
  let who: string | null = null;
  /** How many tasks were said before the last sentence's. */
  let from = 0;
  for (const cell of PARTED.test(plain) ? plain.split(PARTS) : [plain]) {
    for (const sentence of sentences(cell)) {
      // A paragraph of one sentence was already searched.
      const own =
        speaker === null ? withSubject(sentence, who) : sentence.replace(speaker.mine, `$1${speaker.name} will `);
      const words =
        isAgreed && bullet !== null && WOULD.test(own)
          ? `agreed that ${own}`
          : isCarried
            ? own.replace(MOVED, ' agreed that ')
            : own;
      who = subjectOf(sentence.replace(ITEM, ''), test) ?? who;
      if (
        closesBefore(
          sentence,
          said
            .slice(from)
            .map(({ task }) => task)
            .join(' '),
        )
      )
        said.push(...said.splice(from).map((task) => ({ ...task, isClosed: true })));
      const isClosed = closesItself(sentence);
      from = said.length;
      if (sentence.length > LONGEST_SENTENCE) continue;
      if ((sentence !== body && !mayOwe(sentence)) || NOBODY.test(sentence)) continue;
      for (const { lead, task, strength, isTo = false, isPromise = false } of readUndertakings(words, test)) {
        const isTaken = takeOver(said, { lead, task, strength }, line);
        said.push({
          lead,
          task,
          strength,
          isTo,
          isPromise: isPromise && speaker === null,
          isClosed: isClosed || isTaken,
          sentence,
          line,
          ...((isOthers && lead === null) || isNoticed(task, sentence, lead !== null) ? FOR_OTHERS : {}),
        });
      }
    }
  }
  return said;
}

const FOR_OTHERS = { strength: 'possible', isTo: false, isForOthers: true } as const;

/** A pronoun for the subject of the sentence before: "Priya has done it. She will share it". */
const THEY =
  /^((?:(?:when|once|after|before|as soon as)\s[^,;]{3,60},\s)?)(?:s?he|hi|fe) (?=(?:will|would|agreed|offered|undertook|promised|volunteered|is (?:to|going)|was asked|has agreed|(?:sa(?:id|ys)|state[ds]|confirm(?:ed|s)) (?:that )?s?he (?:will|would)) )/iu;
const withSubject = (sentence: string, who: string | null): string =>
  who === null ? sentence : sentence.replace(THEY, `$1${who} `);

/** A reported speaker is a person or post: "The Harbour Master reported". */
const SPOKE =
  /^(The (?:\p{Lu}[\p{L}'’-]+ ?){1,3}(?<=\S)) (?:reported|said|explained|confirmed|asked|agreed|noted|advised|apologised|thanked|presented)(?!\p{L})/u;

/** "This was seconded by Ms Lee and agreed": so is what was proposed before it. */
const CARRIED = /\bseconded\b.{0,160}?\b(?:agreed|carried|resolved|motion passed)|\ball in favour\b/iu;
const MOVED =
  /^[Pp]roposed by .{2,40}? [Ss]econded by .{2,40}? that (?=\p{Lu})| (?:proposed|requested|suggested|recommended)(?: that)? (?=\p{L}+ (?!for ))/u;
const WOULD = /^(?:[^\s,.;]+ ){1,5}(?:would|should) /u;

/** The one person at the beginning of a sentence. */
function subjectOf(sentence: string, test: LeadTest): string | null {
  const spoke = SPOKE.exec(sentence)?.[1];
  if (spoke !== undefined && isActor(spoke, test)) return spoke;
  const { lead = null, isOne = false } = actorAtStart(sentence, test) ?? {};
  return isOne && lead !== null && isPerson(lead, test) ? lead : null;
}

/** The speaker of "Tom: Will send a note", and how they announce their own tasks. */
function speakerOf(
  words: string,
  test: LeadTest,
  person: string | null,
): { readonly name: string; readonly mine: RegExp } | null {
  const said = SPEAKER.exec(words)?.[1];
  const name = said !== undefined && test.isKnown(said) ? said : person;
  return name === null ? null : { name, mine: MINE };
}

const MINE =
  /^((?:\p{Lu}[^:]{0,30}: )?)(?:I(?:['’]ll| will| can| (?:volunteer|offer|agree|promise) to)|Will(?! (?:the|a|it|that|this|we|you|they|he|she|there)\s)|(?<=: )will) (?=\p{Ll})/u;

/** A row of widely spaced words that begins with somebody. */
const ROW = /^(\p{Lu}[^\t]{1,40}?)(?:\t| {3,})(\S.{2,})$/u;
const isApart = (words: string): boolean => words.includes('\t') || words.includes('   ');
const WHEN = /(?:\t| {3,})[^\t]{0,20}(?:\d|(?:week|month|meeting|asap|mis|wythnos|cyfarfod)(?!\p{L}))[^\t]{0,20}$/iu;
/** What says when is no longer, with the gap before it. */
const LONGEST_WHEN = 60;
/** "TJ: post the ideas", "[TJ] to post the ideas". */
const NAMED = /^(?:(\p{Lu}[\p{L}'’/&, ]{1,30}?)(?::| [–-])|[[(](\p{Lu}[^()[\]]{1,40})[)\]]:?) (?:to )?(?=\p{L})/u;
const TWO_WORDS =
  /^(?!(?:[Rr]equest|[Oo]ffer|bid|plan|copy|report|notice) for )\S+ (?!(?:of|by|from|on|and|or)\s)[\p{Ll}“"'‘@#£\d]/u;
const THREE_WORDS = /^\S+ (?!(?:of|from|on|and|or)\s)[\p{Ll}“'"‘@#£\d(]\S* \S/u;

/** A task by its form: somebody's row, or a name and a verb; or a listed line that begins with a verb. */
function shownTask(body: string, isListed: boolean, test: LeadTest): Undertaking | null {
  if (body.length > LONGEST_SENTENCE || body.endsWith('?')) return null;
  const [, called = '', words = ''] = isApart(body) ? (ROW.exec(body) ?? []) : [];
  if (
    called !== '' &&
    isActor(called.replace(/ ?\([^()]*\)$/u, ''), test) &&
    (isTaskVerb(firstWord(words), test) ||
      (WHEN.test(body.slice(-LONGEST_WHEN)) && /\p{Ll}{3}/u.test(words.replace(WHEN, ''))))
  )
    return { lead: called, task: words.replace(/\t| {3,}/gu, ', '), strength: isListed ? 'sure' : 'likely' };
  const [named, over, bracketed] = NAMED.exec(body) ?? [];
  const name = over ?? bracketed ?? '';
  if (named === undefined && !isListed) return null;
  const task = body.slice(named?.length ?? 0).replace(/^to /iu, '');
  const verb = firstWord(task);
  if (!test.isVerb(verb) || !(named === undefined ? THREE_WORDS : TWO_WORDS).test(task) || isSettled(verb)) return null;
  if (named !== undefined)
    return test.isKnown(name) ? { lead: name, task, strength: isListed ? 'sure' : 'likely' } : null;
  return { lead: null, task, strength: 'possible' };
}

/** Puts a task from a sentence into the form that the readers of minutes settle. */
export function saidAction({ lead, task, sentence, line }: SaidTask): RawAction {
  const raw = rawAction(task, line, 'text', 'other', sentence);
  raw.lead = lead;
  raw.isSplit = lead !== null || /^\p{Ll}+ing /u.test(task);
  return raw;
}

const MOSTLY = 0.6;
const WHOLLY = 0.8;

/** The tasks that nothing taken from their own paragraphs states. */
export function notTaken(said: readonly SaidTask[], taken: readonly RawAction[]): readonly SaidTask[] {
  const byLine = new Map<number, (readonly string[])[]>(said.map(({ line }) => [line, []]));
  for (const { line, words } of taken) byLine.get(line)?.push(taskWords(words));
  return said.filter(({ line, task }) => {
    const others = byLine.get(line) ?? [];
    if (others.length === 0) return true;
    const words = taskWords(task);
    return !others.some((other) => wordCover(words, other) >= MOSTLY || wordCover(other, words) >= WHOLLY);
  });
}

/** Whether a sentence plainly says that people named in the minutes will do a task. */
export function isPromised(
  { lead, task, isPromise }: SaidTask,
  isNamed: (name: string) => boolean,
  test: LeadTest,
): boolean {
  const verb = firstWord(task);
  if (isPromise !== true || lead === null || isSettled(verb) || STATIVE.test(verb)) return false;
  // A verb not known to begin tasks needs more than a first name before it.
  if (isNamed(lead) && / |^\p{Lu}{2,4}$/u.test(lead)) return true;
  return (isNamed(lead) || isFirstName(fold(lead)) || isPost(lead)) && isTaskVerb(verb, test);
}

/** If sentences give nearly this share of what everything else gives, marks are not how a text gives tasks. */
const IN_PROSE = 0.75;
const FEWEST = 4;

/** Whether minutes give their tasks in sentences, even if they contain a mark or a table. */
export function tellsInProse(said: readonly SaidTask[], found: readonly RawAction[], test: LeadTest): boolean {
  const isTheirs = ({ lead, strength }: SaidTask): boolean =>
    strength === 'sure' && lead !== null && !/^the \p{Ll}/u.test(lead) && !isTeam(lead) && isPerson(lead, test);
  return said.filter(isTheirs).length >= Math.max(FEWEST, found.length * IN_PROSE);
}
