import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../../../src/adapters/teams/delivery.js';

const NOW = Date.parse('2022-10-12T11:00:00.000Z');

const error = (
  statusCode: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  message = '',
): object => ({
  statusCode,
  code,
  details: { error: { code, message } },
  response: { headers: { get: (name: string) => headers[name] } },
});

describe('an error of the connector', () => {
  it.each([412, 502, 503, 504])('with status %i is retried', (status) => {
    expect(deliveryOf(error(status, 'Busy'), NOW)).toEqual({
      outcome: 'retry',
      reason: `${status} Busy`,
      afterSeconds: null,
      isThrottled: false,
    });
  });

  it('with status 429 holds up everything', () => {
    expect(deliveryOf(error(429, 'Throttled'), NOW)).toMatchObject({ afterSeconds: null, isThrottled: true });
  });

  it('is retried no sooner than the service says', () => {
    const after = (value: string, date?: string) =>
      deliveryOf(error(429, 'Throttled', { 'retry-after': value, ...(date === undefined ? {} : { date }) }), NOW);
    expect(after('17')).toMatchObject({ outcome: 'retry', afterSeconds: 17 });
    expect(after('1.5')).toMatchObject({ afterSeconds: 1.5 });
    expect(after('Wed, 12 Oct 2022 11:00:05 GMT')).toMatchObject({ afterSeconds: 5 });
    // Its clock, not ours.
    expect(after('Wed, 12 Oct 2022 11:00:05 GMT', 'Wed, 12 Oct 2022 10:59:58 GMT')).toMatchObject({ afterSeconds: 7 });
  });

  it('is retried when possible if the header makes no sense', () => {
    for (const value of ['', '0', '-3', 'soon', 'Wed, 12 Oct 2022 10:59:00 GMT'])
      expect(deliveryOf(error(429, 'Throttled', { 'retry-after': value }), NOW)).toMatchObject({ afterSeconds: null });
    expect(deliveryOf(error(429, 'Throttled', { 'retry-after': '9999999' }), NOW)).toMatchObject({
      afterSeconds: 3600,
    });
  });

  it.each([
    [403, 'ForbiddenOperationException', 'never-installed'],
    [403, 'BotNotInConversationRoster', 'never-installed'],
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'MessageWritesBlocked', 'blocked'],
    [404, 'ConversationNotFound', 'left'],
    [403, 'BotDisabledByAdmin', null],
    [403, 'NotEnoughPermissions', null],
    [404, 'ActivityNotFoundInConversation', null],
    [400, 'BadArgument', null],
    [401, 'BotNotRegistered', null],
    [413, 'MessageSizeTooBig', null],
    [500, 'ServiceError', null],
  ])('with status %i %s is never retried: %s', (status, code, unreachable) => {
    expect(deliveryOf(error(status, code), NOW)).toEqual({
      outcome: 'parked',
      reason: `${status} ${code}`,
      unreachable,
    });
  });

  it.each([
    [403, 'Forbidden', 'The bot is not part of the conversation roster.', 'never-installed'],
    [403, 'Forbidden', "Bot isn't installed in user's personal scope", 'never-installed'],
    [403, 'ServiceError', 'User blocked the conversation with the bot.', 'blocked'],
    [403, 'Forbidden', '{"errorCode":209,"message":"MessageWritesBlocked-Thread does not allow writes"}', 'blocked'],
    [400, 'BadArgument', 'User not found in tenant', 'left'],
    [403, 'Forbidden', 'The user does not belong to the tenant', 'left'],
    [403, 'ForbiddenOperationException', 'A bot cannot start a chat with a guest user', 'guest'],
    [400, 'BadArgument', 'Invalid attachment', null],
    [403, 'Forbidden', 'The tenant admin disabled this bot', null],
  ])('is also judged by its words: %i %s, “%s”: %s', (status, code, message, unreachable) => {
    expect(deliveryOf(error(status, code, {}, message), NOW)).toMatchObject({ outcome: 'parked', unreachable });
  });

  it('without a status, such as a network failure or a missing answer, is retried', () => {
    const again = { outcome: 'retry', afterSeconds: null, isThrottled: false };
    expect(deliveryOf(new Error('connect ECONNREFUSED'), NOW)).toEqual({ ...again, reason: 'connect ECONNREFUSED' });
    const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    expect(deliveryOf(reset, NOW)).toEqual({ ...again, reason: 'ECONNRESET' });
    const late = Object.assign(new Error('aborted'), { name: 'AbortError' });
    expect(deliveryOf(late, NOW)).toEqual({ ...again, reason: 'no answer in time' });
    expect(deliveryOf(null, NOW)).toEqual({ ...again, reason: 'unknown' });
  });
});
