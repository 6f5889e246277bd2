import { fieldOf } from '../lines/fields.js';
import type { HeaderLine, PlanLine, RecordLine } from '../lines/plan-line.js';
import { themeName } from '../lines/theme-name.js';
import type { PlanStatus, ReadCounts, ReadRating } from '../read-plan.js';
import { isStatusName, saidColour, saidStatus } from '../said-status.js';

type ByStatus = Record<PlanStatus, number | null>;

const TOTAL = /^(?:grand )?total$|^cyfanswm$/iu;
const nothing = (): ByStatus => ({
  'not-started-late': null,
  'in-progress': null,
  completed: null,
  'planned-not-started': null,
});

interface Draft {
  readonly theme: string;
  readonly byStatus: ByStatus;
  total: number | null;
  readonly line: number;
}

interface Counted {
  readonly counts: readonly ReadCounts[];
  readonly ratings: readonly ReadRating[];
}

/** Collects the tables that count actions by theme and status, with their colours. */
export function collectCounts(lines: readonly PlanLine[]): Counted {
  const drafts: Draft[] = [];
  const ratings = new Map<string, ReadRating>();
  let theme: string | null = null;
  let header: HeaderLine | null = null;
  let current: Draft | null = null;
  for (const line of lines) {
    if (line.kind === 'header') {
      header = line.table === 'counts' ? line : null;
      current = null;
      if (header !== null) for (const cell of header.cells) rate(cell, '');
    } else if (line.kind === 'record' && line.table === 'counts' && header !== null) record(line, header);
    else if (line.kind === 'heading' || (line.kind === 'words' && line.text.length < 90)) {
      theme = themeName(line.text);
      current = null;
    }
  }
  return { counts: drafts.map(withNothing), ratings: [...ratings.values()] };

  function rate(colour: string, said: string): void {
    const name = saidColour(colour) ?? saidColour(said);
    if (name === null) return;
    const words = said === '' ? colour : said;
    const key = name.toLowerCase();
    if (!ratings.has(key)) ratings.set(key, { colour: name, said: words, status: saidStatus(words) });
  }

  function record({ cells, fields, number: line }: RecordLine, { cells: names }: HeaderLine): void {
    const kinds = names.map(fieldOf);
    const at = kinds.indexOf('number');
    const isByColumn = at < 0 || names.filter(isStatusName).length > 1;
    if (isByColumn) {
      const label = themeName(cells[kinds.indexOf('theme')] ?? cells[0] ?? '');
      const row: Draft = { theme: label, byStatus: nothing(), total: null, line };
      names.forEach((name, column) => {
        const status = isStatusName(name) ? saidStatus(name) : null;
        if (status !== null) row.byStatus[status] = numberOf(cells[column]);
        else if (TOTAL.test(name.trim()) || kinds[column] === 'number') row.total = numberOf(cells[column]);
      });
      if (!TOTAL.test(label)) drafts.push(row);
      return;
    }
    const said = fields.status ?? fields.theme ?? '';
    const colour = fields.colour ?? said;
    const own = fields.theme !== undefined && fields.status !== undefined ? themeName(fields.theme) : theme;
    if (current === null || (own !== null && own !== current.theme)) {
      current = { theme: own ?? '', byStatus: nothing(), total: null, line };
      drafts.push(current);
    }
    if (cells.some((cell) => TOTAL.test(cell.trim()))) current.total = numberOf(cells[at]);
    else {
      const status = saidStatus(said) ?? saidStatus(colour);
      if (status !== null) current.byStatus[status] = numberOf(cells[at]);
      rate(colour, said);
    }
  }
}

const numberOf = (cell: string | undefined): number | null => {
  const said = /^\s*(\d{1,5})(?!\d)/u.exec(cell ?? '')?.[1];
  return said === undefined ? null : Number(said);
};

/** An empty cell means zero if the others add up to the total. */
function withNothing({ theme, byStatus, total, line }: Draft): ReadCounts {
  const known = Object.values(byStatus).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (total !== null && known !== total) return { theme, byStatus, total, line };
  const filled = { ...byStatus };
  for (const status of Object.keys(filled) as PlanStatus[]) filled[status] = filled[status] ?? 0;
  return { theme, byStatus: filled, total: total ?? known, line };
}
