import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf, fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';

/** How a row of a plan looks: the most characters of its words, and the most lines below it. */
export interface PlanLook {
  readonly longest: number;
  readonly lines: number;
}

const LOOKS: readonly PlanLook[] = [
  { longest: 200, lines: 4 },
  { longest: 120, lines: 2 },
  { longest: 80, lines: 1 },
  { longest: 40, lines: 0 },
];

/** Draws rows in the first look in which all fit their share of the room; if none does, as many as fit. */
export function inLook<Row>(
  rows: readonly Row[],
  draw: (row: Row, look: PlanLook) => readonly CardJson[],
  room: Drawing['room'],
): readonly CardJson[] {
  for (const look of LOOKS) {
    const drawn = rows.flatMap((row) => draw(row, look));
    if (bytesOf(drawn) <= room) return drawn;
  }
  const last = LOOKS.at(-1) ?? { longest: 40, lines: 0 };
  return fitting(rows, (row) => draw(row, last), room).parts;
}
