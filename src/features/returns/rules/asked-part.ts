import { ASKED_WORD, ASKS, beginsAsked, countsIn, isQuestion, isYesNo } from './question-words.js';

/** Whether words explicitly tell somebody to ask. */
export const TELLS_TO_ASK =
  /(?<!\p{L})(?:ask(?:ing)?|find out|poll|quiz|survey|question|put (?:this|these|it) to|holi|holwch|hola|gofyn\p{L}*|ofyn)(?!\p{L})/iu;

/** The part of a request that says what is asked. */
export interface AskedPart {
  readonly text: string;
  /** Whether it is a list or stands as questions, rather than naming something to send. */
  readonly isListed: boolean;
}

/** Announces what is asked: "the following", "these questions". */
const FOLLOWING =
  /(?<!\p{L})(?:(?:the |y )?following|these|as follows|below|(?:y )?canlynol|cwestiynau hyn|fel a ganlyn|(?:the |y )?questions? (?:is|are|yw)|cwestiynau? yw)(?: \p{L}+){0,3}\s*[:.,?\n–-]*\s+(?=\S)/iu;
/** What stands between a count and the counted questions: "three questions - …", "two things on it, …". */
const AFTER_COUNT =
  /^(?:\s(?:to|for|from|of|i|gan|at) [^:;.?!\n]{0,40})?\s*(?:[:;.,?!–-]|\n)[\s:;.,–-]*(?:namely |sef )?(?=\S)/iu;
const HEAD =
  /(?<!\p{L})(?:ask\p{L}*|questions?|answers?|returns?|forms?|following|these|gofyn\p{L}*|ofyn\p{L}*|cwestiw?n\p{L}*|ffurflen\p{L}*|ymateb\p{L}*|atebion|hyn)(?!\p{L})/iu;
