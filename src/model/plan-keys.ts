import type { Group } from './group.js';
import type { Lead, PersonId } from './lead.js';
import { leadPeople } from './lead-people.js';

/**
 * The key of a part of a plan (a recommendation or what is beneath it, a phase, a measure, a risk) or of the plan
 * itself.
 */
export interface PlanKey {
  /** As in the plan: "1.3a", "M1"; for a gate, the key of its phase with its number, "1a/1". */
  readonly key: string;
  readonly kind: 'item' | 'phase' | 'gate' | 'measure' | 'risk' | 'theme' | 'area' | 'step' | 'plan';
  /** Other names for it in a message; absent for none. */
  readonly names?: readonly string[];
  /** Its text, whose words people use to name it; absent if people use only its key. */
  readonly text?: string;
  /** The people who lead it. */
  readonly leads?: readonly PersonId[];
  /** The target of a measure. */
  readonly target?: number;
  /** For an action of the group: its reference, and the item that it is beneath. */
  readonly action?: { readonly reference: string; readonly under: string | null };
}

/** A cache: groups are never mutated, so the parts of their plans are gathered once. */
const known = new WeakMap<object, readonly PlanKey[]>();

/** The keys by which people name the parts of a group's plans. Covers only the actions passed with the group. */
export function planKeysOf(group: Group): readonly PlanKey[] {
  if (group.plans.length === 0) return [];
  const kept = known.get(group);
  if (kept !== undefined) return kept;
  const keys = gathered(group);
  known.set(group, keys);
  return keys;
}

function gathered(group: Group): readonly PlanKey[] {
  const people = (leads: readonly (Lead | null)[]): readonly PersonId[] =>
    leadPeople({ leads: leads.filter((lead) => lead !== null) }, group);
  return [
    ...group.plans.flatMap(({ number, title, recommendations, phases, measures, risks, areas, steps, themes }) => [
      { key: String(number), kind: 'plan' as const, text: title },
      ...recommendations.map(({ key, text, leads }): PlanKey => ({ key, kind: 'item', text, leads: people(leads) })),
      ...phases.map((phase): PlanKey => ({ key: phase.key, kind: 'phase', text: phase.title })),
      ...phases.flatMap((phase) =>
        phase.gates.map(({ number: at, title: text, signer }): PlanKey => ({
          key: `${phase.key}/${at}`,
          kind: 'gate',
          text,
          leads: people([signer]),
        })),
      ),
      ...measures.map(({ key, text, unit, target }): PlanKey => ({
        key,
        kind: 'measure',
        text,
        names: namesOf(text, unit),
        ...(target === null ? {} : { target }),
      })),
      ...risks.map(({ key, text, owner }): PlanKey => ({ key, kind: 'risk', text, leads: people([owner]) })),
      ...themes.map((theme): PlanKey => ({ key: theme, kind: 'theme', text: theme })),
      ...areas.map(({ name }): PlanKey => ({ key: name, kind: 'area', names: [name] })),
      ...steps.map(({ key, title: name }): PlanKey => ({ key, kind: 'step', names: [name] })),
    ]),
    ...group.actions.flatMap(({ plan, reference }): readonly PlanKey[] =>
      plan == null || plan.kind === 'linked' || plan.key === null
        ? []
        : [{ key: plan.key, kind: 'item', action: { reference, under: plan.under } }],
    ),
  ];
}

/** The names of a measure: its unit if that is a word, and its text if that is short. */
const namesOf = (text: string, unit: string | null): readonly string[] => [
  ...(text.split(/\s+/u).length <= MOST_WORDS ? [text] : []),
  ...(unit !== null && /^\p{L}[\p{L} ]{3,}$/u.test(unit) ? [unit] : []),
];
const MOST_WORDS = 4;
