import { expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import { DETAIL_ANSWERS } from '../../cards/sample-details.js';

const GONE = { id: 'former-1', name: 'a former member' };
const AT = '2022-07-20T09:00:00.000Z';

/** The card of an action of which somebody who was erased is the lead, and who raised it, wrote of it and changed it. */
function cardIn(language: 'en' | 'cy'): string {
  const answer = Object.values(DETAIL_ANSWERS).find(({ kind }) => kind === 'detail');
  if (answer?.kind !== 'detail') throw new Error('no card of an action');
  const action = {
    ...answer.action,
    leads: [{ kind: 'name' as const, name: GONE.name }],
    raisedBy: GONE,
    notes: [{ at: AT, by: GONE, text: 'draft with legal' }],
    history: [{ at: AT, by: GONE, change: 'task' as const, before: 'Draft it' }],
  };
  return JSON.stringify(showReply({ ...answer, action }, language).card);
}

it('an erased person is called a former member in the reader’s language', () => {
  const welsh = cardIn('cy');
  expect(welsh).not.toContain('a former member');
  expect(welsh.match(/cyn-aelod/gi)).toHaveLength(4);
  expect(cardIn('en').match(/a former member/gi)).toHaveLength(4);
});
