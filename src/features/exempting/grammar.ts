import { about, END } from '../about-action.js';
import { DECISION_REFERENCE, decisionReference } from '../decisions/rules/decision-reference.js';
import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** What can be exempt from publication; an agenda item is named by its place. */
export type ExemptThing =
  | { readonly kind: 'action' | 'decision'; readonly reference: string }
  | { readonly kind: 'agenda'; readonly which: string };

/** Exempts something from publication for a reason, or ends that. */
export interface ExemptCommand {
  readonly kind: 'exempt';
  readonly thing: ExemptThing;
  /** Null when nobody gave one, and when the exemption ends. */
  readonly reason: string | null;
  readonly isExempt: boolean;
}

/** Asks what is exempt from publication. */
export interface ListExemptCommand {
  readonly kind: 'list-exempt';
}

const LIST =
  "(?:show |list )?(?:me )?(?:what(?:['’]s| is) exempt|exemptions|exempt (?:list|items)|what (?:do we|will you|are we going to) leave out)(?: from publication)?|(?:dangos |dangoswch |rhestru |rhestrwch )?(?:beth sydd wedi(?:['’]i| ei) h?eithrio|eithriadau)(?: rhag ei ch?g?yhoeddi)?";

const EXEMPT = "(?:(?:is |as )?exempt(?: from publication)?|wedi(?:['’]i| ei) h?eithrio(?: rhag ei ch?g?yhoeddi)?)";
const NOT =
  "(?:(?:is )?(?:not|no longer) exempt(?: from publication)?|heb ei h?eithrio|ddim wedi(?:['’]i| ei) h?eithrio)";
const WHY = '(?:\\s{0,3}(?:[:,–-]|because(?: of)?|under|for|oherwydd|o dan)\\s{0,3}(?<rest>\\S.{0,400}?))?';
const AGENDA = '(?:agenda item|eitem(?: agenda)?) (?<which>\\d{1,3})';
const MARK = '(?:mark |nodi (?:bod )?)?';
const LIFT = '(?:(?:lift|end|remove) the exemption (?:of|on|from)|dileu eithriad)';

const make = (thing: ExemptThing, isExempt: boolean, rest = ''): ExemptCommand => ({
  kind: 'exempt',
  thing,
  reason: isExempt && rest !== '' ? rest : null,
  isExempt,
});

const action = (source: string, isExempt: boolean): GrammarEntry<ExemptCommand> =>
  about(`${source}${END}`, (reference, rest) => make({ kind: 'action', reference }, isExempt, rest));

const decision = (source: string, isExempt: boolean): GrammarEntry<ExemptCommand> => ({
  pattern: new RegExp(`^${source.replace('REF', DECISION_REFERENCE)}${END}$`, 'dis'),
  make: ({ groups }, typed) => {
    const reference = decisionReference(groups?.['prefix'] ?? '', groups?.['number'] ?? '');
    return make({ kind: 'decision', reference }, isExempt, typed('rest').trim());
  },
});

const item = (source: string, isExempt: boolean): GrammarEntry<ExemptCommand> => ({
  pattern: new RegExp(`^${source.replace('REF', AGENDA)}${END}$`, 'dis'),
  make: ({ groups }, typed) => make({ kind: 'agenda', which: groups?.['which'] ?? '' }, isExempt, typed('rest').trim()),
});

const entries = (
  of: (source: string, isExempt: boolean) => GrammarEntry<ExemptCommand>,
): readonly GrammarEntry<ExemptCommand>[] => [
  of(`REF\\s{1,3}${NOT}`, false),
  of(`${LIFT}\\s{1,3}REF`, false),
  of(`${MARK}REF[\\s:,]{1,3}${EXEMPT}${WHY}`, true),
  of(`(?:exempt|eithrio)\\s{1,3}REF${WHY}`, true),
];

export const EXEMPT_GRAMMAR: readonly GrammarPart[] = [
  patterns('phrase', [
    phrase<ListExemptCommand>(LIST, { kind: 'list-exempt' }),
    ...entries(decision),
    ...entries(item),
  ]),
  patterns('action', entries(action)),
];
