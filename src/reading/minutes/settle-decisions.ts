import { fold } from '../text/fold.js';
import type { CollectedDecision } from './collect-decisions.js';
import type { FoundDecision } from './found-decision.js';

interface Task {
  readonly task: string;
  readonly line: number;
}

/**
 * The decisions of minutes, each once and in order. Words from which an action was read are an action and no decision.
 */
export function settleDecisions(
  collected: readonly CollectedDecision[],
  actions: readonly Task[],
): readonly FoundDecision[] {
  const tasks = new Map<number, string[]>();
  for (const { task, line } of actions) {
    const before = tasks.get(line);
    if (before === undefined) tasks.set(line, [fold(task)]);
    else before.push(fold(task));
  }
  const isAction = ({ text, lines }: CollectedDecision): boolean => {
    const words = fold(text);
    return lines.some((line) => tasks.get(line)?.some((task) => words.includes(task) || task.includes(words)));
  };
  const seen = new Set<string>();
  return collected
    .filter((one) => {
      const key = fold(one.text);
      if (seen.has(key) || isAction(one)) return false;
      seen.add(key);
      return true;
    })
    .map(({ text, quote, line }) => ({ text, quote, line }))
    .sort((one, other) => one.line - other.line);
}
