import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';
import { AWKWARD } from './samples/awkward.js';
import { BOARDS } from './samples/boards.js';
import { CHATS } from './samples/chats.js';
import { INLINE } from './samples/inline.js';
import { LISTS } from './samples/lists.js';
import { MARKS } from './samples/marks.js';
import { SAVED } from './samples/saved.js';
import { TABLES } from './samples/tables.js';
import { WELSH } from './samples/welsh.js';

describe('minutes in many forms', () => {
  it.each([...AWKWARD, ...BOARDS, ...TABLES, ...INLINE, ...LISTS, ...MARKS, ...SAVED, ...CHATS, ...WELSH])(
    'reads $name',
    ({ text, held, next, actions }) => {
      const { actions: found } = readMinutes(text, { held, next, nation: 'england-and-wales' });
      expect(found.map(({ task, owners, due }) => [task, owners, due])).toEqual(actions);
    },
  );
});
