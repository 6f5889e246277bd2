import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/app/create-bot.js';
import { addMs } from '../../../src/model/calendar/instants.js';
import type { Reply } from '../../../src/model/reply.js';
import { withReturn } from '../../chat/return-world.js';
import { groupOf, NOW } from '../../chat/world.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { COPY } from '../understanding/real-bot.js';

/** What Siân is answered last who says these one after another, so many minutes apart. */
async function saying(said: readonly string[], minutes = 1): Promise<Reply> {
  const { services, store } = await sampleServices();
  await store.changeGroup('g1', () => ({ record: withReturn(groupOf(COPY), COPY), result: null }));
  const bot = createBot(services, null);
  let last: Reply = { kind: 'talk' };
  for (const [at, words] of said.entries()) {
    const now = addMs(NOW, at * minutes * 60_000);
    const asker = askerOf('sian', { now, activity: `said-${at}` }, true);
    last = await bot.command(asker, bot.hear(words));
  }
  return last;
}

describe('a file of what was just shown', () => {
  it.each([
    ['show open actions', 'this as a spreadsheet?', 'matters-arising', 'xlsx'],
    ['agenda', 'can I have that as a pdf', 'agenda', 'pdf'],
    ['show R1', 'stick it in excel', 'return', 'xlsx'],
    ['decisions', 'hwn fel dogfen Word plis', 'actions', 'docx'],
    ['actions from the last meeting', 'now the same as a csv', 'actions', 'csv'],
  ])('after “%s”, “%s” gives %s as %s', async (first, then, what, format) => {
    expect(await saying([first, then])).toMatchObject({ kind: 'paper', what, format });
  });

  it.each([
    [['overdue', 'this as a spreadsheet?'], 1],
    [['agenda', 'this as a spreadsheet?'], 90],
    [['this as a spreadsheet?'], 1],
  ] as const)('leads to a question if no single paper has it, or it was long ago: %s', async (said, minutes) => {
    expect(await saying(said, minutes)).toMatchObject({ kind: 'paper-form', wanted: { what: null, format: 'xlsx' } });
  });

  it('leaves earlier questions open', async () => {
    expect(await saying(['show ISCG-5', 'agenda', 'done'])).toMatchObject({
      kind: 'detail',
      action: { reference: 'ISCG-5', status: 'done' },
    });
  });
});
