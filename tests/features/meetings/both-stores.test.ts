import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { upcomingMeetings } from '../../../src/model/next-meeting.js';
import { buttonsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Wednesday 12 October 2022, 11:00 in London. */
const NOW = '2022-10-12T10:00:00.000Z';
const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

onBothStores('meetings', (open) => {
  it('U14: meetings are added, moved, cancelled and taken back one at a time', async () => {
    const store = await open();
    const { services } = await sampleServices({ store });
    const record = sampleGroup({ isSetUp: true, meetings: [meeting('2022-10-20'), meeting('2022-12-15')] });
    await store.changeGroup('g1', () => ({ record, result: null }));
    const asker = (): ReturnType<typeof askerOf> => askerOf('carys', { now: NOW });
    const say = (said: string): Promise<AnyReply> =>
      answerCommand(services, asker(), hear(said, { isLocal: false }), null);
    const press = async (reply: AnyReply): Promise<AnyReply> => {
      const found = buttonsOf(showReply(reply, 'en').card).find(({ verb }) => verb === 'change-meetings');
      const button = readButton({ ...found?.data, verb: 'change-meetings' });
      if (button === null) throw new Error('no button');
      return answerButton(services, asker(), button, null);
    };
    const coming = async (): Promise<readonly string[]> => {
      const group = await store.findGroup('g1');
      return group === null ? [] : upcomingMeetings(group, NOW, 5).map(({ day }) => day);
    };
    await say('add a meeting on 17 November');
    expect(await coming()).toEqual(['2022-10-20', '2022-11-17', '2022-12-15']);
    const moved = await press(await say('the November meeting is now on the 24th'));
    expect(await coming()).toEqual(['2022-10-20', '2022-11-24', '2022-12-15']);
    await press(await say('dim cyfarfod ym mis Rhagfyr'));
    expect(await coming()).toEqual(['2022-10-20', '2022-11-24']);
    await press(moved);
    expect(await coming()).toEqual(['2022-10-20', '2022-11-17']);
  });
});
