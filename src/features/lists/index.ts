import type { Reply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { listButton } from './buttons.js';
import type { GivenCommand, GrammarPart } from '../grammar-part.js';
import { findLeftOut } from '../../reading/chat/find-left-out.js';
import { drawList } from './card.js';
import { ASK_GRAMMAR } from './grammar-ask.js';
import { FIND_GRAMMAR, type LookUpCommand } from './grammar-find.js';
import type { AskCommand } from './grammar-asking.js';
import { LIST_GRAMMAR, type ListCommand } from './grammar.js';
import { listActions, listAsked } from './handle.js';
import { INTENTS } from './intents.js';
import { findInPlan } from './find-in-plan.js';
import { lookUp } from './look-up.js';
import type { ListReply } from './reply.js';
import { askedOfScope } from './rules/list-scope.js';

const list: CommandDeclaration<ListCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: {
    en: ['actions', 'my actions', 'overdue', 'closed actions', 'show my actions'],
    cy: ['camau', 'fy nghamau', 'hwyr', 'camau wedi’u cwblhau', 'rhestr'],
  },
  handle: ({ services, asker }, { scope, page }) => listActions(services, asker, scope, page),
};

const ask: CommandDeclaration<AskCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: {
    en: ['what does Tomos still owe us?', 'due before Christmas', 'what did we finish over the summer?', 'find budget'],
    cy: ['beth sydd gan Tomos ar ôl?', 'beth sydd i’w wneud cyn y Nadolig?', 'camau heb arweinydd', 'chwilio cyllideb'],
  },
  handle: ({ services, asker }, { asked }) => listAsked(services, asker, asked, 1),
  instead: (turn, { asked: { find, who, when } }, reply) =>
    find === null || who.length > 0 || when !== null ? Promise.resolve(null) : findInPlan(turn, find, reply),
};

const look: CommandDeclaration<LookUpCommand> = {
  needs: 'lead',
  needsMention: true,
  examples: {
    en: ['who is looking after the leaflet?', 'when is the brief due?', 'what’s the latest on the leaflet?'],
    cy: ['pwy sy’n gofalu am y daflen?', 'beth yw’r diweddaraf am y daflen?'],
  },
  handle: ({ services, asker }, { words }) => lookUp(services, asker, words),
  instead: async (turn, { words, question }, reply) =>
    (await findInPlan(turn, words, reply)) ?? (question === undefined ? null : weighedWhereNothing(reply, question)),
};

/**
 * Weighs all words of a question that looked like one about an action but named none: "how are things going in
 * general?"
 */
function weighedWhereNothing(reply: Reply, text: string): GivenCommand | null {
  const isNothing = reply.kind === 'list' && (reply as ListReply).total === 0;
  const unknown: GivenCommand & { readonly text: string } = { kind: 'unknown', text };
  return isNothing ? unknown : null;
}

const button: ButtonDeclaration<typeof listButton, PressedOf<typeof listButton>> = {
  button: listButton,
  needs: 'lead',
  changesSharedCard: false,
  handle: ({ services, asker }, { scope, asked, page, group }) =>
    listAsked(services, asker, asked ?? askedOfScope(scope), page, group),
};

const reply: ReplyDeclaration<ListReply> = { readBy: 'asker', isSharedCard: false, card: drawList };

const withNothingLeftOut = (part: GrammarPart): GrammarPart => ({
  ...part,
  read: (message) => (findLeftOut(message.said) === null ? part.read(message) : null),
});

/** Lists of actions: by person, set, words, date, state and meeting, and one action by its words. */
export const lists = defineFeature({
  name: 'lists',
  // What a question leaves out is no part of the place or the words that a grammar would take it for.
  grammar: [LIST_GRAMMAR, ...[ASK_GRAMMAR, FIND_GRAMMAR].map(withNothingLeftOut)],
  commands: { list, ask, 'look-up': look },
  intents: INTENTS,
  buttons: { list: button },
  replies: { list: reply },
});