/** Words after the questions that are no question. */
const AFTERWARDS =
  /^(?:(?:can|could|would|will) (?:you|we)|please|they|i|we|need|want|thanks?|let (?:me|us)|that['’]?s|nothing|deadline|back|all|due|answers?|diolch|gyrr\p{L}*|anfon\p{L}*|(?:g|c)?all\p{L}+ (?:chi|di)|fedr\p{L}* (?:chi|di)|nei di|w?newch|os gwelwch|plis|dyna|mae (?:angen|gyda|ganddyn)|dwi|dw i|rydw|hoffwn|cofion|send|reply)(?!\p{L})/iu;
const DASHED = /\s[–—-]\s(?=(?:can|could|would|will) you|please|thanks|nei di|allwch|fedrwch|plis|diolch)[^?]*\??$/iu;
/** Starts at a question word right after the people asked and the verb that has them answer. */
const ASKED_DIRECTLY = new RegExp(
  `^(?:[\\s,]+(?!(?:to|i) (?:send|give|get|do|make|write|check|bring|anfon|roi|wneud)(?!\\p{L}))[\\p{L}'’]+){0,7}?[\\s,]+(?<what>${ASKS}(?!\\p{L})[\\s\\S]+)$`,
  'iu',
);

/** Finds where a request says what is asked of `who`: after a colon, a count or "the following", or as questions. */
export function askedPart(body: string, who: string): AskedPart | null {
  const place = body.toLowerCase().indexOf(who.toLowerCase());
  const isAfterWho = (at: number): boolean => place < at;
  const end = place < 0 ? 0 : place + who.length;
  const from = (at: number, isListed: boolean): AskedPart | null => {
    const text = withoutAfterwards(body.slice(at).trim());
    return /\p{L}{2}/u.test(text) && isAfterWho(at) ? { text, isListed } : null;
  };
  return (
    afterColon(body, who, from) ??
    afterCount(body, end, from) ??
    afterFollowing(body, from) ??
    ofItsOwn(body, end, from) ??
    told(body, end, from) ??
    directly(body, end, from) ??
    beforehand(body, who, place)
  );
}

type From = (at: number, isListed: boolean) => AskedPart | null;

function afterColon(body: string, who: string, from: From): AskedPart | null {
  for (const { index, 0: colon } of body.matchAll(/:\s+/gu)) {
    const [head, rest] = [body.slice(0, index), body.slice(index + colon.length)];
    if (rest.toLowerCase().includes(who.toLowerCase())) continue;
    const sentence = head.replace(/^[\s\S]*[.?!\n]\s+/u, '');
    const isHead =
      sentence.toLowerCase().includes(who.toLowerCase()) || HEAD.test(sentence) || countsIn(sentence).length > 0;
    if (isHead || beginsAsked(rest)) return from(index + colon.length, true);
  }
  return null;
}

function afterCount(body: string, whoEnd: number, from: From): AskedPart | null {
  for (const { end } of countsIn(body)) {
    const lead = AFTER_COUNT.exec(body.slice(end))?.[0];
    const start = Math.max(end + (lead?.length ?? 0), end);
    if (lead !== undefined && start >= whoEnd && !AFTERWARDS.test(body.slice(start))) return from(start, true);
  }
  return null;
}

function afterFollowing(body: string, from: From): AskedPart | null {
  const found = FOLLOWING.exec(body);
  return found === null ? null : from(found.index + found[0].length, true);
}

/** Finds sentences of their own that ask. */
function ofItsOwn(body: string, whoEnd: number, from: From): AskedPart | null {
  for (const { index, 0: edge } of body.slice(whoEnd).matchAll(/(?:[.?!]\s+|\n\s*|\s[–—-]\s)/gu)) {
    const at = whoEnd + index + edge.length;
    const rest = body.slice(at);
    if (isQuestion(rest) || (isYesNo(rest) && /\?/u.test(rest))) return from(at, true);
  }
  return null;
}

/** Says that the leads must tell: "they need to tell us …", "each one should give us …", "I want from them …". */
const TO_TELL =
  /(?:^|[.;,\n–-])\s*(?:(?:and|so|ac|a) )?(?:(?:they|each(?: (?:one|lead|of them))?|all of them|everyone|everybody|every one)(?: (?:all|each|just|only|simply))*(?: (?:need|should|must|will|could|has|have|are|is|ought|please|['’]ll|to|just|each))* (?:tell|say|give|send|let|set out|list|show|report|answer|explain|provide|share|name|describe)(?!\p{L})(?: (?:us|me))?(?: (?:know|back|back to us))?|(?:i|we)(?:['’]d)? (?:would )?(?:want|need|like|expect)(?: to (?:have|get|see|know|hear))?(?: (?:from|of|off) (?:them|each|each of them|everyone|all of them))|what (?:i|we) (?:want|need)(?: from (?:them|each))? is|(?:mae (?:angen|eisiau)|bydd angen|rhaid|dylen|dylai|dw?i (?:angen|isio|eisiau))(?: iddyn(?:t| nhw)| i bob un| i bawb| nhw| pob un| pawb)*(?: (?:i|eu|yn))?(?: (?:d?dd?weud|roi|rhoi|anfon|nodi|restru|rhestru|egluro|ddangos|sôn))?(?: (?:wrth\p{L}+|i|at\p{L}+)(?: (?:i|ni|fi))?)?)[\s:]+(?=\S)/iu;

function told(body: string, whoEnd: number, from: From): AskedPart | null {
  const found = TO_TELL.exec(body.slice(whoEnd));
  return found === null ? null : from(whoEnd + found.index + found[0].length, true);
}

/** Finds questions that stand before the people they are for: "what went well? I want that from all leads". */
function beforehand(body: string, who: string, place: number): AskedPart | null {
  const text = (/^[\s\S]*[.?!\n](?=\s)/u.exec(body.slice(0, Math.max(0, place)))?.[0] ?? '').trim();
  return isQuestion(text) && !text.toLowerCase().includes(who.toLowerCase()) ? { text, isListed: true } : null;
}

/** Has somebody ask. Without it, question words are about the leads and not for them. */
const HAS_ASK =
  /(?<!\p{L})(?:ask\p{L}*|find out|go(?:ing)? (?:out|round)|put|write|form|questions?|return|collect|gather|hear|know|tell|told|(?:want|need|like|get|have) (?:all |each |every )?(?:of )?(?:the )?$|gofyn\p{L}*|ofyn\p{L}*|hol[iw]\p{L}*|casgl\p{L}*|ffurflen|cwestiw?n\p{L}*|angen|eisiau|isio|hoffwn|gyrr\p{L}*|yrru|anfon\p{L}*)(?!\p{L})/iu;
const ASKS_ABOUT = new RegExp(
  `^(?:${ASKS}(?!\\p{L})|(?:did|do|does|have|has|are|is|were|was|list|show|remind|ydy|ydi|oes|wnaeth|gafodd) )`,
  'iu',
);

function directly(body: string, whoEnd: number, from: From): AskedPart | null {
  const head = body.slice(0, whoEnd);
  if (ASKS_ABOUT.test(head.trim()) || !HAS_ASK.test(body.slice(0, whoEnd + 30))) return null;
  const sentence = /^[^.?!;\n]*\??/u.exec(body.slice(whoEnd))?.[0] ?? '';
  const what = whoEnd === 0 ? undefined : ASKED_DIRECTLY.exec(sentence)?.groups?.['what'];
  if (what === undefined) return null;
  const part = from(whoEnd + sentence.indexOf(what), false);
  return part === null ? null : { ...part, text: what };
}

/** Removes what follows the questions: "… Can you write round?", "… They have until then." */
function withoutAfterwards(text: string): string {
  const sentences = text.replace(DASHED, '').split(/(?<=[.?!])\s+|(?<=\n)/u);
  const isAsking = new RegExp(`^${ASKED_WORD}`, 'iu').test(sentences[0] ?? '');
  while (sentences.length > 1) {
    const last = (sentences.at(-1) ?? '').trim();
    const isAfter = AFTERWARDS.test(last) || (isAsking && last !== '' && !beginsAsked(last) && !last.endsWith('?'));
    if (!isAfter && last !== '') break;
    sentences.pop();
  }
  return sentences.join(' ').replace(/\n /gu, '\n').trim();
}
