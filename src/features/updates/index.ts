import { defineFeature, type FeatureDeclaration } from '../feature.js';
import { updateMessage } from './outbox.js';

/** The cards that these features send first follow what becomes of what they say. */
export const updates = (features: readonly Pick<FeatureDeclaration, 'messages'>[]) =>
  defineFeature({
    name: 'updates',
    messages: { update: updateMessage(new Map(features.flatMap(({ messages }) => Object.entries(messages)))) },
  });
