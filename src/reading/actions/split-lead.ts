import { isNameLike } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { firstWord } from '../text/first-word.js';
import { fold } from '../text/fold.js';
import { undoSoftMutation } from '../leads/undo-soft-mutation.js';
import { matchesOf } from '../text/matches-of.js';
import { splitWelshLead } from './split-welsh-lead.js';

/** Tests whether words may name a lead. */
export interface LeadTest {
  /** Whether words could name the person to do something, given that "to" or "will" follows. */
  readonly couldLead: (words: string) => boolean;
  /** Whether words name somebody known: initials, a person or set on the roster, or a blacked-out name. */
  readonly isKnown: (words: string) => boolean;
  /** Whether words after a dash at the end of a task may be its lead; by default only known names. */
  readonly couldEnd?: (words: string) => boolean;
  /** Whether words name somebody and cannot be a title; by default, known names. */
  readonly isSure?: (words: string) => boolean;
  /** Whether words in a closing bracket may be the lead of a task that names none; by default only known names. */
  readonly couldClose?: (words: string) => boolean;
  /** Whether a word could be the verb at the start of a task. */
  readonly isVerb: (word: string) => boolean;
}

/** An action's words split in two: the lead as written, null if there is none, and the task. */
export interface LeadSplit {
  readonly lead: string | null;
  readonly task: string;
  /** Whether only the colon after it makes it a lead, so that it may be a title. */
  readonly mayBeTitle?: boolean;
}

