import { beforeEach, describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { AnyReply } from '../../../src/app/features.js';
import type { Lead } from '../../../src/model/lead.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;

const OWAIN = { id: 'owain', name: 'Owain Price', roles: [] };

beforeEach(async () => {
  sample = await sampleServices();
  const members = [...sampleGroup().members.filter(({ id }) => id !== 'owen' && id !== 'sion'), OWAIN];
  const sets = [{ name: 'Analysts', members: [] }];
  await sample.store.changeGroup('g1', () => ({
    record: sampleGroup({ members, sets, actions: [sampleAction()], nextNumber: 2 }),
    result: undefined,
  }));
});

const say = (text: string, who = 'carys'): Promise<AnyReply> =>
  answerCommand(sample.services, askerOf(who), hear(text, { isLocal: false }), null);

interface Pressed {
  readonly title: string;
  readonly verb: string;
  readonly data: object;
}

/** Every button on a card, wherever it stands. */
function buttonsOn(part: unknown): readonly Pressed[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.entries(part).flatMap(([key, value]) => (key === 'fallback' ? [] : buttonsOn(value)));
  return 'type' in part && part.type === 'Action.Execute' ? [part as unknown as Pressed, ...inside] : inside;
}

const cardOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): unknown => showReply(reply, language).card;
const titlesOn = (reply: AnyReply): readonly string[] => buttonsOn(cardOf(reply)).map(({ title }) => title);
const wordsOn = (reply: AnyReply, language: 'en' | 'cy' = 'en'): string => JSON.stringify(cardOf(reply, language));

async function press(reply: AnyReply, title: string, who = 'carys'): Promise<AnyReply> {
  const pressed = buttonsOn(cardOf(reply)).find((button) => button.title === title);
  const button = readButton({ ...pressed?.data, verb: pressed?.verb });
  if (button === null) throw new Error(`no button ${title}`);
  return answerButton(sample.services, askerOf(who), button, null);
}

const leadsOf = async (reference: string): Promise<readonly Lead[] | undefined> =>
  (await sample.store.findGroup('g1'))?.actions.find((action) => action.reference === reference)?.leads;

describe('U4: a name that nobody here has', () => {
  it('leads to the question whether the nearest is meant, and one press answers it', async () => {
    const reply = await say('ACTION: Owen to draft the plan by 30 November');
    expect(wordsOn(reply)).toContain('Nobody called Owen is here. Did you mean Owain Price?');
    expect(wordsOn(reply)).toContain('Nobody is reminded until you say who is meant.');
    expect(titlesOn(reply)).toEqual(expect.arrayContaining(['Owain Price', 'Keep as written']));
    const settled = await press(reply, 'Owain Price');
    expect(await leadsOf('ISCG-2')).toEqual([{ kind: 'person', person: 'owain', name: 'Owain Price' }]);
    expect(wordsOn(settled)).not.toContain('is reminded');
  });

  it('can be kept as written, and then the card says that nobody is reminded', async () => {
    const settled = await press(await say('ACTION: Owen to draft the plan'), 'Keep as written');
    expect(await leadsOf('ISCG-2')).toEqual([{ kind: 'name', name: 'Owen' }]);
    expect(wordsOn(settled)).toContain('Nobody called Owen is here, so nobody is reminded.');
  });

  it('is asked about for several actions at once', async () => {
    const reply = await say('ACTION: Owen to draft the plan\nACTION: Mary to read it');
    expect(wordsOn(reply)).toContain('Did you mean Owain Price?');
    expect(wordsOn(reply)).toContain('Nobody called Mary is here. Did you mean Mair?');
  });

  it.each([
    ['Rhys Davies', 'Nobody called Rhys Davies is here, so nobody is reminded.'],
    ['HR', 'I cannot remind HR: name a person here as well, if somebody should be reminded.'],
    ['the secretary', 'Nobody here is set as the secretary, so nobody is reminded.'],
    ['Analysts', 'There is nobody in “Analysts” yet, so nobody is reminded.'],
    ['Lee and Rhys Davies', 'I cannot remind Rhys Davies; only the other leads are reminded.'],
  ])('is reported on the card, with every kind of lead: %s', async (lead, words) => {
    expect(wordsOn(await say(`ACTION: ${lead} to draft the plan`))).toContain(words);
    expect(wordsOn(await say('show ISCG-2'))).toContain(words);
  });

  it('is reported in Welsh too', async () => {
    const reply = await say('CAM GWEITHREDU: Owen i ddrafftio’r cynllun');
    expect(wordsOn(reply, 'cy')).toContain('Nid oes neb o’r enw Owen yma. Ai Owain Price oeddech chi’n ei feddwl?');
  });

  it('is not reported for a member', async () => {
    expect(wordsOn(await say('ACTION: Lee to draft the plan by 30 November'))).not.toContain('remind');
  });
});

describe('U4: giving an action to a name that nobody here has', () => {
  it('changes nothing and asks whether the nearest is meant; one press gives it', async () => {
    const reply = await say('reassign ISCG-1 to Owen');
    expect(await leadsOf('ISCG-1')).toEqual([{ kind: 'person', person: 'lee', name: 'lee' }]);
    expect(wordsOn(reply)).toContain('Nobody called Owen is here. Did you mean Owain Price?');
    await press(reply, 'Owain Price');
    expect(await leadsOf('ISCG-1')).toEqual([{ kind: 'person', person: 'owain', name: 'Owain Price' }]);
  });

  it('keeps the other leads that were named', async () => {
    await press(await say('reassign ISCG-1 to Mair and Owen'), 'Owain Price');
    expect((await leadsOf('ISCG-1'))?.map(({ name }) => name)).toEqual(['Mair', 'Owain Price']);
  });

  it('can be done as written if nobody has a similar name', async () => {
    const reply = await say('reassign ISCG-1 to Rhys Davies');
    expect(wordsOn(reply)).toContain('Nobody called Rhys Davies is here. Who is meant?');
    const given = await press(reply, 'Keep as written');
    expect(await leadsOf('ISCG-1')).toEqual([{ kind: 'name', name: 'Rhys Davies' }]);
    expect(wordsOn(given)).toContain('Nobody called Rhys Davies is here, so nobody is reminded.');
  });

  it('is done at once for a team, and says that it is not reminded', async () => {
    expect(wordsOn(await say('reassign ISCG-1 to Comms team'))).toContain('I cannot remind Comms team');
    expect(await leadsOf('ISCG-1')).toEqual([{ kind: 'team', name: 'Comms team' }]);
  });

  it('is only for those who may', async () => {
    expect(await say('reassign ISCG-1 to Owen', 'mair')).toMatchObject({
      kind: 'problem',
      problem: { code: 'not-allowed' },
    });
    const asked = await say('reassign ISCG-1 to Owen');
    expect(await press(asked, 'Owain Price', 'mair')).toMatchObject({
      kind: 'problem',
      problem: { code: 'not-allowed' },
    });
  });
});
