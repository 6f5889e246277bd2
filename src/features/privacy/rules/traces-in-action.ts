import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { Identity } from './identity.js';
import type { Trace, TraceKind } from './trace.js';
import type { Actor } from '../../../model/actor.js';

/** Returns what an action keeps about a person, in the order of their roles in it. */
export function tracesInAction(
  action: Action,
  group: Pick<Group, 'id' | 'name' | 'prefix'>,
  isLive: boolean,
  { ids }: Pick<Identity, 'ids'>,
  names: (words: string) => boolean,
): readonly Trace[] {
  const { reference, task, raisedAt } = action;
  const place = { kind: 'action', group: group.id, raisedAt, isLive } as const;
  const head = { id: group.id, name: group.name, prefix: group.prefix };
  const trace = (kind: TraceKind, at: Instant | null, text: string | null, record: unknown): Trace => ({
    kind,
    place: kind === 'changed' ? { ...place, kind: 'history' } : place,
    group: head,
    reference,
    at,
    text,
    record,
  });
  const isThem = (actor: Actor | null | undefined): boolean => actor != null && ids.has(actor.id);
  const leads = action.leads.filter(
    (lead) =>
      (lead.kind === 'person' && ids.has(lead.person)) ||
      (lead.kind === 'unclear' && lead.candidates.some((id) => ids.has(id))),
  );
  const asked = action.askedToAttend;
  const own = [
    ...leads.map((lead) => trace('leads', null, task, lead)),
    ...(isThem(action.raisedBy) ? [trace('raised', raisedAt, task, { quote: action.quote, by: action.raisedBy })] : []),
    ...action.notes.filter(({ by }) => isThem(by)).map((note) => trace('noted', note.at, note.text, note)),
    ...action.completions.filter(({ by }) => isThem(by)).map((done) => trace('part-done', done.at, task, done)),
    ...action.requests.flatMap((request) => [
      ...(isThem(request.by) ? [trace('requested', request.at, request.reason, request)] : []),
      ...(isThem(request.decidedBy) ? [trace('decided', request.decidedAt, request.answer, request)] : []),
    ]),
    ...(asked !== null && (isThem(asked.by) || isThem(asked.takenBack?.by))
      ? [trace('asked-to-attend', asked.at, task, asked)]
      : []),
    ...(action.closure !== null && (isThem(action.closure.by) || isThem(action.closure.confirmed?.by))
      ? [trace('closed', action.closure.at, action.closure.evidence ?? task, action.closure)]
      : []),
    ...(action.hold !== null && isThem(action.hold.by) ? [trace('held', action.hold.at, task, action.hold)] : []),
    ...action.history
      .filter(({ by }) => isThem(by))
      .map((entry) => trace('changed', entry.at, [entry.change, entry.reason].filter(Boolean).join(': '), entry)),
  ];
  const words = wordsOf(action).filter(names);
  return words.length === 0 ? own : [...own, trace('named', null, words.join('\n'), words)];
}

/** Returns the words that people wrote in an action, each once. */
const wordsOf = (action: Action): readonly string[] => [
  ...new Set(
    [
      action.task,
      action.quote,
      ...action.leads.map(({ name }) => name),
      ...action.notes.map(({ text }) => text),
      ...action.requests.flatMap(({ reason, answer, leads }) => [reason, answer, ...leads.map(({ name }) => name)]),
      ...[action.closure?.evidence, action.closure?.to],
      ...action.history.flatMap(({ before, reason }) => [before, reason]),
    ].filter((words): words is string => typeof words === 'string'),
  ),
];
