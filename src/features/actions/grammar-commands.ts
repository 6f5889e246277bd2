import { REFERENCE } from '../../reading/text/reference.js';
import type { Make } from '../about-action.js';

interface OfAction {
  readonly reference: string;
}

export type DoneCommand = OfAction & { readonly kind: 'done'; readonly note: string | null };
export type NoteCommand = OfAction & { readonly kind: 'note'; readonly text: string };
export type ReassignCommand = OfAction & { readonly kind: 'reassign'; readonly words: string };
export type DeadlineCommand = OfAction & { readonly kind: 'deadline'; readonly words: string };
export type TaskCommand = OfAction & { readonly kind: 'task'; readonly text: string };
export type ReopenCommand = OfAction & { readonly kind: 'reopen' };
export type CancelCommand = OfAction & { readonly kind: 'cancel'; readonly reason: string | null };

/** Words after "done" that take part of it back. */
const CONDITION =
  /^(?:when|if|until|unless|except|apart from|once|what|half|most|some|part|partly|partially|as (?:much|far)|nearly|almost|pan|os|nes|oni|rhan|hanner|bron)\b/i;
/** "Closed by mistake" asks to reopen it. */
const NOT_MEANT =
  /(?<!\p{L})(?:by mistake|in error|by accident|accidentally|too (?:soon|early)|camgymeriad|damwain|rhy (?:gynnar|fuan))(?!\p{L})/iu;
const ANOTHER = new RegExp(`^(?:and |a |& ?)?(?:${REFERENCE})[\\s.,!]*$`, 'i');

export const note: Make<NoteCommand> = (reference, text) => ({ kind: 'note', reference, text });

export const deadline: Make<DeadlineCommand> = (reference, words) => ({
  kind: 'deadline',
  reference,
  words: words.replace(/\s+/gu, ' '),
});

/** Gives only a reason, after the new lead: "…, ma Mared yn boddi". */
const WHY =
  /[\s,;–-]+(?:because|since|cos|achos|oherwydd|gan (?:fod|bod)|,?\s?ma(?:e)?['’]?(?:n|r)?)(?!\p{L})\s.+$|[,;]\s+(?:as\s)?(?:s?he|they|it|i|we|\p{Lu}\p{L}+)(?:['’](?:s|re|ve|m)|\s(?:is|are|has|have|was|will|can['’]?t))(?!\p{L}).+$/su;

/** Names the lead who no longer has it: "to David instead of Rhys", "i David yn lle Rhys". */
const IN_PLACE_OF = /,?\s+(?:instead of|rather than|in place of|in lieu of|not|yn lle|yn hytrach na)\s+\S.*$/isu;

export const reassign: Make<ReassignCommand> = (reference, words) => ({
  kind: 'reassign',
  reference,
  words: words.replace(WHY, '').replace(IN_PLACE_OF, ''),
});

export const reopen: Make<ReopenCommand> = (reference) => ({ kind: 'reopen', reference });

export const task: Make<TaskCommand> = (reference, text) => ({ kind: 'task', reference, text });

export const cancel: Make<CancelCommand> = (reference, rest) => {
  if (ANOTHER.test(rest)) return null;
  return { kind: 'cancel', reference, reason: rest === '' ? null : rest };
};

export const done: Make<DoneCommand> = (reference, rest) => {
  if (CONDITION.test(rest) || NOT_MEANT.test(rest) || ANOTHER.test(rest)) return null;
  return { kind: 'done', reference, note: rest === '' ? null : rest };
};

/** Separates a label from what follows: "task: …", "task - …". */
export const LABEL = '[\\s]{0,3}(?::|\\s[–-])[\\s]{0,3}';
export const REST = '(?<rest>\\S.*)';
