import { alternatives } from './alternatives.js';

/** Month names in English and Welsh, whole, shortened, and with the mutations that follow "o", "ym", "a" (welsh.md). */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ january: 1, jan: 1, ionawr: 1, ion: 1 },
  ...{ february: 2, feb: 2, febuary: 2, chwefror: 2, chwef: 2 },
  ...{ march: 3, mar: 3, mawrth: 3, fawrth: 3, maw: 3 },
  ...{ april: 4, apr: 4, ebrill: 4, ebr: 4 },
  ...{ may: 5, mai: 5, fai: 5 },
  ...{ june: 6, jun: 6, mehefin: 6, fehefin: 6, meh: 6 },
  ...{ july: 7, jul: 7, gorffennaf: 7, orffennaf: 7, ngorffennaf: 7, gorff: 7, gor: 7 },
  ...{ august: 8, aug: 8, awst: 8 },
  ...{ september: 9, sept: 9, sep: 9, medi: 9, fedi: 9 },
  ...{ october: 10, oct: 10, hydref: 10, hyd: 10 },
  ...{ november: 11, nov: 11, tachwedd: 11, dachwedd: 11, thachwedd: 11, nhachwedd: 11, tach: 11 },
  ...{ december: 12, dec: 12, rhagfyr: 12, ragfyr: 12, rhag: 12 },
};

/** Any month's name, for lookarounds. */
export const MONTH_NAME = alternatives(MONTHS);

/** In "7fed hyd y 9fed" the word is "until", and not short for "Hydref". */
const UNTIL = '(?!(?<=hyd) (?:y|yr|at|nes|ddiwedd|ganol|\\d))';

/** A month's name, in either language; a shortened one may have its full stop. */
export const MONTH = `(?<month>${MONTH_NAME})${UNTIL}(?:\\.(?= ?\\d))?`;

/** The number of a month's name, 1 to 12. */
export const monthNumber = (name: string | undefined): number => MONTHS[name ?? ''] ?? 0;
