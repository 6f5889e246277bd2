import { readPlan } from '../reading/plans/parts/read-plan-text.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { documentText } from './document-text.js';
import { planJson } from './plan-json.js';
import { planTable } from './plan-table.js';
import { importPlan, type PlanWorld } from './plan-import.js';
import { readEach } from './read-each.js';

/**
 * `plan read`: prints the plan in one file, or writes those of every file in a folder, as a table or as JSON. Returns
 * how many files in the folder could not be read.
 */
export async function planCommand(options: Arguments, world: PlanWorld): Promise<number> {
  const [verb, file] = options.words;
  if (verb === 'import') return importPlan(options, world);
  if (verb !== 'read') throw new UsageError(USAGE);
  const answer = (text: string, space?: number): string => {
    const plan = readPlan(text, options.held);
    return options.isJson ? `${JSON.stringify(planJson(plan), null, space)}\n` : planTable(plan);
  };
  if (options.each !== null) return readEach(options.each, options, world, (text) => answer(text, 1));
  if (file === undefined) throw new UsageError(USAGE);
  world.print(answer(await documentText(file, world.documents)));
  return 0;
}
