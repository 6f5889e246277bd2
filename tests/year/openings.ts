import { momentOf, wallClock } from './plain-calendar.js';
import type { WorldState } from './world-state.js';

/** Finds the moments at which somebody's day opens, at which a planner that sleeps must be awake. */
export class Openings {
  readonly #world: WorldState;
  readonly #next = new Map<string, number>();
  #hours: readonly { readonly key: string; readonly zone: string; readonly minute: number }[] = [];
  #version = -1;

  constructor(world: WorldState) {
    this.#world = world;
  }

  next(): number {
    this.#refresh();
    const { now } = this.#world;
    let first = Infinity;
    for (const { key, zone, minute } of this.#hours) {
      let moment = this.#next.get(key) ?? 0;
      if (moment <= now) {
        const { day } = wallClock(now, zone);
        moment = momentOf(day, minute, zone);
        if (moment <= now) moment = momentOf(day + 1, minute, zone);
        this.#next.set(key, moment);
      }
      if (moment < first) first = moment;
    }
    return first;
  }

  #refresh(): void {
    if (this.#version === this.#world.version) return;
    this.#version = this.#world.version;
    const hours = new Map<string, { key: string; zone: string; minute: number }>();
    for (const [id, home] of this.#world.homes()) {
      const { zone, opens } = this.#world.rulesOf(id, home);
      const key = `${zone} ${opens}`;
      if (!hours.has(key)) hours.set(key, { key, zone, minute: opens });
    }
    this.#hours = [...hours.values()];
  }
}
