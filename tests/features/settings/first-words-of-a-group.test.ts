import { describe, expect, it } from 'vitest';
import type { sampleGroup } from '../../fixtures/sample-group.js';
import { groupOf } from '../../chat/world.js';
import { COPY, realBot } from '../understanding/real-bot.js';

/** The group of the chat set before anybody has set it up. */
const NEW = {
  ...groupOf(COPY),
  isSetUp: false,
  series: null,
  meetings: [],
  sets: [],
  members: groupOf(COPY).members.map((member) => ({ ...member, roles: [] })),
};

const proposed = async (said: string) => {
  const bot = await realBot('claire', false, { record: NEW });
  return (await bot.say(said)) as unknown as {
    readonly kind: string;
    readonly after: ReturnType<typeof sampleGroup>;
    readonly text: string;
  };
};

const holder = (group: ReturnType<typeof sampleGroup>, role: 'chair' | 'secretary'): string | undefined =>
  group.members.find(({ roles }) => roles.includes(role))?.id;

describe('what a secretary says first of a group, all in one', () => {
  it('is taken whole, with when it meets wherever that is', async () => {
    const { kind, after } = await proposed(
      "We are the Housing Partnership Board, we meet on the second Thursday of every month at 10am in County Hall, I'm the chair and Owain takes the minutes",
    );
    expect(kind).toBe('confirm-settings');
    expect(after).toMatchObject({ name: 'Housing Partnership Board', language: 'en' });
    expect(after.series).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=2TH', start: '10:00' });
    expect([holder(after, 'chair'), holder(after, 'secretary')]).toEqual(['claire', 'owain']);
  });

  it('is taken whole in Welsh, and makes the group Welsh', async () => {
    const { kind, after } = await proposed(
      "Ni yw Bwrdd Partneriaeth Tai Gwynedd, rydyn ni'n cyfarfod ar yr ail ddydd Iau o bob mis am 10 y bore tan hanner dydd. Fi yw'r cadeirydd, ac Owain sy'n cymryd y cofnodion",
    );
    expect(kind).toBe('confirm-settings');
    expect(after).toMatchObject({ name: 'Bwrdd Partneriaeth Tai Gwynedd', language: 'cy' });
    expect(after.series).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=2TH', start: '10:00', end: '12:00' });
    expect([holder(after, 'chair'), holder(after, 'secretary')]).toEqual(['claire', 'owain']);
  });

  it('makes it what they say where they say a language', async () => {
    const { after } = await proposed(
      "Ni yw Bwrdd Tai Gwynedd, Owain sy'n cymryd y cofnodion, rydym yn gweithio yn ddwyieithog",
    );
    expect(after.language).toBe('both');
  });
});
