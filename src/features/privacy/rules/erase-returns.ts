import type { Return } from '../../../model/return.js';

/**
 * Takes the erased person (`alias`) out of returns: nothing waits for them, and what they saved but did not send goes.
 */
export function eraseReturns(returns: readonly Return[], alias: string): readonly Return[] {
  return returns.map((one) => {
    if (!JSON.stringify(one).includes(alias)) return one;
    const parts = one.parts
      .filter(({ lead, sent }) => lead.id !== alias || sent !== null)
      .map((part) => ({
        ...part,
        handed: part.handed.filter(({ to }) => to.id !== alias),
        draft: part.draft?.by.id === alias ? null : part.draft,
      }));
    return { ...one, parts };
  });
}
