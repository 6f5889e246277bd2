import { fold } from '../text/fold.js';
import type { PlanStatus } from './read-plan.js';

const STATUSES: readonly (readonly [PlanStatus, RegExp])[] = [
  [
    'completed',
    /^(?!not )(?:.*\b)?(?:complete|completed|done|closed|achieved|delivered|finished|implemented)\b|cwblha|gwblha/u,
  ],
  ['not-started-late', /\b(?:late|overdue|delayed|behind|off track|slipped|missed|at risk)\b|hwyr/u],
  [
    'planned-not-started',
    /\b(?:not (?:yet )?started|planned|upcoming|coming|future|to start|scheduled|proposed|not due)\b|heb (?:ei )?ddechrau|ar ddod|i ddod|wedi'i gynllunio/u,
  ],
  [
    'in-progress',
    /\b(?:in progress|on ?going|on track|under ?way|started|current|continuing|progressing|open|active)\b|ar y gweill|parhaus|mewn llaw/u,
  ],
];
const COLOURS: Readonly<Record<string, PlanStatus>> = {
  red: 'not-started-late',
  coch: 'not-started-late',
  amber: 'in-progress',
  yellow: 'in-progress',
  ambr: 'in-progress',
  oren: 'in-progress',
  green: 'completed',
  gwyrdd: 'completed',
  blue: 'planned-not-started',
  glas: 'planned-not-started',
};

/** The colour with which words begin, as written; null if they name none. */
export function saidColour(words: string): string | null {
  return (
    /^[\s*_(\p{So}]*(red|amber|green|blue|yellow|grey|gray|black|white|purple|coch|ambr|oren|gwyrdd|glas|melyn|llwyd)(?!\p{L})/iu.exec(
      words,
    )?.[1] ?? null
  );
}

/** The common status that words name; null if they name none. */
export function saidStatus(words: string): PlanStatus | null {
  const said = fold(words);
  const found = STATUSES.find(([, pattern]) => pattern.test(said))?.[0];
  return found ?? COLOURS[fold(saidColour(words) ?? '')] ?? null;
}

/** Whether a column heading is a colour or a status, so that the column counts what has it. */
export const isStatusName = (name: string): boolean =>
  name.length < 40 && (saidColour(name) !== null || saidStatus(name) !== null);
