import type { AnyReply } from '../../src/app/features.js';
import { addresseeOf, isPending, type OutboxItem } from '../../src/model/outbox-item.js';
import { Diary } from './diary.js';
import { PlanJudge } from './judge-plans.js';
import { MessageJudge } from './judge-messages.js';
import { Ledger } from './ledger.js';
import { Oracle } from './oracle.js';
import { numberOf } from './plain-calendar.js';
import { mayHaveDigest, type WorldState } from './world-state.js';

const MOST_KEPT = 20;

/** Judges each step of a year: what was planned, what went out, what did not, and what every day promised. */
export class Judge {
  readonly violations: string[] = [];
  readonly messages: MessageJudge;
  readonly diary: Diary;
  readonly #world: WorldState;
  readonly #onDigest: ((line: string) => void) | undefined;
  readonly #ledger = new Ledger();
  readonly #oracle: Oracle;
  readonly #plans: PlanJudge;
  readonly #unreachable = new Set<string>();

  constructor(world: WorldState, onDigest?: (line: string) => void) {
    this.#world = world;
    this.#onDigest = onDigest;
    this.#oracle = new Oracle(world);
    this.#plans = new PlanJudge(world, this.#oracle, this.#ledger, this.#blame);
    this.messages = new MessageJudge(world, this.#ledger, this.#blame);
    this.diary = new Diary(world, this.#oracle, this.#blame);
  }

  readonly #blame = (words: string): void => {
    const at = new Date(this.#world.now).toISOString();
    if (this.violations.length < MOST_KEPT) this.violations.push(`${at} ${words}`);
  };

  planned(put: readonly OutboxItem[]): void {
    this.diary.turn();
    this.#plans.judge(put);
  }

  /** A message reaches somebody at this very moment. */
  reaches(person: string, answer: AnyReply): void {
    this.messages.reaches(person, answer);
    if (answer.kind === 'digest') {
      const day = numberOf(answer.digest.slice(-10));
      for (const { group, action } of answer.items) this.diary.tells(person, group.id, action.reference, day);
      const told = answer.items.map(({ group, action }) => `${group.id} ${action.reference}`);
      this.#onDigest?.([new Date(this.#world.now).toISOString(), person, ...told].join(', '));
    }
    this.#world.reached(person);
  }

  fails(person: string, isUnreachable: boolean): void {
    this.diary.trouble(person);
    if (!isUnreachable) return;
    this.#unreachable.add(person);
    this.#world.notReached(person);
  }

  /** What is on its way, so that its state in the store can be asked for. */
  get readersAwaited(): readonly string[] {
    return [...this.#ledger.onItsWay].flatMap((key) => {
      const item = this.#ledger.told.get(key)?.item;
      return item === undefined ? [] : [addresseeOf(item)];
    });
  }

  /** All that could be tried was: what is still to be sent waits for its time, and what was dropped had a reason. */
  drained(outbox: readonly OutboxItem[]): void {
    for (const item of outbox) {
      if (!this.#ledger.onItsWay.has(item.key)) continue;
      if (item.state === 'planned' && (item.notBefore === null || Date.parse(item.notBefore) <= this.#world.now))
        this.#blame(`${item.key} was not tried`);
      if (item.state === 'sent') this.#ledger.sent(item.key);
      if (item.state === 'dropped') this.#dropped(item);
      if (item.state === 'parked') this.#blame(`${item.key} is parked`);
    }
    this.#unreachable.clear();
  }

  #dropped(item: OutboxItem): void {
    const told = this.#ledger.told.get(item.key);
    if (told === undefined || item.subject.kind !== 'digest') {
      this.#ledger.gone(item.key);
      return;
    }
    const { person = '' } = item.subject;
    const about = this.#world.groups.get(told.slots[0]?.group ?? '');
    const rules = about === undefined ? null : this.#world.rulesOf(person, about);
    const isWanted = rules !== null && mayHaveDigest(rules, this.#world.clockOf(rules));
    const isExplained =
      !isWanted ||
      this.#unreachable.has(person) ||
      told.until <= this.#world.now ||
      item.reason === '503' ||
      this.messages.stillTrue(told, person).length === 0;
    if (!isExplained) this.#blame(`${item.key} is dropped: ${item.reason ?? ''}`);
    this.diary.trouble(person);
    this.#ledger.gone(item.key);
  }

  /** At the end nothing is left that should have gone out. */
  ended(outbox: readonly OutboxItem[]): void {
    for (const item of outbox)
      if (isPending(item) && item.until !== null && Date.parse(item.until) < this.#world.now)
        this.#blame(`${item.key} is left ${item.state}`);
  }
}
