import { cancelButton, doneButton, leadButton, moveDeadlineButton, noteButton } from '../actions/buttons.js';
import { recordDecisionButton } from '../decisions/buttons.js';
import type { PlaceDeclaration, PlaceOf } from '../feature.js';
import { undoChangeButton } from '../undo/buttons.js';
import { carryButton, onMatters, skipButton } from './buttons.js';
import { afterPress } from './handle-press.js';

/** A review's card: a press on it is what the meeting does with an action, and the card then shows the next action. */
export const mattersPlace: PlaceDeclaration<typeof onMatters, PlaceOf<typeof onMatters>> = {
  buttons: [
    doneButton,
    noteButton,
    cancelButton,
    moveDeadlineButton,
    leadButton,
    carryButton,
    skipButton,
    undoChangeButton,
    recordDecisionButton,
  ],
  data: onMatters,
  turnOn: (turn, { matters: { startedAt, seen } }) => ({
    ...turn,
    asker: { ...turn.asker, reviewing: { startedAt, seen } },
  }),
  back: ({ services, asker }, { matters }, reply) => afterPress(services, asker, matters, reply),
};
