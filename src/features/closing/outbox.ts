import { type Forecast, forecastAction } from '../../delivery/forecast-message.js';
import { languageOf } from '../../delivery/reader-language.js';
import type { Composed } from '../../ports/compose.js';
import type { Composing, MessageDeclaration } from '../feature.js';
import {
  type ClosureAnswerSubject,
  closureAnswerSubject,
  type ClosureSubject,
  closureSubject,
  dueClosureAnswers,
  dueClosures,
} from '../actions/rules/due-closures.js';
import { type ClosureAnswerReply, closureAnswerReply, type ClosureReply, closureReply } from './reply.js';

/** A proposal, for somebody asked to confirm it; null when it is over, or no longer theirs to settle. */
async function composeClosure({
  store,
  subject,
  groups: [group],
  now,
}: Composing<ClosureSubject>): Promise<Composed<ClosureReply> | null> {
  const reply = group === undefined ? null : closureReply(group, subject, now);
  if (reply?.mayConfirm !== true) return null;
  return { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

async function composeAnswer({
  store,
  subject,
  groups: [group],
  now,
}: Composing<ClosureAnswerSubject>): Promise<Composed<ClosureAnswerReply> | null> {
  const reply = group === undefined ? null : closureAnswerReply(group, subject, now);
  return reply && { reply, language: await languageOf(store, subject.person, group), replaces: null };
}

const forecast = (reply: ClosureReply | ClosureAnswerReply): Forecast => ({
  actions: [forecastAction(reply, reply.today)],
});

/** To those who confirm closures: says that a lead proposes one. */
export const closureMessage: MessageDeclaration<ClosureSubject, ClosureReply> = {
  subject: closureSubject,
  due: ({ group, now }) => ({ items: dueClosures(group, now), next: null }),
  compose: composeClosure,
  asItStands: ({ subject, groups: [group], now }) =>
    Promise.resolve(group === undefined ? null : closureReply(group, subject, now)),
  outdated: ({ reference, at }, { actions }) => {
    const action = actions.find((candidate) => candidate.reference === reference);
    if (action === undefined || (action.status === 'open' && action.closure?.at === at)) return null;
    return action.status;
  },
  forecast,
};

/** To the person who proposed a closure: says what came of it. */
export const closureAnswerMessage: MessageDeclaration<ClosureAnswerSubject, ClosureAnswerReply> = {
  subject: closureAnswerSubject,
  due: ({ group, now }) => ({ items: dueClosureAnswers(group, now), next: null }),
  compose: composeAnswer,
  forecast,
};
