import { inLanguages } from '../../presentation/words/catalogue.js';
import { defineFeature, type ReplyDeclaration } from '../feature.js';
import { drawEscalation } from './card-escalation.js';
import { drawUnreachable } from './card-unreachable.js';
import { escalationMessage, mentionMessage, unreachableMessage } from './outbox.js';
import { escalationPlace } from './place.js';
import type { EscalationReply, MentionReply, UnreachableReply } from './reply.js';
import { nameInMention, formatMention } from './format-mention.js';

const escalation: ReplyDeclaration<EscalationReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawEscalation,
};

const unreachable: ReplyDeclaration<UnreachableReply> = {
  readBy: 'asker',
  isSharedCard: false,
  card: drawUnreachable,
};

const mention: ReplyDeclaration<MentionReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: (reply, { language }) =>
    `<at>${nameInMention(reply.person.name)}</at>: ${inLanguages(language, (one) => formatMention(reply, one), '\n\n')}`,
  mentions: ({ person: { id, name } }) => [{ id, name: nameInMention(name) }],
};

/** Informs those who run a group about late actions without an update, and about leads who cannot be reached. */
export const escalations = defineFeature({
  name: 'escalations',
  places: { escalation: escalationPlace },
  replies: { escalation, unreachable, mention },
  messages: { escalation: escalationMessage, unreachable: unreachableMessage, mention: mentionMessage },
});
