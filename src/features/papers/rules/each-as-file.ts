import { namesFile } from '../../../reading/chat/asks-for-file.js';
import { papersNamed, readWanted } from './read-wanted.js';

const BETWEEN = /[,;.]\s+(?:(?:and|plus|a|ac)\s+)?|\s(?:and|plus|a|ac|hefyd)\s+|\sa(?=['’]r\s)/giu;

/** Longer messages say more, and searching each part of them costs too much. */
const LONGEST = 500;

/**
 * Splits words that each name one paper with its own format: "the agenda as a PDF and the log in Excel". Empty for
 * fewer than two, because then all the named papers are wanted in the same format.
 */
export function eachAsFile(said: string): readonly string[] {
  if (said.length > LONGEST || papersNamed(said).length < 2) return [];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: between } of said.matchAll(BETWEEN)) {
    const end = index + between.length;
    if (!isOneAsFile(said.slice(from, index)) || !namesPaper(said.slice(end))) continue;
    parts.push(said.slice(from, index));
    from = end;
  }
  const all = [...parts, said.slice(from)];
  const kinds = new Set(all.map((part) => readWanted(part).what));
  return all.length > 1 && all.every(isOneAsFile) && kinds.size === all.length ? all : [];
}

const namesPaper = (part: string): boolean => papersNamed(part).length > 0;
const isOneAsFile = (part: string): boolean =>
  readWanted(part).what !== null && (namesFile(part) || readWanted(part).format !== null);
