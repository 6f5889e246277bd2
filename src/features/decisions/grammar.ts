import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';
import { DECISION_REFERENCE, decisionReference } from './rules/decision-reference.js';
import { isOfActions, isOfSomebody, readDecided } from './rules/read-decided.js';

/** Keeps one or several decisions. */
export interface DecideCommand {
  readonly kind: 'decide';
  readonly texts: readonly string[];
}

/** Words that may be a decision; the bot asks. */
export interface OfferDecisionCommand {
  readonly kind: 'offer-decision';
  readonly text: string;
}

/** Shows the decisions, or those with certain words. */
export interface DecisionsCommand {
  readonly kind: 'decisions';
  readonly find: string | null;
}

export interface ShowDecisionCommand {
  readonly kind: 'show-decision';
  readonly reference: string;
}

export interface WithdrawDecisionCommand {
  readonly kind: 'withdraw-decision';
  readonly reference: string;
  readonly reason: string | null;
}

const ALL: DecisionsCommand = { kind: 'decisions', find: null };
const END = '[\\s.?!,]{0,5}$';
const PAST_END = '(?<words>[^\\n]{3,1000})';

const marked: GrammarEntry<DecideCommand> = {
  pattern: /^(?:the )?(?:decisions?|penderfyniad(?:au)?)\s{0,2}(?::|-(?= ))(?<all>[\s\S]{1,4000})$/di,
  make: (_match, typed) => {
    const texts = readDecided(typed('all'));
    return texts.length === 0 ? null : { kind: 'decide', texts };
  },
};

const offer = (source: string): GrammarEntry<OfferDecisionCommand> => ({
  pattern: new RegExp(`^(?:${source})${PAST_END}$`, 'di'),
  make: (_match, typed) => {
    const text = typed('words').trim();
    return text === '' || text.endsWith('?') || isOfActions(text) || isOfSomebody(text)
      ? null
      : { kind: 'offer-decision', text };
  },
});

const OF_REQUEST =
  /^(?:my|our|his|her|their|fy|ein) (?:request|extension|extra|more time|ask|nghais|cais|estyniad)(?!\p{L})/iu;
const find = (source: string): GrammarEntry<DecisionsCommand> => ({
  pattern: new RegExp(`^(?:${source}) (?<words>(?:(?![,;.!?]\\s)[^\\n]){2,120}?)${END}`, 'di'),
  // A decision on one's own request is the chair's, about an action.
  make: (_match, typed) =>
    OF_REQUEST.test(typed('words')) ? null : { kind: 'decisions', find: typed('words').trim() },
});

const one = (
  source: string,
  make: (reference: string, rest: string) => ShowDecisionCommand | WithdrawDecisionCommand,
): GrammarEntry<ShowDecisionCommand | WithdrawDecisionCommand> => ({
  pattern: new RegExp(`^${source.replace('REF', DECISION_REFERENCE)}${END}`, 'dis'),
  make: ({ groups }, typed) =>
    make(decisionReference(groups?.['prefix'] ?? '', groups?.['number'] ?? ''), typed('rest').trim()),
});

const show = (reference: string): ShowDecisionCommand => ({ kind: 'show-decision', reference });
const withdraw = (reference: string, rest: string): WithdrawDecisionCommand => ({
  kind: 'withdraw-decision',
  reference,
  reason: rest === '' ? null : rest,
});
const WHY =
  '(?:[\\s,:–-]{1,3}(?:because(?: of)?|since|as|reason:?|oherwydd|achos|gan)?[\\s,:–-]{0,3}(?<rest>\\S.{0,500}?))?';

export const DECISIONS_GRAMMAR: GrammarPart = patterns('phrase', [
  marked,
  offer(
    "(?:we(?:'ve| have)? |the (?:group|board|meeting|committee) (?:has )?|it (?:was|has been) )?(?:decided|resolved|agreed) that[:,]? ",
  ),
  offer("(?:we(?:'ve| have)? |it was )?(?:decided|resolved|agreed)(?: that)?(?::| - ) ?"),
  offer(
    "(?:penderfynwyd|penderfynon ni|penderfynasom|cytunwyd|cytunon ni|cytunasom|(?:rydyn ni|rydym|'dyn ni|dan ni) wedi (?:penderfynu|cytuno)) (?:y bydd|y bydda|y dylid|y dylai|fod|bod|na|nad|mai) ",
  ),
  offer('(?:penderfynwyd|cytunwyd|penderfynodd y grŵp|cytunodd y grŵp)(?::| - ) ?'),
  phrase(
    '(?:show |list |see |what are )?(?:me )?(?:the |our |all |all the |all our )?decisions(?: (?:so far|made|list|log))?|decision log|what (?:have|did) we decided?(?: so far)?',
    ALL,
  ),
  phrase(
    "(?:dangos |dangoswch |rhestru |rhestrwch )?(?:y |ein |pob |'r |yr holl |holl )?b?penderfyniad(?:au)?(?: hyd yma)?|cofnod penderfyniadau|beth (?:ydym|ydyn|rydym|rydyn|dan|dyn)(?: ni)? wedi(?:'i)? (?:ei )?[bp]h?enderfynu",
    ALL,
  ),
  find('(?:the |our |any |all )?decisions? (?:about|on|to do with|mentioning|concerning|regarding)'),
  find('what (?:did|have) we (?:decide|decided|agree|agreed) (?:about|on|to do about|regarding)'),
  find('(?:find|search(?: for)?|look for|look up) (?:the |a |any )?decisions?(?: (?:about|on|with))?'),
  find('(?:chwilio|chwiliwch|dod o hyd i|dewch o hyd i)(?: am)? (?:y |unrhyw )?b?penderfyniad(?:au)?(?: (?:am|ar))?'),
  find('(?:y |ein |pa |unrhyw )?b?penderfyniad(?:au)? (?:am|ar|ynghylch|ynglŷn â|o ran)'),
  find('beth (?:benderfynon ni|benderfynwyd|gytunwyd|gytunon ni) (?:am|ar|ynghylch|ynglŷn â)'),
  one('(?:(?:show|see|view|open|what was|what is|dangos|dangoswch|gweld|agor|agorwch)\\s{1,3})?REF(?<rest>)', show),
  one(
    `(?:withdraw|cancel|rescind|revoke|reverse|take back|overturn|undo|tynnwch|tynnu|canslo|dirymu|diddymu)\\s{1,3}REF(?: (?:back|yn ôl))?${WHY}`,
    withdraw,
  ),
  one(`REF (?:is |has been |was |wedi'i )?(?:withdrawn|rescinded|revoked|dynnu'n ôl|tynnu'n ôl)${WHY}`, withdraw),
]);
