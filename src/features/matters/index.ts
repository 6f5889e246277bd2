import type { CardButton, PressedOf } from '../../presentation/card/define-button.js';
import {
  type ActionTarget,
  type ButtonDeclaration,
  type CommandDeclaration,
  defineFeature,
  type ReplyDeclaration,
} from '../feature.js';
import { carryButton, endMattersButton, mattersButton, resumeMattersButton, skipButton } from './buttons.js';
import { drawMatters, drawMattersWhere } from './card.js';
import { endReview, resumeReview } from './end-review.js';
import { MATTERS_GRAMMAR, type MattersCommand, type MattersNextCommand, type MattersStopCommand } from './grammar.js';
import { sayMatters, showMatters } from './handle.js';
import { leaveAction } from './handle-press.js';
import { INTENTS } from './intents.js';
import { mattersPlace } from './place.js';
import { sayGoOn, sayNext, sayStop } from './say-in-review.js';
import type { MattersReply, MattersWhereReply } from './reply.js';

const command: CommandDeclaration<MattersCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: {
    en: ['review', 'matters arising', "let's go through the actions", 'review the actions as a list'],
    cy: ['adolygu', 'materion yn codi', 'gadewch i ni fynd drwy’r camau gweithredu', 'adolygu’r camau fel rhestr'],
  },
  handle: ({ services, asker }, { as, goesOn }) =>
    goesOn ? sayGoOn(services, asker) : sayMatters(services, asker, as === 'list' ? { page: 1 } : {}),
};

/** Intents understand it in people's own words, and the card has a button for it. */
const next: CommandDeclaration<MattersNextCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: ({ services, asker }, { as }) => sayNext(services, asker, as),
};

const stop: CommandDeclaration<MattersStopCommand> = {
  needs: 'authority',
  needsMention: true,
  examples: { en: [], cy: [] },
  handle: ({ services, asker }) => sayStop(services, asker),
};

const show: ButtonDeclaration<typeof mattersButton, PressedOf<typeof mattersButton>> = {
  button: mattersButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, { group, ...showing }) => showMatters(services, asker, group, showing),
};

/** A button that leaves an action as it is. */
const leaving = <Button extends CardButton>(
  button: Button,
  reviewed: 'carried-forward' | 'skipped',
): ButtonDeclaration<Button, ActionTarget> => ({
  button,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => leaveAction(services, asker, pressed, reviewed),
});

const end: ButtonDeclaration<typeof endMattersButton, PressedOf<typeof endMattersButton>> = {
  button: endMattersButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => endReview(services, asker, pressed),
};

const resume: ButtonDeclaration<typeof resumeMattersButton, PressedOf<typeof resumeMattersButton>> = {
  button: resumeMattersButton,
  needs: 'authority',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => resumeReview(services, asker, pressed),
};

const reply: ReplyDeclaration<MattersReply> = {
  readBy: 'conversation',
  isSharedCard: true,
  takesCardsPlace: true,
  card: drawMatters,
};
const where: ReplyDeclaration<MattersWhereReply> = { readBy: 'asker', isSharedCard: false, card: drawMattersWhere };

/** The review of matters arising: a meeting goes through its open actions, one by one or as a list. */
export const matters = defineFeature({
  name: 'matters',
  grammar: [MATTERS_GRAMMAR],
  commands: { matters: command, 'matters-next': next, 'matters-stop': stop },
  intents: INTENTS,
  buttons: {
    matters: show,
    'carry-forward': leaving(carryButton, 'carried-forward'),
    'skip-matter': leaving(skipButton, 'skipped'),
    'end-matters': end,
    'resume-matters': resume,
  },
  places: { matters: mattersPlace },
  replies: { matters: reply, 'matters-where': where },
});
