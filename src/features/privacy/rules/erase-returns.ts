import type { Return } from '../../../model/return.js';

/** Returns of which nobody is waited for any longer in the place of who was taken out, and that keep nothing they only saved. */
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
