import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, removeFolder, startBot } from './bot-process.js';

const PRELOAD = new URL('known-keys.mjs', import.meta.url).href;
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const REGISTRATION = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '00000000-0000-0000-0000-00000000000a',
  MicrosoftAppPassword: 'a secret of nobody',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-0000000000bb',
  ALLOWED_TENANTS: 't',
};

const channel = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = channel.publicKey.export({ type: 'spki', format: 'pem' });

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of the channel for this bot, with these claims instead, signed by this key. */
function token(claims: object = {}, key: KeyObject = channel.privateKey, header: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: 'https://api.botframework.com',
    aud: REGISTRATION.MicrosoftAppId,
    serviceurl: SERVICE,
    nbf: now - 600,
    exp: now + 3000,
    ...claims,
  };
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header })}.${encode(payload)}`;
  return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}

/** Signed as if the public key were a secret that is shared. */
function hmac(): string {
  const [signed = ''] = /^[^.]+\.[^.]+/.exec(token({}, channel.privateKey, { alg: 'HS256' }).slice(7)) ?? [];
  return `Bearer ${signed}.${createHmac('sha256', publicKey).update(signed).digest('base64url')}`;
}

const ACTIVITY = {
  type: 'typing',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:claire' },
  recipient: { id: '28:bot' },
  conversation: { id: 'chat', conversationType: 'personal', tenantId: 't' },
};

/** What the channel says where its keys are, and these, of which there is one. */
const keys = createServer(({ url }, response) => {
  const key = { ...channel.publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: ['msteams'] };
  const said = url?.endsWith('/keys') === true ? { keys: [key] } : { jwks_uri: 'https://login.botframework.com/keys' };
  response.end(JSON.stringify(said));
});

describe('a registered bot', () => {
  let bot: BotProcess;
  let complaints = '';

  beforeAll(async () => {
    keys.listen(0, '127.0.0.1');
    await once(keys, 'listening');
    const { port } = keys.address() as AddressInfo;
    const served = { NODE_OPTIONS: `--import ${PRELOAD}`, CHANNEL_KEYS: `http://127.0.0.1:${port}` };
    bot = await startBot({ ...REGISTRATION, ...served });
    bot.child.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk.toString('utf8');
    });
  });

  afterAll(async () => {
    await bot.stop();
    keys.close();
    removeFolder(bot.dataFolder);
  });

  async function post(authorization: string): Promise<number> {
    const headers = { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) };
    const body = JSON.stringify(ACTIVITY);
    return (await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body })).status;
  }

  it('accepts what the channel has signed for it', async () => {
    expect(await post(token())).toBe(200);
  });

  const past = Math.floor(Date.now() / 1000) - 10_000;
  it.each([
    ['none', ''],
    ['no bearer', 'Basic eDp5'],
    ['no token', 'Bearer'],
    ['words', 'Bearer one.two.three'],
    ['half of one', token().slice(0, 90)],
    ['one of another issuer', token({ iss: 'https://sts.example.org' })],
    ['one for another bot', token({ aud: '00000000-0000-0000-0000-00000000000b' })],
    ['one for another service URL', token({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['one that has run out', token({ nbf: past, exp: past + 60 })],
    ['one of tomorrow', token({ nbf: past + 90_000, exp: past + 99_000 })],
    ['one that a stranger signed', token({}, stranger.privateKey)],
    [
      'one without a signature',
      `Bearer ${token({}, channel.privateKey, { alg: 'none' })
        .slice(7)
        .replace(/[^.]+$/, '')}`,
    ],
    ['one signed with the public key', hmac()],
    ['one with another payload', token().replace(/\.[^.]+\./, `.${encode({ iss: 'https://api.botframework.com' })}.`)],
  ])('refuses a request with %s with 401 and one log line, and prints no key', async (_what, authorization) => {
    const before = bot.output().length;
    expect(await post(authorization)).toBe(401);
    // Other lines may come before it.
    const told = (): readonly string[] =>
      (bot.output().slice(before).match(/.*\n/g) ?? []).filter((line) => line.includes('not signed by the channel'));
    await expect.poll(told).toHaveLength(1);
    expect(JSON.parse(told()[0] ?? '')).toMatchObject({ msg: 'not signed by the channel', level: 30 });
    expect(bot.output()).not.toContain('KEY');
    expect(complaints).toBe('');
  });
});
