import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/reading/chat/split-clauses.js';
import { vocabularyFor } from './chat-vocabulary.js';

const clauses = (said: string): readonly string[] =>
  splitClauses(said, vocabularyFor('claire')).map((found) => found.said);

describe('a message about several actions', () => {
  it.each([
    ["12 and 14 are done, 15 isn't", ['12 and 14 are done', "15 isn't"]],
    ['ISCG-3 with legal, ISCG-4 done', ['ISCG-3 with legal', 'ISCG-4 done']],
    ['done ISCG-1 and ISCG-5', ['done ISCG-1 and ISCG-5']],
    [
      '3 done on monday. 11 spoke to Nerys and nothing is fixed',
      ['3 done on monday.', '11 spoke to Nerys and nothing is fixed'],
    ],
    ['3 ac 11 wedi cwpla, 12 fory', ['3 ac 11 wedi cwpla', '12 fory']],
    [
      'the leaflet is with the printers. The dashboard is finished. Nothing else',
      ['the leaflet is with the printers.', 'The dashboard is finished. Nothing else'],
    ],
    ['move ISCG-3 to Friday', ['move ISCG-3 to Friday']],
    ['two things. 3 is done', ['two things. 3 is done']],
  ])('%s', (said, parts) => {
    expect(clauses(said)).toEqual(parts);
  });
});
