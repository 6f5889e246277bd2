import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf, fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';

/** How a row of a plan looks: the longest that its words are, and whether lines stand below it. */
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

/** Rows in the look in which all fit their share of the room, and as many as fit where none does. */
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
