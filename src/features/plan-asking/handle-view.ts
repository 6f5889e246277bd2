import type { Day, Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { PersonId } from '../../model/lead.js';
import { leadName } from '../../model/lead-people.js';
import { isMember, mayRun } from '../../model/members.js';
import { itemsOf } from '../../model/plan-item.js';
import type { ProgressRound } from '../../model/progress-round.js';
import { BY_ITSELF, nextAsking, peopleOfRound, roundNow } from '../plans/rules/round-now.js';
import type { HeldPlan } from '../plans/rules/find-plan.js';
import { ON_PAGE } from './buttons.js';
import type {
  AskedPlan,
  AskedReading,
  AskedReply,
  AskedRow,
  HeldAnswer,
  RoundHead,
  RoundNews,
  RoundReply,
} from './reply.js';
import { type AskedThing, askedThings, lastSaid, ownAnswer } from './rules/asked-rows.js';
import type { AnswerFault } from './rules/save-answers.js';

/** What was typed and could not be saved, by the id of its part or measure. */
export type Typed = ReadonlyMap<string, HeldAnswer & { readonly reading: string }>;

export const askedPlan = ({ number, title, scheme }: HeldPlan['plan']): AskedPlan => ({ number, title, scheme });

const roundHead = ({ number, askedAt, askedBy, due }: ProgressRound, zone: string): RoundHead => ({
  number,
  askedOn: localDay(askedAt, zone),
  askedBy: askedBy.id === BY_ITSELF.id ? null : askedBy.name,
  due,
});

/** Returns one person's form as its reader sees it; null if the round holds nothing of theirs and never did. */
export function askedReply(
  { group, plan }: HeldPlan,
  round: ProgressRound,
  person: PersonId,
  shown: {
    readonly reader: PersonId;
    readonly now: Instant;
    readonly page: number;
    readonly saved?: number;
    readonly faults?: readonly AnswerFault[];
    readonly typed?: Typed;
  },
): AskedReply {
  const { reader, now, saved = null, faults = [], typed = new Map() } = shown;
  const items = itemsOf(plan, group, now);
  const asked = peopleOfRound(round, plan, items, group).find((one) => one.person === person);
  const parts = asked?.parts ?? [];
  const things = asked === undefined ? [] : askedThings(plan, group, person, parts);
  const pages = Math.max(1, Math.ceil(things.length / ON_PAGE));
  const page = Math.min(shown.page, pages);
  const leads = items.flatMap((item) => item.leads);
  const isOver = roundNow(plan, group, now)?.number !== round.number;
  const answered = asked?.answered ?? null;
  return {
    kind: 'plan-asked',
    group: headOf(group),
    plan: askedPlan(plan),
    round: roundHead(round, group.zone),
    person: { id: person, name: asked?.name ?? leadName(person, { leads }, group) },
    isForOther: reader !== person,
    isOver,
    rows: things
      .slice((page - 1) * ON_PAGE, page * ON_PAGE)
      .map((thing) => rowOf(thing, { reader, since: round.askedAt, zone: group.zone, typed })),
    page,
    pages,
    parts: parts.length,
    said: asked?.said ?? 0,
    answered:
      answered === null
        ? null
        : { on: localDay(answered.at, group.zone), by: answered.by.id === person ? null : answered.by.name },
    saved,
    faults,
    today: localDay(now, group.zone),
  };
}

function rowOf(
  thing: AskedThing,
  by: { readonly reader: PersonId; readonly since: Instant; readonly zone: string; readonly typed: Typed },
): AskedRow | AskedReading {
  const typed = by.typed.get(thing.id);
  if (thing.as === 'part') {
    const { key, text, due, said, colour } = thing.part;
    const own = typed ?? ownAnswer(thing.part, by.reader, by.since);
    return {
      ...{ as: 'part', id: thing.id, key, text, due, said, colour },
      own: own === null ? null : { rating: own.rating, text: own.text, next: own.next },
      last: lastSaid(thing.part, by.reader, by.since, by.zone),
    };
  }
  const { key, text, unit, target, readings } = thing.measure;
  const given = readings.findLast(({ at }) => at >= by.since);
  const last = readings.at(-1);
  return {
    ...{ as: 'measure', id: thing.id, key, text, unit, target },
    given: typed?.reading ?? (given === undefined ? '' : String(given.value)),
    last: last === undefined ? null : { day: last.day, value: last.value },
  };
}

/** Returns who has answered in the current round, or that there is none. */
export function roundReply(
  { group, plan }: HeldPlan,
  { reader, now }: { readonly reader: PersonId; readonly now: Instant },
  news: RoundNews | null = null,
): RoundReply {
  const round = roundNow(plan, group, now);
  const people = round === null ? [] : peopleOfRound(round, plan, itemsOf(plan, group, now), group);
  const asking = round === null ? nextAsking(plan, group) : null;
  const day = (at: Instant): Day => localDay(at, group.zone);
  return {
    kind: 'plan-round',
    group: headOf(group),
    plan: askedPlan(plan),
    round: round === null ? null : roundHead(round, group.zone),
    next: asking === null || asking.at <= now ? null : { on: day(asking.at), due: asking.due },
    asked: people.length,
    missing: people
      .filter(({ answered }) => answered === null)
      .map(({ person, name, said, parts }) => ({ person, name, said, of: parts.length })),
    answered: people.flatMap(({ person, name, answered }) =>
      answered === null
        ? []
        : [{ name, on: day(answered.at), by: answered.by.id === person ? null : answered.by.name }],
    ),
    mayRun: isMember(group, reader) && mayRun(group, reader),
    news,
    today: day(now),
  };
}
