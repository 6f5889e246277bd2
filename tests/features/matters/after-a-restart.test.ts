import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';
import { atMeeting, shownIn } from './matters-meeting.js';

it('matters arising continue after a restart, on the earlier card and on a new one', async () => {
  const folder = temporaryFolder();
  const first = await openStore({ folder });
  const before = await atMeeting(first);
  const card = await before.press(await before.open(), 'carry-forward');
  await first.close();

  const again = await openStore({ folder });
  const after = await atMeeting(again, 'as it is');
  after.later(1 / 24);
  const gone = await after.press(card, 'done', {}, 'sion');
  expect([shownIn(gone), gone.counts]).toEqual(['ISCG-2', { closed: 1, carried: 1, changed: 0, left: 3 }]);
  expect(shownIn(await after.open())).toBe('ISCG-2');
  await again.close();
});
