import type { Answer } from '../core/answers/answer.js';
import type { Day, Instant, Zone } from '../core/calendar/day.js';
import { UNKNOWN_HOME } from '../core/groups/new-group.js';
import { NO_METER } from '../ports/sending-meter.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { createLooks } from './look-now.js';
import { createSender } from './sender.js';
import type { Services } from './services.js';

/** One action that a message will tell of. */
export interface ForecastAction {
  readonly reference: string;
  readonly task: string;
  readonly due: Day | null;
  readonly daysLeft: number | null;
}

/** A message that will go out, if nothing is answered until then. */
export interface Forecast {
  readonly at: Instant;
  /** That of whoever it goes to. */
  readonly zone: Zone;
  readonly kind: Answer['kind'];
  readonly to: string;
  readonly toName: string;
  readonly actions: readonly ForecastAction[];
}

/** More looks than any two weeks take; a forecast that takes more ends there. */
const MOST_LOOKS = 20_000;
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * What will be sent between two moments from stores that are played forward, look by look, as if nobody answered and
 * everybody could be reached. It changes them: they are to be copies.
 */
export async function forecastNudges(stores: Stores, from: Instant, until: Instant): Promise<readonly Forecast[]> {
  const found: Forecast[] = [];
  for (const store of await stores.all()) found.push(...(await playForward(store, from, until)));
  return found.sort((one, other) => (`${one.at} ${one.toName}` < `${other.at} ${other.toName}` ? -1 : 1));
}

async function playForward(store: Store, from: Instant, until: Instant): Promise<readonly Forecast[]> {
  const found: Forecast[] = [];
  let now = from;
  const note = async (to: string, answer: Answer): Promise<{ outcome: 'sent'; activity: null }> => {
    found.push(await forecastOf(store, to, answer, now));
    return { outcome: 'sent', activity: null };
  };
  const services: Services = {
    store,
    clock: { now: () => now },
    directory: { listMembers: () => Promise.resolve([]) },
    notifier: {
      sendToPerson: note,
      postToConversation: note,
      updateForPerson: (to, _activity, answer) => note(to, answer),
    },
    limits: { ask: () => Promise.resolve({ ok: true }), pause: () => Promise.resolve() },
    meter: NO_METER,
    claimSeconds: 60,
    documents: { read: () => Promise.resolve({ ok: false, code: 'document-kind-unknown' }) },
    log: silent,
  };
  const all = (): Promise<readonly Store[]> => Promise.resolve([store]);
  const sender = createSender({ stores: all, servicesOf: () => services, clock: services.clock, log: silent });
  const looks = createLooks(all, () => services, sender);
  for (let count = 0; count < MOST_LOOKS; count += 1) {
    await looks.lookAndSend();
    const next = await store.nextLook(now);
    if (next === null || next >= until) break;
    now = next;
  }
  await sender.stop();
  return found;
}

async function forecastOf(store: Store, to: string, answer: Answer, at: Instant): Promise<Forecast> {
  const [people, homes, group] = await Promise.all([store.peopleOf([to]), store.homesOf([to]), store.findGroup(to)]);
  const person = people.get(to);
  const zone = person?.nudging.zone ?? group?.zone ?? (homes.get(to) ?? UNKNOWN_HOME).zone;
  const name = answer.kind === 'digest' ? answer.name : (person?.name ?? group?.name ?? to);
  return { at, zone, kind: answer.kind, to, toName: name, actions: actionsOf(answer) };
}

function actionsOf(answer: Answer): readonly ForecastAction[] {
  if (answer.kind === 'digest')
    return answer.items.map(({ action, due, daysLeft }) => ({
      reference: action.reference,
      task: action.task,
      due,
      daysLeft,
    }));
  if (!('action' in answer)) return [];
  const { reference, task, deadline } = answer.action;
  return [{ reference, task, due: deadline.due, daysLeft: null }];
}
