import type { Decision } from '../../../model/decision.js';

/** A decision's reference as people type it: `ISCG-D3`, `iscg d3`, "decision ISCG-D3". */
export const DECISION_REFERENCE =
  '(?:(?:the )?(?:decision|penderfyniad) )?#?(?<prefix>[A-Za-z][A-Za-z0-9]{1,7})[ –-]?[Dd](?<number>\\d{1,5})(?![A-Za-z0-9])';

/** The reference in its one spelling, `ISCG-D3`. */
export const decisionReference = (prefix: string, number: string): string =>
  `${prefix.toUpperCase()}-D${String(Number(number))}`;

/** The number for the next decision: one more than the highest ever used, also under an earlier prefix. */
export const nextDecisionNumber = (decisions: readonly Pick<Decision, 'reference'>[]): number =>
  Math.max(0, ...decisions.map(({ reference }) => Number(/D(\d+)$/.exec(reference)?.[1] ?? 0))) + 1;
