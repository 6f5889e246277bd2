import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quietConsole } from '../../../src/adapters/teams/quiet-console.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { localEdge } from './local-edge.js';

const KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const { JwtTokenExtractor } = createRequire(import.meta.url)(
  'botframework-connector/lib/auth/jwtTokenExtractor.js',
) as {
  readonly JwtTokenExtractor: { readonly openIdMetadataCache: Map<string, { getKey(): Promise<unknown> }> };
};

const REGISTERED = {
  isLocal: false,
  credentials: { type: 'SingleTenant', appId: 'app', password: 'secret', tenant: 't' },
  serviceHosts: ['127.0.0.1'],
} as const;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const TOKEN = `Bearer ${encode({ alg: 'RS256', kid: 'k1' })}.${encode({ iss: 'https://api.botframework.com' })}.c2ln`;

describe('a channel whose keys cannot be fetched', () => {
  let connector: FakeConnector;

  beforeEach(async () => {
    connector = await FakeConnector.start([]);
  });

  afterEach(async () => {
    JwtTokenExtractor.openIdMetadataCache.delete(KEYS);
    await connector.stop();
  });

  it.each([
    ['is silent', () => new Promise<never>(() => undefined)],
    ['is not there', () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { name: 'FetchError' }))],
    ['fails', () => Promise.reject(Object.assign(new Error('Failed to load Keys: 502'), { statusCode: 500 }))],
  ])('has its request come again, and is logged, if their server %s', async (_what, getKey) => {
    JwtTokenExtractor.openIdMetadataCache.set(KEYS, { getKey });
    const edge = await localEdge(connector, REGISTERED);
    expect((await edge.deliver({ serviceUrl: 'https://127.0.0.1/' }, TOKEN)).status).toBe(503);
    expect(edge.logged).toEqual(['the keys of the channel could not be fetched']);
  });
});

it('what libraries print is logged at a level that is off, without any key', () => {
  const lines: unknown[] = [];
  const note = (level: string) => (fields: object, message: string) => void lines.push([level, fields, message]);
  const printed: Record<string, unknown> = { error: () => lines.push('printed'), log: () => lines.push('printed') };
  quietConsole(printed, { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') });
  (printed['error'] as (said: string) => void)('Error finding key for token. Available keys: -----BEGIN RSA');
  (printed['log'] as (...said: unknown[]) => void)({ some: 'object' });
  expect(lines).toEqual([
    ['debug', { method: 'error', said: 'Error finding key for token. Available k' }, 'a library wrote to the console'],
    ['debug', { method: 'log', said: '[object Object]' }, 'a library wrote to the console'],
  ]);
});
