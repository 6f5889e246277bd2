import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Reply } from '../../../src/model/reply.js';
import { groupOf } from '../../chat/world.js';
import { sampleReturn } from '../../fixtures/sample-return.js';
import { wholePlan } from '../../fixtures/whole-plan.js';
import { COPY, realBot } from '../understanding/real-bot.js';

const record = {
  ...groupOf(COPY),
  plans: [wholePlan()],
  returns: [sampleReturn({ closed: { at: '2022-10-01T10:00:00.000Z', by: { id: 'claire', name: 'Claire' } } })],
};

/** What each message, which no grammar has, comes to: what is answered, or what one of the buttons that are offered would be. */
async function comesTo(said: string): Promise<readonly string[]> {
  const bot = await realBot('claire', true, { record });
  const reply = await bot.say(said);
  const kind = ({ kind, ...rest }: Reply): string => {
    const { wanted } = rest as { wanted?: { what: string | null; format: string | null } };
    const { what = null, format = null } = wanted ?? (rest as { what?: string; format?: string });
    return `${kind} ${what ?? '-'} ${format ?? '-'}`;
  };
  if (reply.kind !== 'offer') return [kind(reply)];
  const { said: asked, choices } = reply as OfferReply;
  return Promise.all(choices.map(async ({ intent, reference }) => kind(await bot.press(asked, intent, reference))));
}

describe('a plan, a report or a return requested as a file', () => {
  it.each([
    ['could I get the plan as a Word document please', 'paper plan docx'],
    ['is there a PDF of the report on the plan', 'paper plan-report pdf'],
    ['can the answers to the return go into a spreadsheet', 'paper return xlsx'],
    ['put everything from return R1 into Excel for me', 'paper return xlsx'],
    ['ga i gopi PDF o’r cynllun', 'paper plan pdf'],
    ['oes modd cael yr adroddiad fel dogfen Word', 'paper plan-report docx'],
    ['dwi angen yr atebion i’r ymateb mewn taenlen', 'paper return xlsx'],
    ['any way to download the plan in Excel?', 'paper plan xlsx'],
    ['the board wants a Word version of the plan report', 'paper plan-report docx'],
    ['send me ISCG-R1 as a PDF', 'paper return pdf'],
    ['need a hard copy of the report on the plan for Thursday', 'paper plan-report pdf'],
    ['can you turn the return into a Word doc', 'paper return docx'],
    ['make me a spreadsheet of the plan', 'paper plan xlsx'],
    ['allwch chi roi’r cynllun mewn Excel', 'paper plan xlsx'],
    ['anfonwch R1 ata i fel ffeil Word', 'paper return docx'],
  ])('%s', async (said, wanted) => {
    expect(await comesTo(said)).toContain(wanted);
  });
});
