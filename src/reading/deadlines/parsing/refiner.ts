import type { Period } from '../periods/period.js';
import type { FoundDate } from './found-date.js';
import type { ParserContext } from './parser.js';

/** One step over the dates found in a plain text. It may extend a date over the words around it, or join two dates. */
export type Refiner = (text: string, dates: readonly FoundDate[], context: ParserContext) => readonly FoundDate[];

/** How many characters before and after a date a refiner reads. */
const NEAR = 48;

/** A date that exists, with the words before and after it. */
interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly is: Period;
  readonly before: string;
  readonly after: string;
}

/** Makes a refiner that reads each date by itself. */
export const eachDate =
  (refine: (date: DateInText, context: ParserContext) => FoundDate): Refiner =>
  (text, dates, context) =>
    dates.map((date) => {
      const { start, end, is } = date;
      const isAlone = start === 0 && end === text.length;
      if (is === 'no-such-date' || isAlone) return date;
      const before = text.slice(Math.max(0, start - NEAR), start);
      return refine({ start, end, is, before, after: text.slice(end, end + NEAR) }, context);
    });
