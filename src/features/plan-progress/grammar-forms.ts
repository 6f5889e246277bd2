import type { GrammarEntry } from '../grammar-part.js';
import type { RecordCommand } from './grammar-commands.js';

export type Entry = GrammarEntry<RecordCommand>;

const NOUN =
  '(?:(?:the |y |yr )?(?:recommendation|rec\\.?|commitment|plan item|plan action|argymhelliad|ymrwymiad)(?: no\\.?| number| rhif)?\\s?)';
/** A key with a dot, which cannot be a plain number. */
const DOTTED = '\\d{1,3}(?:\\.\\d{1,3}){1,3}[a-z]?';
/** A key that begins with a letter, "A13"; M1 is a measure and R1 a risk. */
const LETTERED = '(?![MR]\\d{1,3}(?![\\d.]))[A-Z]{1,2}\\d{1,3}(?:\\.\\d{1,3}){0,2}[a-z]?';
const itemBy = (key: string): string =>
  `(?<what>(?:(?:item|action|task|eitem|cam|tasg) )?${key}|${NOUN}\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?)`;
/** An item by its key, or by its noun and any number. */
export const PLAIN = itemBy(`(?:${DOTTED}|${LETTERED})`);
/** The same for forms that say little else: only keys that nothing but a plan has. */
export const SURE = itemBy(DOTTED);
/** The same, or the reference of its action. */
export const KEY = PLAIN.replace('(?<what>', '(?<what>#?[A-Za-z][A-Za-z0-9]{1,7}-\\d{1,5}|');

/** A reason at the end. */
export const WHY =
  '(?:(?:\\s?[:,;]|\\s[–-])?\\s{1,2}(?:because(?: of)?|since|as|reason:?|oherwydd|achos|gan fod|gan)(?![\\p{L}])[\\s:,]{0,3}(?<why>\\S[\\s\\S]{0,900}?)|\\s?(?:[:;]|\\s[–-])\\s{1,2}(?<reason>\\S[\\s\\S]{0,900}?))?';

/**
 * Returns a form and the command it makes. A group that is not said is empty, and both ways of giving a reason are
 * `why`.
 */
export const entry = (source: string, make: (typed: (group: string) => string) => RecordCommand | null): Entry => ({
  pattern: new RegExp(`^(?:please )?(?:${source})[\\s.?!,]{0,5}$`, 'diu'),
  make: ({ groups }, typed) => {
    const of = (group: string): string => (groups?.[group] === undefined ? '' : typed(group).trim());
    const command = make((group) => (group === 'why' ? of('why') || of('reason') : of(group)));
    return groups?.['reason'] === undefined && groups?.['why'] === undefined ? withoutEmpty(command) : command;
  },
});

/** Turns an empty reason into null. */
function withoutEmpty(command: RecordCommand | null): RecordCommand | null {
  if (command === null || !('reason' in command.change) || command.change.reason !== '') return command;
  return { ...command, change: { ...command.change, reason: null } };
}
