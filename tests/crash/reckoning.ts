import type { OutboxItem } from '../../src/model/outbox-item.js';
import type { Arrival } from './recording-connector.js';

/** A kill of the instance behind a door, or a cut between it and its database. */
export interface Blow {
  readonly door: string;
  /** When it fell. */
  readonly at: number;
  /** Between when what the instance sent may be unrecorded because of it: its start, or the cut, and when it was over. */
  readonly since: number;
  readonly until: number;
  /** Whom the store had something under way for when it was over, by whichever instance. */
  readonly sending: ReadonlySet<string>;
}

/** What came of it all. */
export interface Reckoning {
  /** People for whom nothing arrived. */
  readonly lost: readonly string[];
  /** Items that were not sent, or sent as something that never arrived. */
  readonly unsettled: readonly OutboxItem[];
  /** How many arrivals there were beyond one for each person. */
  readonly duplicates: number;
  /** Those of them that were not in flight at any blow. */
  readonly unexplained: readonly Arrival[];
}

/** What had arrived from the struck instance and was not recorded: under way, answered, or about to be recorded. */
export const inFlight = (blow: Blow, arrivals: readonly Arrival[]): readonly Arrival[] =>
  arrivals.filter(
    ({ door, at, person }) => door === blow.door && at >= blow.since && at <= blow.until && blow.sending.has(person),
  );

/** Of those, the ones whose answer the instance cannot have had. */
export const unanswered = (blow: Blow, arrivals: readonly Arrival[]): readonly Arrival[] =>
  inFlight(blow, arrivals).filter(({ answeredAt }) => answeredAt === null || answeredAt > blow.at);

/** Whom the items with a sender are for. */
export const underWay = (items: readonly OutboxItem[]): ReadonlySet<string> =>
  new Set(items.filter(({ state }) => state === 'sending').map(personOf));

const personOf = ({ subject }: OutboxItem): string => ('person' in subject ? subject.person : '');

/** Holds what arrived against what the outbox says was sent: of each person's arrivals one is the recorded one. */
export function reckon(
  people: readonly string[],
  arrivals: readonly Arrival[],
  items: readonly OutboxItem[],
  blows: readonly Blow[],
): Reckoning {
  const reached = new Set(arrivals.map(({ person }) => person));
  const arrived = new Set(arrivals.map(({ person, activity }) => `${person} ${activity}`));
  const recorded = new Set(items.map((item) => `${personOf(item)} ${item.activity ?? ''}`));
  const explained = new Set(blows.flatMap((blow) => inFlight(blow, arrivals)));
  return {
    lost: people.filter((person) => !reached.has(person)),
    unsettled: items.filter(
      (item) => item.state !== 'sent' || !arrived.has(`${personOf(item)} ${item.activity ?? ''}`),
    ),
    duplicates: arrivals.length - reached.size,
    unexplained: arrivals.filter(
      (arrival) => !recorded.has(`${arrival.person} ${arrival.activity}`) && !explained.has(arrival),
    ),
  };
}

/** After how many seconds what was in flight arrived again, the median and the longest. */
export function takenUpAfter(blows: readonly Blow[], arrivals: readonly Arrival[]): string {
  const waits = blows.flatMap((blow) =>
    inFlight(blow, arrivals).flatMap(({ person, at }) => {
      const again = arrivals.find((arrival) => arrival.person === person && arrival.at > at);
      return again === undefined ? [] : [(again.at - blow.at) / 1000];
    }),
  );
  waits.sort((one, other) => one - other);
  const told = (at: number): string => (waits.at(at) ?? 0).toFixed(1);
  return `taken up again after ${told(Math.floor(waits.length / 2))} s, ${told(-1)} s at the longest`;
}
