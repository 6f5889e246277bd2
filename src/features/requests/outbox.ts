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

/** A lead's request, to someone who is asked to decide it; null when it is decided, or no longer theirs to decide. */
export async function composeRequest({
  store,
  subject,
  groups: [group],
  now,
}: Composing<RequestSubject>): Promise<Composed<RequestReply> | null> {
  const reply = group === undefined ? null : requestReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

/** What was decided, to the lead who asked; null when nothing was, or the action has been closed since. */
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

/** To those who decide: what a lead asks. */
export const requestMessage: MessageDeclaration<RequestSubject, RequestReply> = {
  subject: requestSubject,
  due: ({ group, now }) => ({ items: dueRequests(group, now), next: null }),
  compose: composeRequest,
  asItStands: ({ subject, groups: [group], now }) =>
    Promise.resolve(group === undefined ? null : requestAsItStands(group, subject, now)),
  outdated: decidedSince,
  forecast,
};

/** To the lead who asked: what was decided. */
export const decisionMessage: MessageDeclaration<DecisionSubject, DecisionReply> = {
  subject: decisionSubject,
  due: ({ group, now }) => ({ items: dueDecisions(group, now), next: null }),
  compose: composeDecision,
  forecast,
};
