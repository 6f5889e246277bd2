import type { Group } from '../../../model/group.js';
import type { Trace } from './trace.js';

/** Returns the decisions of a group that the person kept or withdrew, or that name them. */
export function tracesInDecisions(
  { id, decisions }: Pick<Group, 'id' | 'decisions'>,
  isThem: (id: string) => boolean,
  names: (words: string) => boolean,
): readonly Pick<Trace, 'kind' | 'place' | 'reference' | 'at' | 'text' | 'record'>[] {
  const place = { kind: 'group', id } as const;
  return decisions.flatMap((decision) => {
    const { reference, at, text, by, withdrawn, quote } = decision;
    const isNamed = [text, quote, withdrawn?.reason].some((words) => typeof words === 'string' && names(words));
    const isTheirs = isThem(by.id) || (withdrawn !== null && isThem(withdrawn.by.id));
    if (!isTheirs && !isNamed) return [];
    return [{ kind: isTheirs ? 'changed' : 'named', place, reference, at, text, record: decision } as const];
  });
}
