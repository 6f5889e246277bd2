import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { leadNames } from '../items/lead-names.js';
import type { PlanLine } from '../lines/plan-line.js';
import type { ReadRisk } from '../read-plan.js';

/** Collects the risks of a plan, from tables or after "Risk:". */
export function collectRisks(lines: readonly PlanLine[]): readonly ReadRisk[] {
  const found: ReadRisk[] = [];
  for (const line of lines) {
    if (line.kind === 'record' && line.table === 'risks' && line.fields.risk !== undefined) {
      const { risk, lead, likelihood = null, impact = null } = line.fields;
      const owner = lead === undefined ? null : leadNames(lead).join(', ');
      found.push({ text: risk.replaceAll(CELL_BREAK, ' '), owner, likelihood, impact, line: line.number });
    } else if (line.kind === 'field' && line.field === 'risk' && line.text !== '') {
      found.push({ text: line.text, owner: null, likelihood: null, impact: null, line: line.number });
    } else if (line.kind === 'field' && found.length > 0) {
      const last = found.at(-1);
      if (last === undefined) continue;
      if (line.field === 'lead' && last.owner === null)
        found[found.length - 1] = { ...last, owner: leadNames(line.text).join(', ') };
      if (line.field === 'likelihood') found[found.length - 1] = { ...last, likelihood: line.text };
      if (line.field === 'impact') found[found.length - 1] = { ...last, impact: line.text };
    }
  }
  return found;
}
