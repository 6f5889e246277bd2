import type { PressedOf } from '../../presentation/card/define-button.js';
import { type ButtonDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { digestButton } from './buttons.js';
import { drawDigest } from './card.js';
import { showDigest } from './handle.js';
import { digestMessage } from './outbox.js';
import { digestPlace } from './place.js';
import type { DigestReply } from './reply.js';

const button: ButtonDeclaration<typeof digestButton, PressedOf<typeof digestButton>> = {
  button: digestButton,
  needs: 'self',
  changesSharedCard: false,
  handle: ({ services, asker }, { digest, form }) => showDigest(services, asker, digest, form),
};

const reply: ReplyDeclaration<DigestReply> = {
  readBy: 'asker',
  isSharedCard: false,
  takesCardsPlace: true,
  card: drawDigest,
};

/** One message a day to each lead, who can answer everything in it. */
export const digests = defineFeature({
  name: 'digests',
  buttons: { digest: button },
  places: { digest: digestPlace },
  replies: { digest: reply },
  messages: { digest: digestMessage },
});
