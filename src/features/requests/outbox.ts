import type { OutboxSubject } from '../../model/outbox-item.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { type DecisionReply, decisionReply, requestAsItStands, type RequestReply, requestReply } from './reply.js';

type Subject<Kind extends OutboxSubject['kind']> = Extract<OutboxSubject, { readonly kind: Kind }>;

/** A lead's request, to someone who is asked to decide it; null when it is decided, or no longer theirs to decide. */
export async function composeRequest({
  store,
  subject,
  groups: [group],
  now,
}: Composing<Subject<'request'>>): Promise<Composed<RequestReply> | null> {
  const reply = group === undefined ? null : requestReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** What was decided, to the lead who asked; null when nothing was, or the action has been closed since. */
export async function composeDecision({
  store,
  subject,
  groups: [group],
  now,
}: Composing<Subject<'decision'>>): Promise<Composed<DecisionReply> | null> {
  const reply = group === undefined ? null : decisionReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** To whoever decides: what a lead asks. */
export const requestMessage: MessageDeclaration<Subject<'request'>> = {
  compose: composeRequest,
  asItStands: ({ subject, groups: [group], now }) =>
    Promise.resolve(group === undefined ? null : requestAsItStands(group, subject, now)),
};

/** To the lead who asked: what was decided. */
export const decisionMessage: MessageDeclaration<Subject<'decision'>> = { compose: composeDecision };
