import type { Answer } from '../features/answer.js';
import type { Instant } from '../model/calendar/day.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';
import { composeAttend, composeNeedNotAttend } from '../features/attendance/outbox.js';
import { composeDigest } from '../features/digests/outbox.js';
import { composeEscalation, composeMention, composeUnreachable } from '../features/escalations/outbox.js';
import { composeDeparted, composeRoles } from '../features/membership/outbox.js';
import { composeDecision, composeRequest } from '../features/requests/outbox.js';
import { composeSummary } from '../features/summaries/outbox.js';
import { drawUpdate } from './compose-update.js';
import { groupsOf } from './groups-of.js';
import type { Language } from '../model/language.js';

/** What an item says as things now stand, and in which language. */
export interface Drawn {
  readonly answer: Answer;
  readonly language: Language | 'both';
  /** What Teams calls the message whose place it takes; null for one of its own. */
  readonly replaces: string | null;
}

/** What to send for an item, drawn from how things stand now; null when there is nothing left to say. */
export async function drawItem(store: Store, item: OutboxItem, now: Instant): Promise<Drawn | null> {
  const { subject } = item;
  // These ask the store for their groups themselves.
  const isAsked = subject.kind === 'digest' || subject.kind === 'escalation' || subject.kind === 'update';
  const groups = isAsked ? [] : await groupsOf(store, subject);
  switch (subject.kind) {
    case 'digest':
      return asDrawn(await composeDigest({ store, item, subject, groups, now }));
    case 'summary':
      return asDrawn(await composeSummary({ store, item, subject, groups, now }));
    case 'update':
      return drawUpdate(store, subject, now);
    case 'escalation':
      return asDrawn(await composeEscalation({ store, item, subject, groups, now }));
    case 'attend':
      return asDrawn(await composeAttend({ store, item, subject, groups, now }));
    case 'need-not-attend':
      return asDrawn(await composeNeedNotAttend({ store, item, subject, groups, now }));
    case 'unreachable':
      return asDrawn(await composeUnreachable({ store, item, subject, groups, now }));
    case 'departed':
      return asDrawn(await composeDeparted({ store, item, subject, groups, now }));
    case 'roles':
      return asDrawn(composeRoles({ store, item, subject, groups, now }));
    case 'mention':
      return asDrawn(await composeMention({ store, item, subject, groups, now }));
    case 'request':
      return asDrawn(await composeRequest({ store, item, subject, groups, now }));
    case 'decision':
      return asDrawn(await composeDecision({ store, item, subject, groups, now }));
  }
}

const asDrawn = (
  composed: { readonly reply: Answer; readonly language: Drawn['language']; readonly replaces: string | null } | null,
): Drawn | null => {
  if (composed === null) return null;
  const { reply, language, replaces } = composed;
  return { answer: reply, language, replaces };
};
