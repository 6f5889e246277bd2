import type { DraftProblem } from '../../model/plan-draft.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';
import { formatOnDay } from '../../presentation/words/format-day.js';
import { type PlanImportWords, planImportWords } from './words.js';

const MOST = 6;
const LONGEST_PLACE = 90;

/** Draws the conflicts in a plan's text, each with its places; only its authors can settle them. */
export function problemParts(problems: readonly DraftProblem[], drawing: Drawing): readonly CardJson[] {
  if (problems.length === 0) return [];
  const words = planImportWords(drawing.language);
  const left = problems.length - MOST;
  return [
    heading(words.problems, 'Warning', problems.length),
    ...problems.slice(0, MOST).map((problem) => text(sentence(problem, drawing))),
    ...(left > 0 ? [remark(words.moreProblems({ number: left }))] : []),
  ];
}

function sentence({ code, places }: DraftProblem, { language }: Drawing): string {
  const words = planImportWords(language);
  const said = places.slice(0, 3).map(({ said: quoted, line, day }) => {
    const place = { said: inRow(cut(quoted.replace(/\s+/gu, ' '), LONGEST_PLACE)), line: String(line) };
    return day === null ? words.place(place) : words.placeOn({ ...place, day: formatOnDay(day, language) });
  });
  return wordsOf(code, words)({ places: said.join('; ') });
}

const wordsOf = (code: string, { problem }: PlanImportWords): PlanImportWords['problem']['other'] =>
  Object.hasOwn(problem, code) ? problem[code as keyof typeof problem] : problem.other;
