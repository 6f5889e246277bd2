import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { reviewEditButton, reviewLogButton, reviewPageButton, reviewSaveButton } from './buttons.js';
import { drawReview } from './card.js';
import { drawItemForm } from './card-item-form.js';
import { LONG_TEXT_GRAMMAR, MINUTES_GRAMMAR, type ReviewCommand } from './grammar.js';
import { logReview, reviewText, turnReview } from './handle.js';
import { editReviewItem, saveReviewItem } from './handle-edit.js';
import type { ItemFormReply, ReviewReply } from './reply.js';

const command: CommandDeclaration<ReviewCommand> = {
  needs: 'member',
  needsMention: true,
  examples: {
    en: ['read these minutes:\n3. Housing. ACTION: Siân to draft the plan.', 'review\nAction: Siân to draft the plan'],
    cy: [
      'darllenwch y cofnodion:\nCAM GWEITHREDU: Siân i ddrafftio’r cynllun',
      'adolygu:\nGweithredu: Siân i ddrafftio',
    ],
  },
  handle: ({ services, asker }, { text }) => reviewText(services, asker, text),
};

const turn: ButtonDeclaration<typeof reviewPageButton, PressedOf<typeof reviewPageButton>> = {
  button: reviewPageButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => turnReview(services, asker, pressed, pressed.picks),
};

const log: ButtonDeclaration<typeof reviewLogButton, PressedOf<typeof reviewLogButton>> = {
  button: reviewLogButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, { review, picks }) => logReview(services, asker, review, picks),
};

const edit: ButtonDeclaration<typeof reviewEditButton, PressedOf<typeof reviewEditButton>> = {
  button: reviewEditButton,
  needs: 'member',
  changesSharedCard: false,
  handle: ({ services, asker }, pressed) => editReviewItem(services, asker, pressed, pressed.picks),
};

const save: ButtonDeclaration<typeof reviewSaveButton, PressedOf<typeof reviewSaveButton>> = {
  button: reviewSaveButton,
  needs: 'member',
  changesSharedCard: true,
  handle: ({ services, asker }, pressed) => saveReviewItem(services, asker, pressed, pressed),
};

const review: ReplyDeclaration<ReviewReply> = { readBy: 'conversation', isSharedCard: true, card: drawReview };
const form: ReplyDeclaration<ItemFormReply> = { readBy: 'asker', isSharedCard: false, card: drawItemForm };

/** Reviews of minutes, from text or a file: people tick and correct what was found before it is logged. */
export const reviews = defineFeature({
  name: 'reviews',
  grammar: [MINUTES_GRAMMAR, LONG_TEXT_GRAMMAR],
  commands: { review: command },
  buttons: { 'review-page': turn, 'review-log': log, 'review-edit': edit, 'review-save': save },
  replies: { review, 'item-form': form },
});
