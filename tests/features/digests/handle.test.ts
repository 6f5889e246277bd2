import { expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Button } from '../../../src/app/features.js';
import { answerButton } from '../../../src/app/answer-command.js';
import type { Asker } from '../../../src/ports/asker.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { sendKey } from '../../fixtures/send-key.js';
import { person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { NOW, sampleServices } from '../../fixtures/sample-services.js';

const KEY = 'digest/lee/2022-09-15';
const LATER = '2022-09-15T10:00:00.000Z';

function asking(id: string, activity: string): Asker {
  return {
    person: { id, name: id, aadObjectId: null },
    tenant: 't1',
    conversation: { key: `chat-${id}`, group: `chat-${id}`, isPersonal: true, name: null },
    language: 'en',
    zone: null,
    activity,
    now: LATER,
    mentions: [],
  };
}

/** Lee has had a digest of two actions. */
async function sample() {
  const made = await sampleServices();
  const actions = [1, 2].map((number) =>
    sampleAction({ reference: `ISCG-${number}`, leads: [person('lee'), person('mair')] }),
  );
  await made.store.changeGroup('g1', () => ({ record: sampleGroup({ actions }), result: null }));
  await planDue(MESSAGES, made.store, NOW);
  await sendKey(made.services, KEY, NOW);
  let count = 0;
  const press = (submission: Button, id = 'lee'): Promise<AnyReply> =>
    answerButton(made.services, asking(id, `press-${(count += 1)}`), submission, null);
  return { ...made, press };
}

const shown = (answer: AnyReply): unknown =>
  answer.kind === 'digest'
    ? [answer.items.map(({ action }) => action.reference), answer.answered.map(({ how }) => how)]
    : answer;
const first = { group: 'g1', reference: 'ISCG-1' };

it('a digest shrinks when its reader presses "done" or leaves a note', async () => {
  const { press } = await sample();
  const done = await press({ verb: 'done', ...first, note: null, digest: KEY });
  // Mair's part is still to come: the action stays open, and Lee's own part is done.
  expect(shown(done)).toEqual([['ISCG-2'], ['done']]);
  const noted = await press({
    verb: 'note',
    group: 'g1',
    reference: 'ISCG-2',
    note: 'with legal',
    digest: KEY,
  });
  expect(shown(noted)).toEqual([[], ['done', 'noted']]);
});

it('a form opens inside its digest, and closes again', async () => {
  const { press } = await sample();
  const open = await press({ verb: 'digest', digest: KEY, form: { ...first, form: 'not-mine' } });
  expect(open).toMatchObject({ kind: 'digest', form: { reference: 'ISCG-1', form: 'not-mine' } });
  expect(open.kind === 'digest' && open.members.map(({ id }) => id)).toContain('mair');
  expect(await press({ verb: 'digest', digest: KEY, form: null })).toMatchObject({ form: null, members: [] });
});

it('nobody sees somebody else’s digest', async () => {
  const { press } = await sample();
  expect(await press({ verb: 'digest', digest: KEY, form: null }, 'mair')).toMatchObject({ kind: 'problem' });
});

it('a digest shows as it is now if somebody else closed one of its actions meanwhile', async () => {
  const { press } = await sample();
  await press({ verb: 'done', ...first, note: null }, 'owen');
  const late = await press({ verb: 'done', ...first, note: null, digest: KEY });
  expect(shown(late)).toEqual([['ISCG-2'], ['done']]);
});

it('a digest is updated once if an action is closed elsewhere', async () => {
  const { press, services, store, sent } = await sample();
  await press({ verb: 'done', ...first, note: null }, 'owen');
  expect((await planDue(MESSAGES, store, LATER)).map(({ key }) => key)).toEqual([`update/${KEY}/g1/1`]);
  expect(await sendKey(services, `update/${KEY}/g1/1`, LATER)).toMatchObject({ outcome: 'sent' });
  expect(sent.filter((to) => to === 'lee')).toHaveLength(2);
  await press({ verb: 'note', group: 'g1', reference: 'ISCG-2', note: 'with legal' });
  expect(await planDue(MESSAGES, store, '2022-09-15T11:00:00.000Z')).toEqual([]);
});
