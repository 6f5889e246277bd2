import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Thursday 14 July 2022, 11:30 in London. */
const NOW = '2022-07-14T10:30:00.000Z';

async function said(text: string): Promise<AnyReply> {
  const sample = await sampleServices();
  await sample.store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true }), result: null }));
  return answerCommand(sample.services, askerOf('carys', { now: NOW }), hear(text, { isLocal: false }), null);
}

const SHORT_MINUTES = `1. Equality data
Lee presented the data. The group AGREED to drop the second survey.
ACTION: Mair to find out what the census says by 15 September
2. Budget
ACTION: Lee to cost three options by the end of August
ACTION: Owen to book the room`;

describe('a few lines with actions and a decision', () => {
  it.each([
    [SHORT_MINUTES, 3, ['to drop the second survey']],
    ['ACTION: Lee to book the room\nAGREED: meet in Wrexham from May', 1, ['meet in Wrexham from May']],
    [
      'It was agreed that the pilot goes to Cardiff first.\nACTION: Lee to tell the site',
      1,
      ['the pilot goes to Cardiff first'],
    ],
    [
      'CAM GWEITHREDU: Lee i archebu’r ystafell\nPenderfynwyd cyfarfod yn Wrecsam o fis Mai',
      1,
      ['cyfarfod yn Wrecsam o fis Mai'],
    ],
  ])('are shown for review, including the decision: %s', async (text, actions, decisions) => {
    const reply = await said(text);
    if (reply.kind !== 'review') throw new Error(`not put up: ${reply.kind}`);
    const { items, decisions: decided } = reply.review;
    expect(items.filter(({ isChosen }) => isChosen)).toHaveLength(actions);
    expect(decided.map((one) => one.text)).toEqual(decisions);
  });
});

describe('a few lines with only actions', () => {
  it.each([
    'ACTION: Lee to book the room\nACTION: Mair to write to the clerk by 15 September',
    'ACTION: Lee to find out what was agreed with the union\nACTION: Mair to write to the clerk',
    'Lee presented the data and thanked the team.\nACTION: Mair to write to the clerk by 15 September',
    'The minutes were agreed.\nACTION: Mair to write to the clerk by 15 September',
    'ACTION: Lee to book the room. It was agreed that we meet in Wrexham.',
  ])('are logged at once: %s', async (text) => {
    expect((await said(text)).kind).toBe('logged');
  });
});
