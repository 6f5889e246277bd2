import { describe, expect, it } from 'vitest';
import { choicesFor } from './choices-for.js';
import { comesTo } from './comes-to.js';
import { realBot } from './real-bot.js';

describe('a formal undertaking is offered for logging', () => {
  it.each([
    [
      'claire',
      'Miss Lloyd has very kindly undertaken to write to the coroner, and hopes to have done so by 30 November',
      ['write to the coroner', ['gwen'], '2022-11-30'],
    ],
    [
      'claire',
      'It was agreed that Huw would look into the lease by 25 November',
      ['look into the lease', ['huw'], '2022-11-25'],
    ],
    [
      'sian',
      'We settled on the phone that Gwen would order the lanyards by 4 November',
      ['order the lanyards', ['gwen'], '2022-11-04'],
    ],
    [
      'sian',
      "Penderfynwyd dros ginio y byddai Owain yn holi'r gwesty erbyn 4 Tachwedd",
      ["holi'r gwesty", ['owain'], '2022-11-04'],
    ],
    [
      'huw',
      'Someone needs to ring Estyn about the forms and that might as well be me',
      ['ring Estyn about the forms', ['huw'], null],
    ],
  ] as const)('%s: %s', async (who, said, logged) => {
    expect(await (await realBot(who)).logs(said)).toEqual([logged]);
  });
});

describe('the owner of a list', () => {
  it.each([
    ['claire', 'which ones have no deadline? Siân hates those'],
    ['david', "what's overdue? Claire will ask me at noon"],
    ['sian', 'beth sydd heb ddyddiad? Mae Claire yn casáu hynny'],
  ] as const)('is not somebody who is only to be told: %s: %s', (who, said) => {
    const [first = []] = choicesFor(who, [], said).choices;
    expect(first).toEqual([
      expect.objectContaining({ kind: 'ask', asked: expect.objectContaining({ who: [] }) as unknown }),
    ]);
  });
});

describe('the new lead of an action, with titles', () => {
  it.each([
    ['claire', 'Ms Lloyd is to take the dashboard over in lieu of Mr Bowen', 'lead 9 gwen'],
    [
      'claire',
      'Kindly put Mr Bowen in charge of the meeting with the equality network in lieu of Tomos',
      'lead 11 rhys',
    ],
    ['sian', 'put Huw in charge of the regional events budget in place of Owain', 'lead 6 huw'],
    ['sian', 'rhowch Gwen yng ngofal cyfarfod y rhwydwaith cydraddoldeb yn lle Tomos', 'lead 11 gwen'],
  ] as const)('%s: %s', async (who, said, change) => {
    const { atOnce, offered } = await comesTo(who, [], said);
    expect([atOnce, ...offered]).toContainEqual([change]);
  });
});

describe('leave with other words after its days', () => {
  it.each([
    [
      'tomos',
      "I'm on A/L 31 Oct to 4 Nov inclusive and Gwen's got the bleep while I'm away",
      'leave 2022-10-31 2022-11-04 gwen',
    ],
    ['david', 'on leave from 24 to 28 October inclusive and Huw has my phone', 'leave 2022-10-24 2022-10-28 huw'],
  ] as const)('%s: %s', async (who, said, leave) => {
    const { atOnce, offered } = await comesTo(who, [], said);
    expect([...atOnce, ...offered.flat()]).toContain(leave);
  });
});

describe('a request beyond what the bot can do', () => {
  it.each([
    ['tomos', 'book me a taxi to the station for 5pm'],
    ['david', 'any chance you could get me on the 7.02 to Euston Monday, aisle seat'],
    ['rhys', "1. open R\n2. rerun the regression on last year's survey\n3. paste the coefficients here"],
    ['huw', "what's the weather doing in Bangor tomorrow"],
    ['gwen', 'archebwch drên i mi i Lundain ddydd Llun'],
  ] as const)('gets an answer that says so: %s: %s', async (who, said) => {
    expect(await (await realBot(who)).say(said)).toEqual({ kind: 'talk', about: 'elsewhere' });
  });

  it('may still be a task for somebody', async () => {
    expect(await (await realBot('sian')).logs('Gwen to book a taxi for the Minister by 4 November')).toEqual([
      ['book a taxi for the Minister', ['gwen'], '2022-11-04'],
    ]);
  });
});
