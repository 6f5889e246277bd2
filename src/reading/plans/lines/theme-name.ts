import type { PlanLine } from './plan-line.js';

const NUMBER =
  '(?:\\d{1,2}|[A-Za-z]|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}|un|dau|dwy|tri|tair|pedwar|pump|chwech)';
const PREFIX = new RegExp(
  `^(?:(?:key|strategic|equality|policy|our) )?(?:theme|priority(?: area)?|objective|aim|goal|outcome|strand|pillar|work ?stream|area|chapter|section|thema|blaenoriaeth|amcan|nod|maes)\\s+${NUMBER}\\s*[:.)–—-]+\\s*(.+)$`,
  'iu',
);

/** The name of a theme without its number, "Priority Area 1: Science" is "Science"; null if it has no number. */
export function numberedTheme(words: string): string | null {
  return words.length > 200 ? null : (PREFIX.exec(words.trim())?.[1]?.trim() ?? null);
}

/** The name of a theme as compared and shown. */
export const themeName = (words: string): string =>
  (numberedTheme(words) ?? words)
    .replace(/^(?:measuring progress|mesur cynnydd)\s*[:–—-]\s*/iu, '')
    .replace(/^(?:theme|thema|pillar|strand)\s*[:–—-]\s*/iu, '')
    .replace(/\s*\(\d{1,2}\)$/u, '')
    .replace(/[:\s]+$/u, '')
    .trim();

/** Whether a line is the title of the whole plan, and so not a theme. */
export const isTitle = (lines: readonly PlanLine[], at: number): boolean => {
  const line = lines[at];
  return at === 0 && line?.kind === 'heading' && line.level === 1 && numberedTheme(line.text) === null;
};
