import type { AnyReply } from '../../src/app/features.js';
import { lastDayOf, waitedFor } from './led-actions.js';
import type { Ledger, Told } from './ledger.js';
import { dayOf, wallClock } from './plain-calendar.js';
import { mayBeWrittenTo, mayHaveDigest, type WorldState } from './world-state.js';

type Digest = Extract<AnyReply, { readonly kind: 'digest' }>;

/** Somebody who is in no group, and whose actions' groups are not known here, may be written to at any time. */
const ANYWHERE = undefined;

/** Judges every message at the moment at which it reaches somebody. */
export class MessageJudge {
  readonly #world: WorldState;
  readonly #ledger: Ledger;
  readonly #blame: (words: string) => void;
  readonly #digestDays = new Set<string>();
  digests = 0;
  items = 0;
  others = 0;

  constructor(world: WorldState, ledger: Ledger, blame: (words: string) => void) {
    this.#world = world;
    this.#ledger = ledger;
    this.#blame = blame;
  }

  /** Something reaches a person's own chat, on the day of theirs that is given back for a digest. */
  reaches(person: string, answer: AnyReply): void {
    if (answer.kind === 'digest') this.#digest(person, answer);
    else {
      this.others += 1;
      const home = this.#world.homes().get(person) ?? ANYWHERE;
      if (home === undefined) return;
      const rules = this.#world.rulesOf(person, home);
      if (!mayBeWrittenTo(rules, this.#world.clockOf(rules)))
        this.#blame(`${person} gets a ${answer.kind} when nothing may reach them`);
    }
  }

  /** Something reaches a group's chat. */
  posted(id: string, answer: AnyReply): void {
    this.others += 1;
    const group = this.#world.groups.get(id);
    if (group === undefined) return;
    const nobody = this.#world.rulesOf(`nobody in ${id}`, group);
    if (!mayBeWrittenTo(nobody, wallClock(this.#world.now, nobody.zone)))
      this.#blame(`${id} gets a ${answer.kind} when nothing may reach it`);
  }

  #digest(person: string, { digest, items }: Digest): void {
    const told = this.#ledger.told.get(digest);
    const about = this.#world.groups.get(told?.slots[0]?.group ?? '');
    if (told === undefined || about === undefined) {
      this.#blame(`${person} gets ${digest}, which was not planned`);
      return;
    }
    const rules = this.#world.rulesOf(person, about);
    const clock = this.#world.clockOf(rules);
    if (!mayHaveDigest(rules, clock)) this.#blame(`${person} gets ${digest} when no digest may reach them`);
    const place = `${person} ${dayOf(clock.day)}`;
    if (this.#digestDays.has(place)) this.#blame(`${person} gets a second digest on ${dayOf(clock.day)}`);
    this.#digestDays.add(place);
    if (told.state === 'sent') this.#blame(`${digest} goes out twice`);
    if (items.length === 0) this.#blame(`${digest} goes out empty`);
    const said = items.map(({ group, action, due, standsInFor }) =>
      [group.id, action.reference, due, standsInFor === null ? 'own' : 'for another'].join(' '),
    );
    const expected = this.stillTrue(told, person);
    if (said.sort().join() !== expected.sort().join())
      this.#blame(`${digest} says ${said.join()} and should say ${expected.join()}`);
    this.digests += 1;
    this.items += items.length;
    this.#ledger.sent(digest);
  }

  /** What of a digest is still so: open, with the same last day, and waited for from the same lead. */
  stillTrue({ slots }: Told, reader: string): string[] {
    return slots.flatMap(({ key, group: id, reference, lead }) => {
      const group = this.#world.groups.get(id);
      const action = group?.actions.find((candidate) => candidate.reference === reference);
      if (group === undefined || action === undefined) return [];
      const due = lastDayOf(action, group);
      if (due === null || !key.startsWith(`${id}/${reference}/${due}/`) || !waitedFor(action, group).has(lead))
        return [];
      return [[id, reference, due, lead === reader ? 'own' : 'for another'].join(' ')];
    });
  }
}
