import { matchesOf } from '../text/matches-of.js';
import { boxLabels, headingNames } from './box-labels.js';
import { calledNames } from './called-names.js';
import { namedIds, speakingNicks } from './named-ids.js';
import { isPost } from '../leads/name-kinds.js';
import type { MinutesLine } from './lines/minutes-line.js';

/** The names that minutes explain: those behind initials, those present, and nicks in a chat log. */
export interface KnownNames {
  /** Full names by their initials, as the text explains them: "AJ" is "Amelia John". */
  readonly initials: ReadonlyMap<string, string>;
  /** Full names and nicks, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Whether each of these words is a name that the minutes explain, with or without a title: "Cllr Pugh and Mr Vale". */
export const isExplained = ({ initials, names }: KnownNames, words: string): boolean =>
  words.split(/\s*[,/&+]\s*(?:and\s+)?|\s+(?:and|ac?)\s+/u).every((name) => {
    const plain = name.replace(TITLE, '');
    return initials.has(plain) || names.has(plain.toLowerCase()) || (plain !== name && isSurname(names, plain));
  });

const isSurname = (names: ReadonlySet<string>, surname: string): boolean =>
  [...names].some((name) => name.endsWith(` ${surname.toLowerCase()}`));

const LETTERS =
  /(?:[([\t|]|^[ •*]{0,20}|[ ]{2}|[–—=:-] ?)[\t ]*(\p{Lu}\p{Ll}?\p{Lu}{1,3}|\p{Lu}{2,4}|(?<=\()\p{Lu}{2}\p{Ll}{1,3}(?=\)))(?=[\t ]*(?:[)\],;=:–—|\t]|- | {2}|$))/gu;
const CAPITAL = /\p{Lu}/u;
const NAME = /\p{Lu}[\p{L}'’-]+(?:[\t ](?:\p{Lu}[\p{L}'’.-]*|ap|ab|ferch|van|de|der|von|al)){1,4}/gu;
const NICK = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\t ]+)?<[ @+%&~]?([^<>\s]{1,40})>[\t ]/u;
const PRESENT = /^\s*(?:[*•-][\t ]+)?([\p{L}][\p{L}\p{N}_-]{1,30})[\t ]*\(\d+\)\s*$/u;
const NOTED_BY = /\(([\p{L}][\p{L}\p{N}_-]{1,30}), \d{1,2}:\d{2}(?::\d{2})?\)\s*$/u;
/**
 * Begins a list of those present, "Present: …", "Members present | …", "PRESENNOL – …"; alone, it stands over their
 * names.
 */
const ROLL =
  /^[\s*_#|•-]*(?:\p{L}+ ){0,2}(?:present|here|attend(?:ed(?: by)?|ees|ing|ance)|participants|regrets|apologies|absent|sorry|scribes?|staff|officers|officials|trustees|governors|directors|councillors|observers|guests|chairs?|secretariat|note takers?|presennol|bresennol|ymddiheuriadau)(?: (?:were|members|people))?[\t *_]*(?:[:|\t–—][\s*_]*(.{0,600}))?$/iu;
/** A full name on a line of a list under such a word. */
const UNDER_ROLL = /^[\s*•-]*(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})\s*(?:[([–—].{1,80})?$/u;
/** A name in a list of those present, with a post or initials after it: "Jill Street (Chair)", "Lesley Law – Manager". */
const LISTED =
  /^(?:present|in attendance|and)?[\s:*•-]*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]*)(?:\s*\(([^()]{1,60})\)|\s+[–—-]\s+(.{2,60}))?\.?$/iu;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Capitals that may be somebody's initials. */
const SHORT = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;
/** This many names on one line are a list of people. */
const MANY = 3;
/** Words in the name of a body, whose abbreviation means the body. */
const ORGANISATION =
  /\b(?:health|england|wales|scotland|ireland|britain|uk|office|department|ministry|council|service|services|agency|authority|trust|commission|institute|association|society|university|college|group|board|committee|team|network|forum|partnership|federation|union|police|government|cymru|programme|project|standards|data|policy|bwrdd|cyngor|prifysgol|llywodraeth|pwyllgor|grŵp)\b/iu;
