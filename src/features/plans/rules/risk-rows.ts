import type { Risk, RiskLevel } from '../../../model/plan-risk.js';

const WEIGHT: Readonly<Record<RiskLevel, number>> = { low: 1, medium: 2, high: 3 };
/** An unstated level counts as medium. */
const weightOf = (level: RiskLevel | null): number => (level === null ? WEIGHT.medium : WEIGHT[level]);

/** Returns how heavy a risk is, from 1 to 9. */
export const riskScore = ({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number =>
  weightOf(likelihood) * weightOf(impact);

/** Sorts the risks of a plan: open ones first, then closed ones, each with the heaviest first. */
export const risksInOrder = (risks: readonly Risk[]): readonly Risk[] =>
  [...risks].sort(
    (one, other) => Number(one.closed !== null) - Number(other.closed !== null) || riskScore(other) - riskScore(one),
  );
