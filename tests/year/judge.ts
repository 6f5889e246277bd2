import type { Answer } from '../../src/core/answers/answer.js';
import type { Day, Instant } from '../../src/core/calendar/day.js';
import { toInstant } from '../../src/core/calendar/zones.js';
import { leadPeople, waitingLeads } from '../../src/core/actions/lead-people.js';
import type { Group } from '../../src/core/groups/group.js';
import { isPending, type OutboxItem } from '../../src/core/nudges/outbox-item.js';
import { dayOf, numberOf } from './plain-calendar.js';
import { oldestGroups, Oracle, type Snapshot } from './oracle.js';

type Digest = Extract<OutboxItem['subject'], { readonly kind: 'digest' }>;

/** Judges each step of a year: what was planned, what went out, and what was not told that should have been. */
export class Judge {
  readonly violations: string[] = [];
  digests = 0;
  told = 0;
  readonly #snapshot: () => Snapshot;
  /** Slots that stand in a digest which went out or still may, and the digest. */
  readonly #tellers = new Map<string, string>();
  readonly #items = new Map<string, { readonly digest: Digest; readonly until: Instant | null }>();
  readonly #sentDays = new Set<string>();
  readonly #sent = new Set<string>();
  #oracle: Oracle | null = null;
  #openings: readonly Instant[] | null = null;

  constructor(snapshot: () => Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Something is otherwise than it was. */
  changed(): void {
    this.#oracle = null;
    this.#openings = null;
  }

  #blame(words: string): void {
    if (this.violations.length < 20) this.violations.push(`${this.#snapshot().now} ${words}`);
  }

  /** The next moment at which somebody's day opens, at which the planner must not be asleep. */
  nextOpening(): Instant | null {
    const { now, groups, people } = this.#snapshot();
    if (this.#openings === null || (this.#openings.at(-1) ?? '') <= now) {
      const homes = oldestGroups(groups);
      const hours = new Set<string>();
      for (const [id, home] of homes) {
        const own = people.get(id)?.nudging;
        const at = own?.at ?? home.nudging.at;
        const quiet = own?.quiet ?? home.nudging.quiet;
        hours.add(`${own?.zone ?? home.zone} ${at < quiet.until ? quiet.until : at}`);
      }
      const today = numberOf(now.slice(0, 10));
      this.#openings = [...hours]
        .flatMap((hour) => {
          const [zone = '', time = ''] = hour.split(' ');
          return [-1, 0, 1, 2].map((ahead) => toInstant(`${dayOf(today + ahead)}T${time}`, zone));
        })
        .sort();
    }
    return this.#openings.find((moment) => moment > now) ?? null;
  }

  /** A look has been taken, and these items were put; judges that they are those that had to be. */
  planned(put: readonly OutboxItem[]): void {
    const { now, groups } = this.#snapshot();
    this.#oracle = new Oracle(this.#snapshot());
    this.#dropOver(now);
    const expected = this.#expected(groups);
    const found = new Map<string, Set<string>>();
    for (const { key, subject, until } of put) {
      if (subject.kind !== 'digest') continue;
      if (this.#items.has(key)) this.#blame(`${key} is planned twice`);
      this.#items.set(key, { digest: subject, until });
      found.set(key, new Set(subject.slots.map((slot) => slot.key)));
      for (const slot of subject.slots) this.#tellers.set(slot.key, key);
    }
    for (const [key, slots] of expected) {
      const own = found.get(key) ?? new Set();
      for (const slot of slots) if (!own.has(slot)) this.#blame(`${key} lacks ${slot}`);
    }
    for (const [key, slots] of found) {
      for (const slot of slots)
        if (expected.get(key)?.has(slot) !== true) this.#blame(`${key} has ${slot} without need`);
    }
  }

  /** A digest whose day is over did not go out: what it tells is untold. */
  #dropOver(now: Instant): void {
    for (const [key, { digest, until }] of this.#items) {
      if (this.#sent.has(key) || until === null || until > now) continue;
      for (const slot of digest.slots) if (this.#tellers.get(slot.key) === key) this.#tellers.delete(slot.key);
    }
  }

  /** Whose digest should be planned now, with which slots. */
  #expected(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<string>> {
    const oracle = this.#oracle ?? new Oracle(this.#snapshot());
    const found = new Map<string, Set<string>>();
    for (const group of groups) {
      const readers = new Map<string, { readonly key: string } | null>();
      for (const action of group.actions) {
        if (action.status !== 'open') continue;
        for (const lead of leadPeople(action, group)) {
          let reader = readers.get(lead);
          if (reader === undefined) {
            reader = this.#readerOf(oracle, lead, group);
            readers.set(lead, reader);
          }
          if (reader === null) continue;
          const slot = oracle.named(action, lead, group);
          if (slot === null || this.#tellers.has(slot)) continue;
          found.set(reader.key, (found.get(reader.key) ?? new Set()).add(slot));
        }
      }
    }
    return found;
  }

  #readerOf(oracle: Oracle, lead: string, group: Group): { readonly key: string } | null {
    const reader = oracle.hears(lead, group);
    if (reader === null) return null;
    const { day, isOpen } = oracle.today(reader, group);
    const key = `digest/${reader}/${day}`;
    return isOpen && !this.#items.has(key) ? { key } : null;
  }

  /** Something reaches a person at this very moment. */
  sent(person: string, answer: Answer): void {
    if (answer.kind !== 'digest') return;
    const { groups } = this.#snapshot();
    this.#oracle ??= new Oracle(this.#snapshot());
    const [first] = answer.items;
    const group = groups.find(({ id }) => id === first?.group.id);
    if (first === undefined || group === undefined) {
      this.#blame(`${person} gets an empty digest`);
      return;
    }
    const { day, isOpen } = new Oracle(this.#snapshot()).today(person, group);
    if (!isOpen) this.#blame(`${person} gets a digest when nothing may go to them`);
    if (this.#sentDays.has(`${person} ${day}`)) this.#blame(`${person} gets a second digest on ${day}`);
    this.#sentDays.add(`${person} ${day}`);
    if (this.#sent.has(answer.digest)) this.#blame(`${answer.digest} goes out twice`);
    this.#sent.add(answer.digest);
    this.digests += 1;
    this.told += answer.items.length;
    const leads = new Map(
      this.#items.get(answer.digest)?.digest.slots.map((slot) => [`${slot.group}/${slot.reference}`, slot.lead]),
    );
    for (const item of answer.items) this.#judgeItem(person, item.group.id, item.action.reference, leads);
  }

  #judgeItem(person: string, id: string, reference: string, leads: ReadonlyMap<string, string>): void {
    const group = this.#snapshot().groups.find((candidate) => candidate.id === id);
    const action = group?.actions.find((candidate) => candidate.reference === reference);
    const lead = leads.get(`${id}/${reference}`) ?? person;
    if (group === undefined || action?.status !== 'open')
      this.#blame(`${person} is told of ${reference}, which is closed`);
    else if (!waitingLeads(action, group).includes(lead))
      this.#blame(`${person} is told of ${reference}, which is not theirs`);
  }

  /** At the end nothing is left that should have gone out long ago. */
  end(outbox: readonly OutboxItem[], now: Day): void {
    for (const item of outbox)
      if (isPending(item) && item.until !== null && item.until < now && item.subject.kind === 'digest')
        this.#blame(`${item.key} is left ${item.state}`);
  }
}
