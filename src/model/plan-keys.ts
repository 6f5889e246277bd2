import type { Group } from './group.js';

/** What a plan calls a part of itself: a recommendation or what is beneath it, a phase, a measure, a risk. */
export interface PlanKey {
  /** As the plan has it: "1.3a", "M1". */
  readonly key: string;
  readonly kind: 'item' | 'phase' | 'measure' | 'risk' | 'area' | 'step';
  /** What else it is called in a message; absent for nothing. */
  readonly names?: readonly string[];
}

/** The keys of the parts of a group's plans, by which people name them; of the actions that are given with the group. */
export function planKeysOf({ plans, actions }: Pick<Group, 'plans' | 'actions'>): readonly PlanKey[] {
  if (plans.length === 0) return [];
  const of = (kind: PlanKey['kind'], parts: readonly { readonly key: string }[]): readonly PlanKey[] =>
    parts.map(({ key }) => ({ key, kind }));
  return [
    ...plans.flatMap(({ recommendations, phases, measures, risks, areas, steps }) => [
      ...of('item', recommendations),
      ...of('phase', phases),
      ...measures.map(({ key, text, unit }): PlanKey => ({ key, kind: 'measure', names: namesOf(text, unit) })),
      ...of('risk', risks),
      ...areas.map(({ name }): PlanKey => ({ key: name, kind: 'area', names: [name] })),
      ...steps.map(({ key, title }): PlanKey => ({ key, kind: 'step', names: [title] })),
    ]),
    ...actions.flatMap(({ plan }): readonly PlanKey[] =>
      plan == null || plan.kind === 'linked' || plan.key === null ? [] : [{ key: plan.key, kind: 'item' }],
    ),
  ];
}

/** A measure is called by its unit where that is a word, and by its text where that is short. */
const namesOf = (text: string, unit: string | null): readonly string[] => [
  ...(text.split(/\s+/u).length <= MOST_WORDS ? [text] : []),
  ...(unit !== null && /^\p{L}[\p{L} ]{3,}$/u.test(unit) ? [unit] : []),
];
const MOST_WORDS = 4;
