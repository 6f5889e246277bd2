import { undoSoftMutation } from '../leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../leads/welsh-verb-nouns.js';
import { matchesOf } from '../text/matches-of.js';

/** Stands before the lead: a verb, "Bydd Siân yn …", "Dylai Siân …", or an obligation, "Rhaid i Siân …". */
const OPENING =
  /^(?:(?:mae(?:['’]n)? |roedd (?:yn )?)?(?:angen|rhaid) i(?:['’]r)?|(?:fe |mi )?(?:bydd|fydd|dylai|ddylai|gall|caiff|gwnaiff|wnaiff|cytunodd|gytunodd|cynigiodd|addawodd|gwirfoddolodd|dywedodd|nododd|eglurodd|cadarnhaodd|soniodd)|(?:gofynnwyd|gofynnir|gofyn|cytunwyd|penderfynwyd) i(?:['’]r)?|(?:cytunwyd|penderfynwyd) (?:[bf]od|y (?:byddai|bydd|dylai))(?:['’]r)?|mae(?:['’]r)?|i)\s+/iu;
/** What may stand between the lead and the verb. */
const LINK =
  /^(?:hefyd )?(?:y bydd(?:ai|e)?(?: (?:hi|ef|fe|o))?(?: yn|['’]n)|(?:yn|['’]n) (?:mynd|bwriadu|cytuno) i(?:['’]w)?|wedi cytuno i(?:['’]w)?|['’]n|yn|am|i(?:['’]w)?|wneud)\s+/iu;
const MOST_WORDS = 6;

/**
 * Splits off a lead in Welsh word order, before the verb-noun: "Bydd Siân Rees yn trefnu …", "Dylai Siân drefnu …", "i
 * Siân ddrafftio …". Null unless somebody known stands there and a verb-noun follows.
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
      /\s(?:yn?|hefyd|i|am|bydd(?:ai|e)?|wneud|mynd|bwriadu|cytuno|wedi)(?:$|\s)/iu.test(lead) ||
      !(isKnown(lead) || isKnown(lead.replace(/^yr? /iu, '')))
    )
      continue;
    const task = undoMutation(rest.slice(end).trim().replace(LINK, ''));
    if (WELSH_VERB_NOUNS.has(firstOf(task))) return { lead, task };
  }
  return null;
}

/** In "i'w thrwsio", to mend her, "trwsio" has an aspirate mutation. */
const BREATHED = /^(?=(?:th|ph|ch)\p{L})(\p{L})h/u;

function undoMutation(task: string): string {
  const plain = task.replace(BREATHED, '$1');
  return plain !== task && WELSH_VERB_NOUNS.has(firstOf(plain)) ? plain : undoSoftMutation(task);
}

const firstOf = (task: string): string => (/^[\p{L}-]+/u.exec(task)?.[0] ?? '').toLowerCase();
