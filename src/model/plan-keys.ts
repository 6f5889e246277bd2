import type { Group } from './group.js';

/** What a plan calls a part of itself: a recommendation or what is beneath it, a phase, a measure, a risk. */
export interface PlanKey {
  /** As the plan has it: "1.3a", "M1". */
  readonly key: string;
  readonly kind: 'item' | 'phase' | 'measure' | 'risk';
}

/** The keys of the parts of a group's plans, by which people name them; of the actions that are given with the group. */
export function planKeysOf({ plans, actions }: Pick<Group, 'plans' | 'actions'>): readonly PlanKey[] {
  if (plans.length === 0) return [];
  const of = (kind: PlanKey['kind'], parts: readonly { readonly key: string }[]): readonly PlanKey[] =>
    parts.map(({ key }) => ({ key, kind }));
  return [
    ...plans.flatMap(({ recommendations, phases, measures, risks }) => [
      ...of('item', recommendations),
      ...of('phase', phases),
      ...of('measure', measures),
      ...of('risk', risks),
    ]),
    ...actions.flatMap(({ plan }): readonly PlanKey[] =>
      plan == null || plan.kind === 'linked' || plan.key === null ? [] : [{ key: plan.key, kind: 'item' }],
    ),
  ];
}
