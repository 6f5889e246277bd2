import type { Slots } from '../../../reading/chat/slots.js';

/** What asks that something be written down, before what is to be. */
const ASKS =
  /^(?:(?:can|could|would) (?:you|u) |please |pls |plis )*(?:(?:note to self(?: for [^:,]{1,30})?|make (?:it|that|this) an action(?: so [^:]{1,30})?|add (?:one|an action|a new (?:one|action))|new (?:one|action)|log (?:it|this|that|an action)|(?:stick|put|write|note|jot|get) (?:it |this |that |something )?(?:down|in)(?: somewhere)?|remember|record|minute(?: it)?|take an action|a[ck]tion|acton|aktion|ac+tion|cofia(?:wch)?(?: roi)?(?: lawr)?(?: i fi)?|nod(?:a|wch)|ychwaneg(?:a|wch)(?: un| gam)?|cofnod(?:a|wch)|cam newydd|rho(?:wch)? (?:hwn |hyn )?lawr(?: i fi)?)[\s,:;.–-]*(?:that |bod |fod |for me |for us |: )?)+/iu;

const VERB = '(?=\\p{L})';
/** "I'll", "I can", "I've got to", "leave … with me", "dwi am", "mi wna i". */
const MYSELF = new RegExp(
  `^(?:(?:i|we)(?:'ll|'m going to|'ve got to|'ve to|'d better| will| shall| can| could| must| need to| have to| am going to| are going to| ought to| should| promise to| am to| plan to)|ill|im going to|will|(?:mi |fe )?(?:w|g)na i|(?:dwi|dw i|rwy|wi|rwyf)(?:'n| am|'m| yn mynd i| yn)|(?:mae )?(?:angen|rhaid) i (?:mi|fi)|bydda i'n|fe fydda i'n) (?:also |just |try to |try and )?${VERB}`,
  'iu',
);
const ASKED = /^(?:can|could|would|will|please|maybe|perhaps|a|all|alla|allai|fedr|wnaiff|(?:w)?nei di)[\s,]+/iu;
const LINK =
  /^(?:'ll| will| to| is to| needs to| should| must| has to| can| could| shall| is going to| are going to| has said (?:s?he|they) will| has (?:agreed|offered|promised) to| agreed to| said (?:s?he|they)(?:'ll| will| would)| please| could you| can you| would you| will you| i| yn mynd i| fydd yn| yn| am)[\s,:]+(?=\p{L})/iu;

/**
 * The line that logs what somebody says that they, or others, will do: "Tomos to ring the Trust by Friday", "I can draft that
 * before half term". Null where nobody says so.
 */
export function undertakenIn({ said, people }: Pick<Slots, 'said' | 'people'>): string | null {
  const asks = ASKS.exec(said)?.[0] ?? '';
  const rest = said.slice(asks.length).trim();
  if (rest === '') return null;
  const own = MYSELF.exec(rest);
  if (own !== null) return `ACTION: me to ${rest.slice(own[0].length)}`;
  const plain = rest.replace(ASKED, '');
  const stated = ofOthers(plain, people, plain !== rest);
  if (stated !== null) return stated;
  return asks === '' ? null : `ACTION: ${rest}`;
}

/** "Tomos and I are going to …", "Gwen, could you …": whoever is named first, and what they are to do. */
function ofOthers(said: string, people: Slots['people'], isAsked: boolean): string | null {
  let at = 0;
  const leads: string[] = [];
  for (;;) {
    const rest = said.slice(at);
    const named = people.find(({ name }) => startsWithName(rest, name) !== null);
    const length = named === undefined ? (/^I(?= )/u.exec(rest)?.[0].length ?? null) : startsWithName(rest, named.name);
    if (length === null) break;
    leads.push(named === undefined ? 'me' : named.name);
    at += length;
    const joined = /^(?:,? (?:and|&|a|ac) |, ?)(?=\p{Lu})/u.exec(said.slice(at));
    if (joined === null) break;
    at += joined[0].length;
  }
  if (leads.length === 0) return null;
  const rest = said.slice(at).replace(/^,/u, '');
  const link = LINK.exec(rest)?.[0] ?? (isAsked ? ' ' : null);
  if (link === null) return null;
  const task = rest.slice(link.length).replace(/\?$/u, '');
  return `ACTION: ${leads.join(' and ')} to ${task}`;
}

/** How many letters of a text are somebody's name, or the first word of it; null when it begins with another. */
function startsWithName(text: string, name: string): number | null {
  const bare = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [first = ''] = name.split(' ');
  for (const form of [name, first])
    if (bare(text).startsWith(bare(form)) && !/^[\p{L}\p{N}]/u.test(text.slice(form.length))) return form.length;
  return null;
}
