import { defineFeature, type FeatureDeclaration } from '../feature.js';
import { updateMessage } from './outbox.js';

/** Keeps the cards that these features send up to date with what they are about. */
export const updates = (features: readonly Pick<FeatureDeclaration, 'messages'>[]) =>
  defineFeature({
    name: 'updates',
    messages: { update: updateMessage(new Map(features.flatMap(({ messages }) => Object.entries(messages)))) },
  });
