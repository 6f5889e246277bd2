import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../src/adapters/teams/delivery.js';

const error = (statusCode: number, code: string, retryAfter?: string): object => ({
  statusCode,
  code,
  response: { headers: { get: (name: string) => (name === 'retry-after' ? retryAfter : undefined) } },
});

describe('an error of the connector', () => {
  it.each([412, 429, 502, 503, 504])('with status %i is tried again', (status) => {
    expect(deliveryOf(error(status, 'Busy'))).toEqual({
      outcome: 'retry',
      reason: `${status} Busy`,
      afterSeconds: null,
    });
  });

  it('is tried again no sooner than the service says', () => {
    expect(deliveryOf(error(429, 'Throttled', '17'))).toMatchObject({ outcome: 'retry', afterSeconds: 17 });
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
    [404, 'ConversationNotFound'],
    [500, 'ServiceError'],
    [413, 'MessageSizeTooBig'],
  ])('with status %i %s is never tried again', (status, code) => {
    expect(deliveryOf(error(status, code))).toEqual({ outcome: 'parked', reason: `${status} ${code}` });
  });

  it('without a status, such as a network that is down, is tried again', () => {
    expect(deliveryOf(new Error('connect ECONNREFUSED'))).toEqual({
      outcome: 'retry',
      reason: 'connect ECONNREFUSED',
      afterSeconds: null,
    });
    expect(deliveryOf(null)).toMatchObject({ outcome: 'retry' });
  });
});
