import { defineFeature } from '../feature.js';
import { type Messages, updateMessage } from './outbox.js';

/** The cards that were sent follow what becomes of what they tell; `messages` are those of all other features. */
export const updates = (messages: Messages) =>
  defineFeature({ name: 'updates', messages: { update: updateMessage(messages) } });
