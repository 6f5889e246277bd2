import { undoSoftMutation } from '../leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../leads/welsh-verb-nouns.js';
import { matchesOf } from '../text/matches-of.js';

/** What comes before the lead: a verb, "Bydd Siân yn …", "Dylai Siân …"; or what must be, "Rhaid i Siân …". */
const OPENING =
  /^(?:(?:mae(?:['’]n)? |roedd (?:yn )?)?(?:angen|rhaid) i(?:['’]r)?|(?:fe |mi )?(?:bydd|fydd|dylai|ddylai|gall|caiff|gwnaiff|wnaiff|cytunodd|gytunodd|cynigiodd|addawodd|gwirfoddolodd)|(?:gofynnwyd|gofynnir|gofyn|cytunwyd|penderfynwyd) i(?:['’]r)?|(?:cytunwyd|penderfynwyd) (?:[bf]od|y (?:byddai|bydd|dylai))(?:['’]r)?|mae(?:['’]r)?|i)\s+/iu;
/** What may stand between the lead and the verb. */
const LINK =
  /^(?:hefyd )?(?:(?:yn|['’]n) (?:mynd|bwriadu|cytuno) i(?:['’]w)?|wedi cytuno i(?:['’]w)?|['’]n|yn|am|i(?:['’]w)?|wneud)\s+/iu;
const MOST_WORDS = 6;

/**
 * A lead in the order of Welsh, before the verb-noun: "Bydd Siân Rees yn trefnu …", "Dylai Siân drefnu …", "i Siân ddrafftio
 * …"; null where nobody who is known stands there, or no verb-noun follows.
 */
export function splitWelshLead(
  words: string,
  isKnown: (words: string) => boolean,
): { readonly lead: string; readonly task: string } | null {
  const opening = OPENING.exec(words)?.[0];
  if (opening === undefined) return null;
  const rest = words.slice(opening.length);
  const ends = [...matchesOf(/(?=\s)|(?=['’]n\s)/gu, rest.slice(0, 200))].map(({ index }) => index);
  for (const end of ends.slice(0, MOST_WORDS).reverse()) {
    const lead = rest.slice(0, end).trim();
    if (
      /\s(?:yn|hefyd|i|am|wneud|mynd|bwriadu|cytuno|wedi)(?:$|\s)/iu.test(lead) ||
      !(isKnown(lead) || isKnown(lead.replace(/^yr? /iu, '')))
    )
      continue;
    const task = undoMutation(rest.slice(end).trim().replace(LINK, ''));
    if (WELSH_VERB_NOUNS.has(firstOf(task))) return { lead, task };
  }
  return null;
}

/** "i'w thrwsio", to mend her, has "trwsio" breathed. */
const BREATHED = /^(?=(?:th|ph|ch)\p{L})(\p{L})h/u;

function undoMutation(task: string): string {
  const plain = task.replace(BREATHED, '$1');
  return plain !== task && WELSH_VERB_NOUNS.has(firstOf(plain)) ? plain : undoSoftMutation(task);
}

const firstOf = (task: string): string => (/^[\p{L}-]+/u.exec(task)?.[0] ?? '').toLowerCase();
