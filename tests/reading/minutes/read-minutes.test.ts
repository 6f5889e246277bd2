import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';
import { AWKWARD } from './samples/awkward.js';
import { BULLET_MARKS } from './samples/bullet-marks.js';
import { BOARDS } from './samples/boards.js';
import { CHATS } from './samples/chats.js';
import { END_LEADS } from './samples/end-leads.js';
import { FORMS } from './samples/forms.js';
import { INLINE_LISTS } from './samples/inline-lists.js';
import { INLINE } from './samples/inline.js';
import { LEAD_COLUMNS } from './samples/lead-columns.js';
import { LISTS } from './samples/lists.js';
import { MARKED_LEADS } from './samples/marked-leads.js';
import { MARKS } from './samples/marks.js';
import { OPEN_LISTS } from './samples/open-lists.js';
import { OTHER_TABLES } from './samples/other-tables.js';
import { PAGES } from './samples/pages.js';
import { SAVED } from './samples/saved.js';
import { TABLES } from './samples/tables.js';
import { UNHEADED } from './samples/unheaded.js';
import { WELSH } from './samples/welsh.js';

describe('minutes in many forms', () => {
  it.each([
    ...AWKWARD,
    ...BOARDS,
    ...TABLES,
    ...INLINE,
    ...LISTS,
    ...MARKS,
    ...SAVED,
    ...CHATS,
    ...WELSH,
    ...OPEN_LISTS,
    ...BULLET_MARKS,
    ...END_LEADS,
    ...MARKED_LEADS,
    ...LEAD_COLUMNS,
    ...OTHER_TABLES,
    ...INLINE_LISTS,
    ...UNHEADED,
    ...PAGES,
    ...FORMS,
  ])('are read: $name', ({ text, held, next, actions }) => {
    const { actions: found } = readMinutes(text, { held, next, nation: 'england-and-wales' });
    expect(found.map(({ task, owners, due }) => [task, owners, due])).toEqual(actions);
  });
});
