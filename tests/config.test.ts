import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema, readConfig, readDatabase } from '../src/config.js';

const REGISTERED = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: 'app-1',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: 'Tenant-1',
};

describe('settings', () => {
  it('run locally on port 3978, on loopback alone, if nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      isLocal: true,
      port: 3978,
      host: '127.0.0.1',
      playground: true,
      registration: null,
      tenants: [],
    });
  });

  it('run for Teams once there is a registration, for its own tenant alone, without the Playground', () => {
    expect(readConfig(REGISTERED)).toMatchObject({
      isLocal: false,
      host: '0.0.0.0',
      playground: false,
      tenants: ['tenant-1'],
    });
  });

  it('accept a managed identity, which has no password', () => {
    const rest = { ...REGISTERED, MicrosoftAppPassword: '' };
    expect(readConfig({ ...rest, MicrosoftAppType: 'UserAssignedMsi' }).registration).toEqual({
      type: 'UserAssignedMsi',
      appId: 'app-1',
      password: '',
      tenant: 'Tenant-1',
    });
    expect(() => readConfig({ ...REGISTERED, MicrosoftAppType: 'UserAssignedMsi' })).toThrow(/MicrosoftAppPassword/);
  });

  it('refuse a multi-tenant registration, one without a kind, and an incomplete one, naming the variable', () => {
    expect(() => readConfig({ ...REGISTERED, MicrosoftAppType: 'MultiTenant' })).toThrow(
      /^MicrosoftAppType must be SingleTenant or UserAssignedMsi/,
    );
    for (const name of Object.keys(REGISTERED)) {
      expect(() => readConfig({ ...REGISTERED, [name]: '' }), name).toThrow(new RegExp(`^${name}`));
    }
  });

  it('refuse an impossible port and an unreadable moment, naming the variable', () => {
    expect(() => readConfig({ PORT: '70000' })).toThrow(/^PORT/);
    expect(() => readConfig({ PRETEND_NOW: 'yesterday' })).toThrow(
      /^PRETEND_NOW: must be a date and time such as 2022-10-12T11:00/,
    );
  });

  it('refuse a pretended clock outside local mode, and a public address inside it', () => {
    expect(() => readConfig({ ...REGISTERED, PRETEND_NOW: '2022-10-12T11:00' })).toThrow(/^PRETEND_NOW/);
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/^HOST/);
  });

  it('keep everything in the data folder unless DATABASE_URL names PostgreSQL', () => {
    expect(readConfig({ DATABASE_POOL_SIZE: '20' }).database).toBeNull();
    expect(readConfig({ DATABASE_URL: 'postgres://m:s@db/m' }).database).toEqual({
      url: 'postgres://m:s@db/m',
      poolSize: 10,
      statementTimeout: 5000,
      sendingLease: 120,
    });
    const sized = {
      DATABASE_URL: 'postgresql://db/m',
      DATABASE_POOL_SIZE: '20',
      DATABASE_STATEMENT_TIMEOUT: '1500',
      SENDING_LEASE: '300',
    };
    expect(readConfig(sized).database).toEqual({
      url: 'postgresql://db/m',
      poolSize: 20,
      statementTimeout: 1500,
      sendingLease: 300,
    });
  });

  it('refuse a DATABASE_URL that is not PostgreSQL, saying what one looks like and not repeating its password', () => {
    for (const url of ['mysql://m:hush@db/m', 'm:hush@db/m', 'postgres://m:hush@[db/m', 'postgres:hush']) {
      expect(() => readConfig({ DATABASE_URL: url }), url).toThrow(
        /^DATABASE_URL: must be where PostgreSQL is, such as postgres:\/\/matters:PASSWORD@db\.example\.org\/matters/,
      );
      expect(() => readConfig({ DATABASE_URL: url }), url).not.toThrow(/hush/);
    }
  });

  it('refuse an impossible pool or time, naming the variable', () => {
    expect(() => readConfig({ DATABASE_POOL_SIZE: '1' })).toThrow(/^DATABASE_POOL_SIZE: must be at least 2/);
    expect(() => readConfig({ DATABASE_POOL_SIZE: 'many' })).toThrow(/^DATABASE_POOL_SIZE: must be a number/);
    expect(() => readConfig({ DATABASE_STATEMENT_TIMEOUT: '5s' })).toThrow(/^DATABASE_STATEMENT_TIMEOUT: must be a/);
  });

  it('of the database are read without the rest, which the command line does not need', () => {
    const halfRegistered = { MicrosoftAppId: 'app-1', PORT: 'none' };
    expect(readDatabase(halfRegistered)).toBeNull();
    expect(readDatabase({ ...halfRegistered, DATABASE_URL: 'postgres://db/m' })?.url).toBe('postgres://db/m');
  });

  it('are the ones that .env.example lists', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const listed = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});
