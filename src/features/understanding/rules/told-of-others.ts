import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { leadsAt, type SaidName } from './leads-at.js';
import type { Undertaken } from './undertaken.js';

/** Stands before the name of whoever said it: "dudodd", "mi wedodd", "mae … wedi dweud", "yn ôl", "according to". */
const SAID =
  /^(?:(?:fe|mi) )?(?:(?:dd?(?:yw|w)?ed|w?wed|dd?[eu]ud|dd?ud)odd|(?<gives>[gc]ytunodd|[cg]ynigiodd|[gc]addawodd|addawodd|[gc]addodd)|(?<tells>mae|ma)|yn ôl|(?<english>according to)) (?=[@\p{L}])/iu;
const HAS_SAID = /^ (?:wedi|['’]?di) (?:dweud|deud|gweud|ddweud|(?<gives>addo|gaddo|cytuno|cynnig))/iu;
/**
 * Says that the speaker, or somebody else named, would do it: "… basa fo'n", "… y byddai'n", "wrth bawb y bydd hi yn".
 */
const THAT =
  "^(?: wrth(?:a|o)?(?: \\p{L}+){1,2}?)?,?(?: (?:y|bod|fod))? (?:(?:mi|fe) )?(?:[bf]ydd(?:ai|a|e)?|[bf]ysa|[bf]asai?|[bf]ase|[bf]uasai|['’]sa)";
const WOULD = new RegExp(`${THAT}(?: (?:fo|fe|o|e|hi|nhw))?(?:['’]n| yn) (?=\\p{L})`, 'iu');
/** Names somebody else who would do it: "… y byddai Gwen yn". */
const OTHER = new RegExp(`${THAT} (?=[@\\p{L}])`, 'iu');
const ENGLISH = /^,? (?:s?he|they)(?:['’](?:ll|d)| will| would| is going to| are going to) (?=\p{L})/iu;
/** Being or feeling something is no task. */
const NO_TASK: ReadonlySet<string> = new Set(
  'bod cael gweld gobeithio meddwl disgwyl aros methu gallu dod credu gwybod hoffi teimlo cofio'.split(' '),
);

/**
 * Reads a reported promise that begins with its verb: "dudodd David basa fo'n holi'r Adran", "cytunodd Gwen i ffonio".
 */
export function toldOfOthers(said: string, people: readonly SaidName[]): Undertaken | null {
  const start = SAID.exec(said);
  if (start === null) return null;
  const { gives, tells, english } = start.groups ?? {};
  const named = leadsAt(said.slice(start[0].length), people);
  if (named === null || named.leads.includes('me')) return null;
  const after = said.slice(start[0].length + named.length);
  if (english !== undefined) {
    const link = ENGLISH.exec(after)?.[0];
    return link === undefined ? null : { leads: named.leads.join(' and '), task: after.slice(link.length) };
  }
  const has = tells === undefined ? null : HAS_SAID.exec(after);
  if (tells !== undefined && has === null) return null;
  const rest = after.slice(has?.[0].length ?? 0);
  const isGiven = gives !== undefined || has?.groups?.['gives'] !== undefined;
  const link =
    wouldIn(rest, people) ??
    (isGiven ? { leads: null, length: /^(?: i)? (?=\p{L})/iu.exec(rest)?.[0].length ?? 0 } : null);
  if (link === null || link.length === 0) return null;
  const task = undoSoftMutation(rest.slice(link.length).replace(/\?$/u, ''));
  const verb = (task.split(/[\s'’]/u)[0] ?? '').toLowerCase();
  if (!WELSH_VERB_NOUNS.has(verb) || NO_TASK.has(verb)) return null;
  return { leads: (link.leads ?? named.leads).join(' and '), task };
}

/** Where "would" ends and who is named in it; null if the words have no such form. */
function wouldIn(
  said: string,
  people: readonly SaidName[],
): { readonly leads: readonly string[] | null; readonly length: number } | null {
  const own = WOULD.exec(said)?.[0];
  if (own !== undefined) return { leads: null, length: own.length };
  const other = OTHER.exec(said)?.[0];
  const named = other === undefined ? null : leadsAt(said.slice(other.length), people);
  if (other === undefined || named === null) return null;
  const link = /^(?:['’]n| yn) (?=\p{L})/iu.exec(said.slice(other.length + named.length))?.[0];
  return link === undefined ? null : { leads: named.leads, length: other.length + named.length + link.length };
}
