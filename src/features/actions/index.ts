import { type ActionChange, changeNamed } from '../../access/change-action.js';
import type { CardButton, PressedOf } from '../../presentation/card/define-button.js';
import type { Asker } from '../../ports/asker.js';
import {
  type ActionTarget,
  type ButtonDeclaration,
  type CommandDeclaration,
  defineFeature,
  type ReplyDeclaration,
} from '../feature.js';
import { cancel, done, giveTo, nameLead, note, reopen, retask } from './action-changes.js';
import {
  cancelButton,
  chooseLeadButton,
  doneButton,
  editButton,
  leadButton,
  moveDeadlineButton,
  noteButton,
  reopenButton,
  giveToButton,
  saveButton,
  settleLeadButton,
} from './buttons.js';
import { drawActionForm } from './card.js';
import {
  ACTIONS_GRAMMAR,
  type CancelCommand,
  type DeadlineCommand,
  type DoneCommand,
  type NoteCommand,
  type ReassignCommand,
  type ReopenCommand,
  type TaskCommand,
} from './grammar.js';
import { drawLeadAsked } from './card-lead-asked.js';
import { changeAction, chooseLead, KEEP_WORDS, sendProposal } from './handle.js';
import { reassignOrAsk } from './handle-reassign.js';
import { editForm, saveForm } from './handle-edit.js';
import { INTENTS } from './intents.js';
import { moveDeadline } from './move-deadline.js';
import { changedReply, type EditFormReply, type LeadAskedReply } from './reply.js';

type Declared<Command extends { readonly kind: string }> = Pick<CommandDeclaration<Command>, 'examples'> & {
  readonly needs: 'lead' | 'authority';
};

/** A command that changes the action it names. */
const changing = <Command extends { readonly kind: string; readonly reference: string }>(
  { needs, examples }: Declared<Command>,
  changeOf: (asker: Asker, command: Command) => ActionChange,
): CommandDeclaration<Command> => ({
  needs,
  needsMention: false,
  examples,
  handle: async ({ services, asker }, command) =>
    changedReply(
      await sendProposal(
        services,
        asker,
        await changeNamed(services, asker, command.reference, needs, changeOf(asker, command)),
      ),
      asker,
    ),
});

const reassign: CommandDeclaration<ReassignCommand> = {
  needs: 'authority',
  needsMention: false,
  examples: {
    en: ['reassign {reference} to Tomos Hughes', '{reference} lead: Tomos Hughes'],
    cy: ['ailbennu {reference} i Tomos Hughes', '{reference} arweinydd: Tomos Hughes'],
  },
  handle: ({ services, asker }, { reference, words }) => reassignOrAsk(services, asker, reference, words),
};

const commands = {
  done: changing<DoneCommand>(
    {
      needs: 'lead',
      examples: {
        en: ['done {reference}', '{reference} is done', '{reference} completed: sent to legal'],
        cy: ['cwblhau {reference}', "{reference} wedi'i gwblhau", 'dwi wedi gorffen {reference}'],
      },
    },
    (asker, command) => done(asker, command.note),
  ),
  note: changing<NoteCommand>(
    {
      needs: 'lead',
      examples: {
        en: ['{reference} note: draft with legal', '{reference}: draft with legal'],
        cy: ['{reference} nodyn: drafft gyda’r cyfreithwyr', 'ychwanegu nodyn i {reference}: drafft yn barod'],
      },
    },
    (asker, command) => note(asker, command.text),
  ),
  reassign,
  deadline: changing<DeadlineCommand>(
    {
      needs: 'authority',
      examples: {
        en: ['{reference} by 12 December', 'move {reference} to 12 December', '{reference} no deadline'],
        cy: ['{reference} erbyn 12 Rhagfyr', 'symud {reference} i 12 Rhagfyr', '{reference} dim dyddiad cau'],
      },
    },
    (asker, command) => moveDeadline(asker, command.words),
  ),
  task: changing<TaskCommand>(
    {
      needs: 'authority',
      examples: {
        en: ['{reference} task: draft the plan', 'task {reference}: draft the plan'],
        cy: ['{reference} tasg: drafftio’r cynllun', 'tasg {reference}: drafftio’r cynllun'],
      },
    },
    (asker, command) => retask(asker, command.text),
  ),
  reopen: changing<ReopenCommand>(
    {
      needs: 'lead',
      examples: {
        en: ['reopen {reference}', '{reference} reopen'],
        cy: ['ailagor {reference}', '{reference} ailagor'],
      },
    },
    (asker) => reopen(asker),
  ),
  cancel: changing<CancelCommand>(
    {
      needs: 'authority',
      examples: {
        en: ['cancel {reference} overtaken by the new plan', '{reference} cancelled'],
        cy: ['canslo {reference}', '{reference} canslwyd'],
      },
    },
    (asker, command) => cancel(asker, command.reason),
  ),
};

/** A button that changes its action. */
const changedBy = <Button extends CardButton>(
  button: Button,
  needs: 'lead' | 'authority',
  changeOf: (asker: Asker, pressed: PressedOf<Button>) => ActionChange,
): ButtonDeclaration<Button, PressedOf<Button> & ActionTarget> => ({
  button,
  needs,
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => changeAction(services, asker, pressed, changeOf(asker, pressed)),
});

const edit: ButtonDeclaration<typeof editButton, PressedOf<typeof editButton>> = {
  button: editButton,
  needs: 'authority',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => editForm(services, asker, pressed),
};

const save: ButtonDeclaration<typeof saveButton, PressedOf<typeof saveButton>> = {
  button: saveButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => saveForm(services, asker, pressed),
};

const choose: ButtonDeclaration<typeof chooseLeadButton, PressedOf<typeof chooseLeadButton>> = {
  button: chooseLeadButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => chooseLead(services, asker, pressed),
};

const settle: ButtonDeclaration<typeof settleLeadButton, PressedOf<typeof settleLeadButton>> = {
  button: settleLeadButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => chooseLead(services, asker, pressed),
};

const buttons = {
  done: changedBy(doneButton, 'lead', (asker, pressed) => done(asker, pressed.note)),
  note: changedBy(noteButton, 'lead', (asker, pressed) => note(asker, pressed.note ?? '')),
  reopen: changedBy(reopenButton, 'lead', (asker) => reopen(asker)),
  cancel: changedBy(cancelButton, 'authority', (asker, pressed) => cancel(asker, pressed.reason)),
  'move-deadline': changedBy(moveDeadlineButton, 'authority', (asker, pressed) =>
    moveDeadline(asker, pressed.deadline),
  ),
  'give-lead': changedBy(leadButton, 'authority', (asker, { lead, leadWords }) => nameLead(asker, lead, leadWords)),
  edit,
  save,
  'choose-lead': choose,
  'settle-lead': settle,
  'give-to': changedBy(giveToButton, 'authority', (asker, { leads, said, lead }) =>
    giveTo(asker, leads, said, lead === KEEP_WORDS ? null : lead),
  ),
};

const form: ReplyDeclaration<EditFormReply> = { readBy: 'asker', isSharedCard: false, card: drawActionForm };

const asked: ReplyDeclaration<LeadAskedReply> = { readBy: 'asker', isSharedCard: false, card: drawLeadAsked };

/** Actions: closing, noting, correcting, moving, reassigning and reopening them. */
export const actions = defineFeature({
  name: 'actions',
  grammar: [ACTIONS_GRAMMAR],
  commands,
  intents: INTENTS,
  buttons,
  replies: { 'edit-form': form, 'lead-asked': asked },
});
