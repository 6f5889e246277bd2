import type { Risk, RiskLevel } from '../../../model/plan-risk.js';

const WEIGHT: Readonly<Record<RiskLevel, number>> = { low: 1, medium: 2, high: 3 };
/** What is not said counts as if it were in the middle. */
const weightOf = (level: RiskLevel | null): number => (level === null ? WEIGHT.medium : WEIGHT[level]);

/** How heavy a risk is, from 1 to 9. */
export const riskScore = ({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number =>
  weightOf(likelihood) * weightOf(impact);

/** The open risks of a plan, the heaviest first; those that are closed last. */
export const risksInOrder = (risks: readonly Risk[]): readonly Risk[] =>
  [...risks].sort(
    (one, other) => Number(one.closed !== null) - Number(other.closed !== null) || riskScore(other) - riskScore(one),
  );
