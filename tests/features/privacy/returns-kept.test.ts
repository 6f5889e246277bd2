import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleReturn } from '../../fixtures/sample-return.js';
import { erasePerson } from '../../../src/features/privacy/erase-person.js';
import { findIdentity } from '../../../src/features/privacy/find-identity.js';
import { gatherPersonData } from '../../../src/features/privacy/gather-person-data.js';
import { newPart } from '../../../src/model/return.js';

const AT = '2022-11-10T10:00:00.000Z';
const GWENLLIAN = { id: 'gwenllian', name: 'Gwenllian' };
const LEE = { id: 'lee', name: 'Lee' };
const MAIR = { id: 'mair', name: 'Mair' };
const said = (text: string) => [{ question: '1', text: [text] }];

/** Gwenllian answered one return and saved another; Lee handed his to her; Mair names her. */
const GROUP = sampleGroup({
  members: [member('carys', 'chair'), member('gwenllian'), member('lee'), member('mair')],
  returns: [
    sampleReturn({
      parts: [
        {
          ...newPart(GWENLLIAN),
          sent: { firstAt: AT, at: AT, by: GWENLLIAN, isNothing: false, answers: said('a school') },
        },
        { ...newPart(LEE), handed: [{ at: AT, by: LEE, to: GWENLLIAN }] },
        {
          ...newPart(MAIR),
          sent: { firstAt: AT, at: AT, by: MAIR, isNothing: false, answers: said('what Gwenllian built') },
        },
      ],
    }),
    sampleReturn({
      reference: 'ISCG-R2',
      asked: 'Gwenllian, Lee',
      parts: [
        { ...newPart(GWENLLIAN), draft: { at: AT, by: GWENLLIAN, answers: said('half a bridge') } },
        newPart(LEE),
      ],
    }),
  ],
});

onBothStores('a person’s answers', (open) => {
  it('a person’s answers to returns are found, and erased with them', async () => {
    const store = await open();
    await store.changeGroup('g1', () => ({ record: GROUP, result: null }));
    const found = await findIdentity(store, 'gwenllian', 'nobody-1');
    if (found === null) throw new Error('nobody found');
    const traces = await gatherPersonData(store, found);
    expect(
      traces.filter(({ reference }) => reference !== null).map(({ kind, reference }) => `${kind} ${String(reference)}`),
    ).toEqual(['returned ISCG-R1', 'returned ISCG-R1', 'returned ISCG-R2', 'named ISCG-R1']);
    const erased = await erasePerson(store, { found, alias: 'nobody-1', by: 'operator', now: AT, isForced: false });
    expect(erased).toMatchObject({ ok: true, left: 0 });
    const after = await store.findGroup('g1');
    expect(JSON.stringify(after)).not.toContain('Gwenllian');
    // What was sent stays, without the name; nobody waits for them; what was only saved is gone.
    expect(
      after?.returns.map(({ parts }) =>
        parts.map(({ lead, handed, draft, sent }) => [lead.id, handed.length, draft, sent?.answers[0]?.text[0]]),
      ),
    ).toEqual([
      [
        ['nobody-1', 0, null, 'a school'],
        ['lee', 0, null, undefined],
        ['mair', 0, null, 'what a former member built'],
      ],
      [['lee', 0, null, undefined]],
    ]);
  });
});
