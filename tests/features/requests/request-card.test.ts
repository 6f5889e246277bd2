import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import type { RequestReply } from '../../../src/features/requests/reply.js';
import { CARD_ANSWERS } from '../../cards/sample-answers.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { onDay } from '../../fixtures/sample-group.js';

const asked = (action: Partial<RequestReply['action']>): RequestReply => {
  const found = Object.values(CARD_ANSWERS).find((one): one is RequestReply => one.kind === 'request');
  if (found === undefined) throw new Error('no sample of a request');
  return { ...found, action: { ...found.action, ...action } };
};

/** How often a card speaks of the first deadline. */
const times = (reply: RequestReply): number => {
  const { card } = showReply(reply, 'en');
  const facts = partsOf(card).flatMap(({ facts }) => (Array.isArray(facts) ? (facts as { title: string }[]) : []));
  const said = [...facts.map(({ title }) => title), ...textsOf(card).map(({ text }) => String(text))];
  return new Set(said.filter((one) => /first (?:deadline|due)/i.test(one))).size;
};

describe('the card of a request', () => {
  const moved = { firstDeadline: onDay('2022-10-03'), deadline: onDay('2022-11-17') };

  it('gives the first deadline once if it was often extended, in the sentence that says so', () => {
    expect(times(asked(moved))).toBe(1);
  });

  it('gives the first deadline once if it moved before', () => {
    expect(times(asked({ ...moved, requests: [] }))).toBe(1);
  });

  it('does not give the first deadline if it never moved', () => {
    expect(times(asked({ firstDeadline: onDay('2022-11-17'), deadline: onDay('2022-11-17'), requests: [] }))).toBe(0);
  });
});

describe('the card of a request', () => {
  it('says once who asks and until when', () => {
    const reply = asked({ leads: [{ kind: 'person', person: 'lee', name: 'Lee' }] });
    const { request } = reply;
    const by = { id: 'lee', name: 'Lee' };
    const own = { ...reply, request: { ...request, by, leads: [], deadline: onDay('2022-12-01') } };
    const { card } = showReply(own, 'en');
    const facts = partsOf(card).flatMap(({ facts }) => (Array.isArray(facts) ? (facts as { title: string }[]) : []));
    expect(facts.map(({ title }) => title)).not.toContain('Asked for');
    expect(facts.map(({ title }) => title)).not.toContain('Lead');
    const blocks = partsOf(card).filter(({ type }) => type === 'TextBlock');
    expect(JSON.stringify(blocks).match(/1 December/g)).toHaveLength(1);
  });
});
