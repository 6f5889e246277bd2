import { isPost, isTeam } from '../leads/name-kinds.js';
import { isNoLead } from '../leads/not-leads.js';
import type { Outsider } from './outsider.js';

/** After whoever takes something on: "will", "are going to", "have agreed to". */
const PROMISES =
  /(?<!\p{L})(?:will|['’]ll|(?:is|are)(?: now| also| still)? (?:going|happy|willing|about|due) to|(?:has|have|had)(?: now| also| kindly| both| all)? (?:agreed|offered|promised|undertaken|volunteered|said (?:they|she|he|it)(?: will|['’]ll|['’]d| would)|confirmed (?:they|she|he|it)(?: will|['’]ll|['’]d| would))|(?:say|says|said) (?:they|she|he|it)(?:['’]ll| will|['’]d| would))(?!\p{L})/giu;
/** What stands before it: an article and up to four words, or capitalised words. */
const WHO =
  /(?:(?<=^|[^\p{L}])(?:[Tt]he|[Oo]ur)\s+(?<named>\p{L}[\p{L}’'-]*(?:\s+\p{L}[\p{L}’'-]*){0,3})|(?<=^|[^\p{L}])(?<own>\p{Lu}[\p{L}’'-]*(?:\s+(?:of|and|&|for)?\s*\p{Lu}[\p{L}’'-]*){0,3}))\s*$/u;
/** Departments that are called by one word. */
const DEPARTMENT =
  /^(?:comms|communications|finance|legal|hr|it|estates|facilities|procurement|policy|audit|payroll|marketing|housing|planning|cyllid|cyfathrebu)$/iu;
/** Ends the name of a public body. */
const BODY =
  /(?:^|\s)(?:wales|cymru|government|council|trust|board|authority|university|college|estyn|cadw|office|agency|service)$/iu;
/** Roles of the group, which somebody of it has. */
const OF_GROUP =
  /^(?:deputy |vice |dirprwy )?(?:chair\p{L}*|secretar\p{L}+|leads?|gadeirydd|cadeirydd|ysgrifennydd)$|(?<!\p{L})leads$/iu;
/** In Welsh, the promise begins before the body: "bydd y tîm cyfathrebu yn". */
const WELSH =
  /(?<!\p{L})(?:bydd|mae|ma|fydd|byddai|wneith|bod)\s+(?:(?:y|yr)\s+)?(?<name>\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){0,3}?)(?=['’]n\s|\s+(?:yn|am|wedi (?:cytuno|cynnig|addo|gwirfoddoli))\s)/giu;
const LONGEST_BEFORE = 60;

/** Whether somebody promises something in a message. */
export const saysPromise = (said: string): boolean => said.search(PROMISES) >= 0;

/** The teams, posts and bodies that say in a message that they will do something: "the comms team have agreed to". */
export function findBodies(said: string): readonly Outsider[] {
  const english = [...said.matchAll(PROMISES)].flatMap(({ index }) => {
    const from = Math.max(0, index - LONGEST_BEFORE);
    const found = WHO.exec(said.slice(from, index));
    const name = found?.groups?.['named'] ?? found?.groups?.['own'];
    if (found === null || name === undefined) return [];
    const start = from + found.index;
    return [{ start, end: start + found[0].trimEnd().length, name }];
  });
  const welsh = [...said.matchAll(WELSH)].map(({ index, 0: words, groups }) => {
    const name = groups?.['name'] ?? '';
    return { start: index + words.length - name.length, end: index + words.length, name };
  });
  return [...english, ...welsh].filter(({ name }) => isBody(name)).map((found) => ({ ...found, isBody: true }));
}

const isBody = (name: string): boolean =>
  !isNoLead(name) &&
  !OF_GROUP.test(name) &&
  (isTeam(name) || isPost(name) || DEPARTMENT.test(name) || BODY.test(name) || WELSH_BODY.test(name));
const WELSH_BODY = /^(?:llywodraeth|cyngor|prifysgol|iechyd cyhoeddus|bwrdd|swyddfa)\s/iu;
