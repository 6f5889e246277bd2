import { blank, edited, id, maybe, optional, shown, target, words } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
/** Closes an action as done, or records one's own part, with or without a note. */
export const doneButton = defineButton('done', target, { note: optional });

/** Adds a progress note. On a card with such an input for each action, the input is called `note-REFERENCE`. */
export const noteButton = defineButton('note', target, { note: optional });

/** Reopens an action. */
export const reopenButton = defineButton('reopen', target);

/** Cancels an action. */
export const cancelButton = defineButton('cancel', target, { reason: optional });

/** Moves an action's deadline, given in words. */
export const moveDeadlineButton = defineButton('move-deadline', target, { deadline: blank });

/** Gives an action another lead: a chosen member, or leads in words, which take precedence. */
export const leadButton = defineButton('give-lead', target, { lead: optional, leadWords: optional });

/** Opens the edit form; `from` says what saving returns to: the card of what was just logged. */
export const editButton = defineButton('edit', { ...target, from: maybe('logged') });

/** Saves the edit form; `shown` marks what its fields showed. */
export const saveButton = defineButton('save', { ...target, from: maybe('logged'), shown }, edited);

/** Says who an unclear lead is, in one press. */
export const settleLeadButton = defineButton('settle-lead', { ...target, said: words, lead: id });

/**
 * Gives an action to others after all: the leads in words, with `said` among them being this person, or `text` to keep
 * the words.
 */
export const giveToButton = defineButton('give-to', { ...target, leads: words, said: words, lead: id });

/** Says who an unclear lead is: a person's id, or `text` to keep the words. */
export const chooseLeadButton = defineButton('choose-lead', { ...target, said: words }, { lead: id });
