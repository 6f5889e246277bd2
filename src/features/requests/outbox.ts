import { type Forecast, forecastAction } from '../../delivery/forecast-message.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import { type DecisionReply, decisionReply, requestAsItStands, type RequestReply, requestReply } from './reply.js';
import {
  decidedSince,
  type DecisionSubject,
  decisionSubject,
  dueDecisions,
  dueRequests,
  type RequestSubject,
  requestSubject,
} from './rules/due-requests.js';

/** Composes a lead's request for someone asked to decide it; null if it is decided, or no longer theirs to decide. */
export async function composeRequest({
  store,
  subject,
  groups: [group],
  now,
}: Composing<RequestSubject>): Promise<Composed<RequestReply> | null> {
  const reply = group === undefined ? null : requestReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** Composes the decision for the lead who asked; null if there is none, or the action has been closed since. */
export async function composeDecision({
  store,
  subject,
  groups: [group],
  now,
}: Composing<DecisionSubject>): Promise<Composed<DecisionReply> | null> {
  const reply = group === undefined ? null : decisionReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

const forecast = (reply: RequestReply | DecisionReply): Forecast => ({ actions: [forecastAction(reply, reply.today)] });

/** Sends a lead's request to those who decide it. */
export const requestMessage: MessageDeclaration<RequestSubject, RequestReply> = {
  subject: requestSubject,
  due: ({ group, now }) => ({ items: dueRequests(group, now), next: null }),
  compose: composeRequest,
  asItStands: ({ subject, groups: [group], now }) =>
    Promise.resolve(group === undefined ? null : requestAsItStands(group, subject, now)),
  outdated: decidedSince,
  forecast,
};

/** Sends the decision to the lead who asked. */
export const decisionMessage: MessageDeclaration<DecisionSubject, DecisionReply> = {
  subject: decisionSubject,
  due: ({ group, now }) => ({ items: dueDecisions(group, now), next: null }),
  compose: composeDecision,
  forecast,
};
