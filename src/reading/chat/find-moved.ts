import { matchesOf } from '../text/matches-of.js';
import type { FoundReference } from './find-references.js';
import type { ChatVocabulary } from './vocabulary.js';

/** What follows a number that a day is given to: "13 to 31 October", which looks like a stretch of days. */
const TO_DAY =
  "(?=\\s(?:to|till?|until|i(?:'r)?|tan)\\s(?:the\\s|y\\s)?\\d{1,2}(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain)?\\s(?:of\\s|o\\s)?\\p{L}{3})";
const MOVE =
  '(?:move|moving|push|shift|bump|put|set|extend|slip|nudge|slide|take|symud(?:wch)?|gwthi(?:o|wch)|newid(?:iwch)?|estyn(?:nwch)?|gohirio?(?:wch)?|rho(?:wch)?|rhoi)';
const AFTER_MOVE = new RegExp(`(?<=(?<!\\p{L})${MOVE}(?: back| out| on)?\\s)(?<number>\\d{1,4})${TO_DAY}`, 'giu');
const IN_TURN = new RegExp(`(?<=^|[,;]\\s|(?<!\\p{L})(?:and|a|ac|then)\\s)(?<number>\\d{1,4})${TO_DAY}`, 'giu');

/**
 * Numbers of open actions that get a new day: "move 13 to 31 October", or two and more in turn, "13 to 31 October and 14
 * to 8 December". On their own these words are days: "13 to 31 October" is when somebody is away.
 */
export function findMoved(text: string, { actions }: Pick<ChatVocabulary, 'actions'>): readonly FoundReference[] {
  const after = matchesOf(AFTER_MOVE, text);
  const inTurn = matchesOf(IN_TURN, text);
  const all = after.length > 0 || inTurn.length > 1 ? [...after, ...inTurn] : [];
  return all.flatMap((match) => {
    const number = match.groups?.['number'] ?? '';
    const references = actions
      .filter(({ reference, isOpen }) => isOpen && reference.endsWith(`-${Number(number)}`))
      .map(({ reference }) => reference);
    const start = match.index;
    return references.length === 0 ? [] : [{ start, end: start + number.length, references: [...new Set(references)] }];
  });
}
