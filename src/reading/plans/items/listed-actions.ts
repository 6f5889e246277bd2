import type { PlanLine } from '../lines/plan-line.js';
import { themeName } from '../lines/theme-name.js';
import type { ReadPlanAction } from '../read-plan.js';
import { saidStatus } from '../said-status.js';

const LEAD_IN = /^([\p{L} '’-]{0,40}?)\s*(?:actions?|camau(?: gweithredu)?)(?:[\p{L} '’-]{0,40})?:$/iu;
/** "Examples of some of our workforce actions (1)". */
const OF_THEME = /^(?:(?:some )?examples of )?(?:some of )?(?:our |the )?(.+?) actions?$/iu;

/** The actions that a plan lists by status: "In progress actions:" over bullet points. */
export function listedActions(lines: readonly PlanLine[]): readonly ReadPlanAction[] {
  const found: ReadPlanAction[] = [];
  let theme: string | null = null;
  let said: string | null = null;
  for (const line of lines) {
    if (line.kind === 'heading') {
      const name = themeName(line.text);
      theme = OF_THEME.exec(name)?.[1] ?? name;
      said = null;
    } else if (LEAD_IN.test(leadIn(line)) && saidStatus(leadIn(line)) !== null) {
      said = LEAD_IN.exec(leadIn(line))?.[1]?.trim() ?? null;
    } else if (line.kind === 'point' && said !== null) {
      const status = saidStatus(`${said} actions`);
      const { text, number } = line;
      found.push({
        reference: null,
        theme,
        text,
        said,
        status,
        leads: [],
        timeline: null,
        progress: null,
        line: number,
      });
    } else said = null;
  }
  return found;
}

const leadIn = (line: PlanLine): string => {
  if (line.kind === 'field') return line.text === '' ? `${line.label}:` : '';
  return line.kind === 'words' ? line.text : '';
};