/** A lead before a task ends within this many characters. */
const LEAD_WITHIN = 240;
const LINK =
  /[\t ](?:(?:has|have|had) (?:also )?(?:agreed|offered|undertaken|volunteered|been asked) to|(?:also )?(?:agrees?|agreed|undertook|offered|volunteered) to(?: take an action to)?|(?:is|are|was|were) (?:asked |requested |tasked )?to|will|would|shall|should|must|needs? to|ha(?:s|ve) to|to|i|yn cytuno i|i'w)[\t ]/giu;
/** Short titles, whose dots end no sentence. */
const TITLES = /(?<!\p{L})(?:mr|mrs|ms|dr|prof|rev|revd|cllrs?|parch|hon|st)\./giu;
const OPENING = /^(?:[\s:;,.?–—-]|&nbsp;)+/u;
const BARE_LINK =
  /^(?:[Tt]o|TO|will|Will(?=[\t ]+\p{Ll})|i|[Ss]hall|[Ss]hould|[Ww]ould|[Mm]ust|(?:[Aa]greed|[Oo]ffered|[Uu]ndertook) to|[Pp]lease)[\t ]+(?=\p{L})/u;
const MENTIONS = /^(?:<at>[^<>]{1,100}<\/at>(?:[\t ]*(?:,|&|\/|and|a|ac)[\t ]*(?=<at>))?[\t ]*)+/u;
const COLON = /^([^:–—\n]{1,120}?)[\t ]*(?::|[\t ][–—-]|(?<=\p{L})[–—-](?=[\t ]))[\t ]+/u;
/** "(SE) …", "[SE, RB] …", "[~~TM~~ SE (to begin with)] …". */
const IN_BRACKETS = /^[([]((?:[^()[\]]|\([^()[\]]*\)){1,80})[)\]][\s:–—-]*(?=[\p{L}“"'‘])/u;
const ASIDES = /\s*\([^()]*\)|~~[^~]*~~[\s,]*/gu;
/** After "to", these words begin a noun, so that no lead stands before it. */
const DETERMINER =
  /^(?:the|an?|our|their|his|her|its|my|your|this|that|these|those|all|each|every|both|some|any|no) (\p{L}+)/iu;
/** "KS, (DH, LM)". */
/** "Kofi supported by Noor": both lead it. */
const HELPED = / (?:(?:supported|helped|assisted) by|with (?:help|support) from|gyda chymorth) (?=\p{Lu})/u;
/** A topic before the task: "Docs: describe …". */
const TOPIC = /^\p{Lu}[\p{L} ]{1,25}: (?=\p{Ll}|\p{Lu}\p{Ll})/u;
const WITH_OTHERS = /^([^()]+), ?\(([^()]+)\)$/u;
/** A verb with its object, whatever the verb: "Form a committee to explore it". */
const HAS_OBJECT =
  /^(?!(?:the|all|both|each|every)\s)\p{L}+ (?:an?|some(?:one|body)?|any(?:one|body)?|our|their)(?:\s|$)/iu;
/** "ST said this had been sent to our services". */
const TELLS = /\s(?:had|been|that|confirmed|said|reported)\s/iu;
/** Joins another name to a mention. */
const JOINS = /^(?:[,&/(]|(?:and|with|a|ac|gyda)(?!\p{L}))/iu;
/** Another name follows: "@Owain Price @Siân". */
const NEXT_CALLED = /^@([^@,&/<]{1,60}?)[\t ]*(?:(?:,|&|\/|(?<=\s)(?:and|a|ac)(?=\s))[\t ]*){0,2}(?=@)/u;
/** "@rowan: ", "@rowan and @mair to ". */
const CALLED =
  /^(@[\p{L}\d._-]{1,40}(?:(?:(?:,| and| &|\/)+ ?@[\p{L}\d._-]{1,40}){1,6}|(?=:)))(?::[\t ]*(?:to[\t ]+)?|[\t ]+(?:to[\t ]+)?)(?=\S)/u;

/** Whether a passive follows, so that the words before "to" name a thing and not a lead. */
const PASSIVE =
  /^(?:need to )?(?:not |also |now |then )?be(?:en)? (?:(?:\w+ly|now|also|then) )?\w+(?:ed|en|un|wn|ught|ade|ent|und|ut|old|eld|ept|set)\b/iu;

const NICK = /^@[\p{L}\p{N}._'’-]+(?: \p{Lu}[\p{L}'’-]+(?= \p{Ll}))?/u;

/** In "Prices to next meeting", nobody does the meeting. */
const TO_MEETING = /^(?:the |a )?(?:next|future|following) (?:\p{L}+ )?meeting\b/iu;

const tidy = (words: string): string => words.replace(OPENING, '').trim();

/** Removes an opening "to" or "please" from a task; undoes the soft mutation after a Welsh "i". */
function withoutLink(words: string): string {
  const link = BARE_LINK.exec(words)?.[0] ?? '';
  const task = words.slice(link.length);
  return link.trim() === 'i' ? undoSoftMutation(task) : task;
}

function splitMention(words: string, test: LeadTest): LeadSplit | null {
  const tags = words.startsWith('<') ? MENTIONS.exec(words) : null;
  const rest = words.slice(tags?.[0].length ?? 0);
  const joined = tags !== null && JOINS.test(rest) ? splitLink(words, test) : null;
  if (joined) return joined;
  if (tags) return { lead: tags[0].trim(), task: withoutLink(tidy(rest)) };
  if (!words.startsWith('@')) return null;
  const [beginning, one] = NEXT_CALLED.exec(words) ?? [];
  const next = one === undefined || beginning === undefined ? null : splitMention(words.slice(beginning.length), test);
  if (next !== null && one !== undefined && (test.isKnown(one) || isNameLike(one)))
    return { ...next, lead: `${one}, ${next.lead}` };
  const called = CALLED.exec(words);
  const names = called?.[1]?.split(/(?:,| and| &|\/)+ ?(?=@)/u).map((name) => name.slice(1));
  if (called && names) return { lead: names.join(', '), task: tidy(words.slice(called[0].length)) };
  const tokens = [...matchesOf(/\S+/gu, words.slice(0, LEAD_WITHIN))].slice(0, 9);
  // In "@Sam Okafor Ask the band", the name ends where the verb begins.
  const verb = tokens.slice(1, 4).find(([word]) => test.isVerb(word));
  const named = verb === undefined ? '' : words.slice(1, verb.index).trim();
  if (verb && isNameLike(named)) return { lead: named, task: words.slice(verb.index) };
  for (let count = Math.min(tokens.length - 1, 8); count > 0; count--) {
    const next = tokens[count];
    if (!next) continue;
    const lead = words.slice(1, next.index).trim().replace(/[:,]$/u, '');
    if (test.isKnown(lead)) return { lead, task: withoutLink(tidy(words.slice(next.index))) };
  }
  return null;
}

/** Splits off a lead in brackets before a task that names none itself. */
function splitBrackets(words: string, test: LeadTest): LeadSplit | null {
  const found = /^[([]/.test(words) ? IN_BRACKETS.exec(words) : null;
  const lead = found?.[1]?.replace(ASIDES, '').trim() ?? '';
  if (!found || lead === '' || !isLeadList(lead, test)) return null;
  const rest = splitLead(words.slice(found[0].length), test);
  return rest.lead !== null && rest.mayBeTitle !== true ? rest : { lead, task: rest.task };
}

/** What is to be done, as a noun: "Development of the page to …". */
const DEED = /^(\p{L}{4,}?)(?:ment|i?[sz]ation|ation|ion|ing) of /u;
function isDeed(lead: string, test: LeadTest): boolean {
  const stem = DEED.exec(lead)?.[1];
  return stem !== undefined && ['', 'e', 'ise', 'ate'].some((end) => test.isVerb(stem + end));
}

function splitLink(words: string, test: LeadTest): LeadSplit | null {
  const head = words.slice(0, LEAD_WITHIN);
  for (const link of matchesOf(LINK, head)) {
    const lead = tidy(head.slice(0, link.index)).replace(/[,:]$/u, '');
    if (/[–—-]$/u.test(lead)) return null;
    if (/[.;?!] /u.test(lead.replace(TITLES, ''))) return null;
    const task = words.slice(link.index + link[0].length).trim();
    if (task === '') return null;
    const isWelsh = /^i('w)?$/iu.test(link[0].trim());
    if (isWelsh && /^(?:the|a|an|y|yr|bawb|mewn|fyny|gyd)\b/iu.test(task)) continue;
    if (PASSIVE.test(task) || TO_MEETING.test(task)) return null;
    const thing = /\bto$/iu.test(link[0].trim()) ? DETERMINER.exec(task)?.[1] : undefined;
    if (thing !== undefined && !test.isVerb(thing)) continue;
    if (lead === '' || HAS_OBJECT.test(lead) || TELLS.test(lead) || isDeed(lead, test) || !test.couldLead(lead))
      continue;
    return { lead: lead.replace(/^@/u, ''), task: isWelsh ? undoSoftMutation(task) : task };
  }
  return null;
}

/** "Tomos drafts the note". */
const THIRD = /(?<=[sxzh])es$|s$/u;
/** Initials, after which a capital may begin the task: "TM/BL Set out the budget". */
const INITIALS = /^\p{Lu}{2,3}\p{Ll}?(?:\/\p{Lu}{2,3}\p{Ll}?)+$|^\p{Lu}{2}$/u;
const FIRST_FOUR = /^(?:\s*\S+){1,4}/u;
const TOKEN = /\S+/gu;

/** Splits off a known name directly before a verb: "Siân circulate the paper". */
function splitBare(words: string, test: LeadTest): LeadSplit | null {
  const head = FIRST_FOUR.exec(words.slice(0, LEAD_WITHIN))?.[0] ?? '';
  for (const token of matchesOf(TOKEN, head)) {
    const lead = words.slice(0, token.index).trim();
    if (token.index === 0 || (/^\p{Lu}/u.test(token[0]) && !INITIALS.test(lead))) continue;
    const isSaid = token[0].length > 3 && token[0].endsWith('s') && test.isVerb(token[0].replace(THIRD, ''));
    const isVerb = test.isVerb(token[0]);
    if (!(isSaid || isVerb) || (test.isVerb(firstWord(lead)) && !test.isSure?.(lead))) continue;
    const isName = lead.includes(' ') || isFirstName(fold(lead));
    if (isSaid && (test.isKnown(lead) || (isName && (test.couldEnd?.(lead) ?? false))))
      return { lead, task: words.slice(token.index) };
    if (isVerb && test.isKnown(lead)) return { lead, task: words.slice(token.index) };
  }
  return null;
}

/** A clause that says when or on what condition somebody does the task that follows: "Once the lease is signed, RT to …". */
const CLAUSE =
  /^(?:upon|once|after|following|before|prior to|subject to|as soon as|when|if|where|given|pending|until|further to|in (?:advance|light|view|preparation|response|order|the meantime)|on (?:receipt|completion|approval)|at the|by|for the next|ahead of|to \p{Ll}+|ar ôl|pan|os|cyn|wedi i|yn dilyn|unwaith|erbyn)(?!\p{L})[^,;.]{3,120},\s+(?=\S)/iu;

/** What a task is about, before its lead: "Migration plan: Owen will produce a draft". */
const OF_TOPIC = /^(?<topic>\p{Lu}[\p{L}’' ]{2,40}):\s+(?=\p{Lu})/u;
function splitAfterTopic(words: string, test: LeadTest): LeadSplit | null {
  const found = OF_TOPIC.exec(words);
  const split = found === null ? null : splitLink(words.slice(found[0].length), test);
  return split === null ? null : { ...split, task: `${found?.groups?.['topic'] ?? ''}: ${split.task}` };
}

/** Splits off a lead behind such a clause, which then stands after the task. */
function splitAfterClause(words: string, test: LeadTest): LeadSplit | null {
  const clause = CLAUSE.exec(words)?.[0];
  if (clause === undefined) return null;
  const split = splitLink(words.slice(clause.length), test);
  if (split === null) return null;
  const when = clause.trim().replace(/,$/u, '');
  const after = `${when.charAt(0).toLowerCase()}${when.slice(1)}`;
  return { ...split, task: `${split.task.replace(/[\s.]+$/u, '')} ${after}` };
}

/**
 * Splits an action's words, without marker, into the lead before the task and the task: "Comms team to circulate …", "X
 * will …", "Sian Rees i gylchredeg …", "<at>Sian</at> circulate …", "Sian: circulate …". The task begins with its verb.
 * Without a lead, all the words are the task, without an opening "to".
 */
export function splitLead(words: string, test: LeadTest): LeadSplit {
  const body = tidy(words);
  const mention = splitMention(body, test);
  if (mention) return mention;
  const inBrackets = splitBrackets(body, test);
  if (inBrackets) return inBrackets;
  const welsh = splitWelshLead(body, test.isKnown);
  if (welsh) return welsh;
  if (BARE_LINK.test(body)) return { lead: null, task: withoutLink(body) };
  const colon = /[:–—-]/.test(body) ? COLON.exec(body) : null;
  const before = colon?.[1]?.replace(/^@/u, '').replace(WITH_OTHERS, '$1, $2').replace(HELPED, ', ');
  const afterColon = colon ? firstWord(body.slice(colon[0].length).replace(TOPIC, '').replace(/^to /iu, '')) : '';
  const isLikely = before !== undefined && test.isVerb(afterColon) && (test.couldEnd?.(before) ?? false);
  if (colon && before && before.split(' ').length <= 8 && (isLikely || isLeadList(before, test))) {
    const task = withoutLink(tidy(body.slice(colon[0].length)));
    return { lead: before, task, mayBeTitle: !(test.isSure ?? test.isKnown)(before) };
  }
  const linked = splitAfterClause(body, test) ?? splitLink(body, test) ?? splitAfterTopic(body, test);
  const bare = splitBare(body, test);
  // "MH speak to the vicar": the name ends where the verb begins.
  const isBare =
    bare?.lead != null && linked?.lead?.startsWith(`${bare.lead} `) === true && test.isVerb(firstWord(bare.task));
  const split = isBare ? bare : (linked ?? bare);
  if (split) return split;
  if (body.startsWith('@')) {
    const name = NICK.exec(body)?.[0] ?? /^\S+/u.exec(body)?.[0] ?? '';
    return { lead: name.slice(1), task: withoutLink(tidy(body.slice(name.length))) };
  }
  return { lead: null, task: body };
}

/** Whether words are one known name, or several joined by commas, slashes, "and" or "&". */
function isLeadList(words: string, test: LeadTest): boolean {
  if (test.isKnown(words)) return true;
  const names = words.split(/[\t ]*(?:,|\/|&|;)[\t ]*|[\t ]+(?:and|a|ac)[\t ]+/u).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => test.isKnown(name));
}