/** First names that are also words. */
const EVERYDAY = new Set(
  'will may mark grace hope faith joy rob bill sue pat art rich dawn rose drew chase'.split(' '),
);
const TITLE =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|sir|dame|lord|lady|rev|y cyng|yr athro|chair|vice|cadeirydd|the|present|attendees|in attendance|apologies|councillors|cllrs|y cynghorwyr|y cynghorydd)\.?[\t ])+/iu;

/** Whether letters could be a name's initials: "AJ" for Amelia John, "SER" for Sian E Rees, "MJ" for Mary Price-Jones. */
function standsFor(letters: string, name: string): boolean {
  const firsts = name
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const wanted = letters.toUpperCase();
  if (firsts === wanted || firsts.startsWith(wanted)) return firsts.length - wanted.length < 2;
  // "AHop" is Alison Hopkins.
  const [, first = '', last = ''] = /^(\p{Lu})(\p{Lu}\p{Ll}+)$/u.exec(letters) ?? [];
  if (first !== '') return name.startsWith(first) && name.slice(name.lastIndexOf(' ') + 1).startsWith(last);
  return (
    wanted.length > 1 && firsts.length > 1 && wanted.at(0) === firsts.at(0) && firsts.slice(1).includes(wanted.slice(1))
  );
}

/** The names that the lines of minutes explain. */
export function readKnownNames(lines: readonly MinutesLine[]): KnownNames {
  const initials = new Map<string, string>();
  const names = new Set<string>();
  const rolls = new Rolls(names);
  const letters = new Set<string>();
  let before = '';
  for (const { text } of lines) {
    if (text.length > 4000) continue;
    const nick = NICK.exec(text);
    if (nick?.[1]) names.add(nick[1].toLowerCase());
    if (text.length < 700) rolls.take(text);
    if (rolls.people.size > 0 && hasCapitals(text)) for (const [short] of matchesOf(SHORT, text)) letters.add(short);
    if (text.length < 300 || text.includes('(')) explain(/^\s*\(/u.test(text) ? before + text : text, initials, names);
    before = text.slice(-80);
  }
  for (const name of [...calledNames(lines, names), ...namedIds(lines), ...speakingNicks(lines), ...boxLabels(lines)])
    names.add(name.toLowerCase());
  for (const name of headingNames(lines, names)) names.add(name.toLowerCase());
  addInitials(rolls.people, letters, { initials, names });
  return { initials, names };
}

/** What is gathered while reading lines. */
interface Found {
  readonly initials: ReadonlyMap<string, string>;
  readonly names: Set<string>;
}

/** How many of those present must be called by initials before the others' initials count too. */
const CALLED_SO = 2;

/**
 * Adds the initials of those present if the minutes use several of them. They stay as written, so that a roster can
 * tell whose they are.
 */
function addInitials(people: ReadonlySet<string>, letters: ReadonlySet<string>, { initials, names }: Found): void {
  const firsts = [...people].map((name) => name.replaceAll(/(?<=\S)[^\s-]*[\s-]*/gu, ''));
  const called = firsts.filter((short) => letters.has(short));
  const explained = [...initials.keys()].filter((short) => letters.has(short));
  if (new Set([...called, ...explained]).size < CALLED_SO) return;
  for (const short of called) names.add(short.toLowerCase());
}

/** Gathers names from lists of those present, and from a meeting bot's count. */
class Rolls {
  /** Full names, as written. */
  readonly people = new Set<string>();
  /** Whether a word such as "Present" stands over the coming lines. */
  private isOpen = false;
  /** Names on lines of their own with a post or the like after each, and whether any of them is a post. */
  private listed: string[] = [];
  private hasPost = false;

  constructor(private readonly names: Set<string>) {}

  take(text: string): void {
    const one = PRESENT.exec(text)?.[1] ?? NOTED_BY.exec(text)?.[1];
    if (one !== undefined) this.names.add(one.toLowerCase());
    if (text.trim() === '') return;
    const roll = ROLL.exec(text);
    const said = roll?.[1]?.replace(/[\s|]+$/u, '') ?? '';
    const under = roll === null && this.isOpen ? namesUnder(text) : [];
    this.isOpen = roll === null ? under.length > 0 : said === '';
    for (const name of roll === null ? under : said.split(/[,;]|\s(?:and|ac?)\s/u)) this.add(name);
    this.takeListed(text);
  }

  /** The people on a line that holds only names: several, or one with a post, perhaps among others. */
  private takeListed(text: string): void {
    const parts = text.split(/[,;]/u);
    const found = parts.flatMap((part) => {
      const one = LISTED.exec(part.trim());
      return one?.[1] !== undefined && /^\p{Lu}/u.test(one[1]) ? [one] : [];
    });
    const isOne = found.length === 1 && parts.length === 1 && (found[0]?.[2] ?? found[0]?.[3]) !== undefined;
    if (!isOne) this.listed = [];
    const hadPost = this.hasPost && this.listed.length > 0;
    this.hasPost = isOne && (hadPost || isPost(found[0]?.[2] ?? found[0]?.[3] ?? ''));
    const names = found.map((one) => one[1] ?? '');
    if (isOne) this.listed.push(...names);
    const isList = found.length >= MANY && found.length * 3 > parts.length * 2;
    // The first post makes people of those before it as well.
    for (const name of isList || hadPost ? names : this.hasPost ? this.listed : []) this.add(name);
  }

  private add(name: string): void {
    const written = name
      .replace(/\([^()]*\)|\[[^[\]]*\]|@/gu, '')
      .trim()
      .replace(TITLE, '');
    const plain = written.toLowerCase();
    if (FULL_NAME.test(written)) this.people.add(written);
    if (plain.length > 1 && plain.length < 40) this.names.add(plain);
    const first = /^(\p{L}[\p{L}'’-]+)(?: \p{L}[\p{L}'’-]*){1,3}$/u.exec(plain)?.[1];
    if (first !== undefined && !EVERYDAY.has(first)) this.names.add(first);
  }
}

/** The names on a line under "Present"; empty if any of its words is no name. */
function namesUnder(text: string): readonly string[] {
  const parts = text.split(/[,;]/u).filter((part) => part.trim() !== '');
  const names = parts.flatMap((part) => {
    const name = UNDER_ROLL.exec(part.trim().replace(TITLE, ''))?.[1];
    return name === undefined || /['’]s(?: |$)/u.test(name) ? [] : [name];
  });
  return names.length === parts.length ? names : [];
}

/** Whether two capitals stand together or one letter apart. A text without that has no initials. */
function hasCapitals(text: string): boolean {
  let since = 3;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    since++;
    if (code < 128 ? code < 65 || code > 90 : code < 192 || !CAPITAL.test(text.charAt(at))) continue;
    if (since < 3) return true;
    since = 0;
  }
  return false;
}

/** A first name that alone explains the letters, in a list of those present: "Doug (DL)". */
const FIRST_ONLY = /^[\s•*-]*(\p{Lu})(\p{Ll}[\p{L}'’-]+) ?\(((\p{Lu})\p{L}{0,2}\p{Lu})\)/u;

function explain(text: string, initials: Map<string, string>, names: Set<string>): void {
  const [, letter = '', rest = '', short = '', first] = FIRST_ONLY.exec(text) ?? [];
  if (letter !== '' && letter === first && !initials.has(short)) {
    initials.set(short, letter + rest);
    names.add((letter + rest).toLowerCase());
  }
  if (!hasCapitals(text)) return;
  const letters = matchesOf(LETTERS, text);
  if (letters.length === 0) return;
  const said = matchesOf(NAME, text).map((found) => ({
    at: found.index,
    name: found[0].replace(TITLE, '').replace(/\s+/gu, ' '),
  }));
  for (const found of letters) {
    const short = found[1] ?? '';
    if (initials.has(short)) continue;
    const near = said
      .filter(
        ({ name, at }) =>
          name !== short && !ORGANISATION.test(name) && Math.abs(at - found.index) < 160 && standsFor(short, name),
      )
      .sort((a, b) => Math.abs(a.at - found.index) - Math.abs(b.at - found.index))[0];
    if (!near) continue;
    initials.set(short, near.name);
    names.add(near.name.toLowerCase());
  }
}
