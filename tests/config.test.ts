import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentSchema, readConfig } from '../src/config.js';

const REGISTERED = {
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: 'app-1',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: 'Tenant-1',
};

describe('settings', () => {
  it('run locally on port 3978, on loopback alone, when nothing is set', () => {
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

  it('take a managed identity, which has no password', () => {
    const rest = { ...REGISTERED, MicrosoftAppPassword: '' };
    expect(readConfig({ ...rest, MicrosoftAppType: 'UserAssignedMsi' }).registration).toEqual({
      type: 'UserAssignedMsi',
      appId: 'app-1',
      password: '',
      tenant: 'Tenant-1',
    });
    expect(() => readConfig({ ...REGISTERED, MicrosoftAppType: 'UserAssignedMsi' })).toThrow(/MicrosoftAppPassword/);
  });

  it('refuse a multi-tenant registration, one without a kind, and one that is incomplete, naming the variable', () => {
    expect(() => readConfig({ ...REGISTERED, MicrosoftAppType: 'MultiTenant' })).toThrow(
      /^MicrosoftAppType must be SingleTenant or UserAssignedMsi/,
    );
    for (const name of Object.keys(REGISTERED)) {
      expect(() => readConfig({ ...REGISTERED, [name]: '' }), name).toThrow(new RegExp(`^${name}`));
    }
  });

  it('refuse a port that cannot be and a moment that cannot be read, naming the variable', () => {
    expect(() => readConfig({ PORT: '70000' })).toThrow(/^PORT/);
    expect(() => readConfig({ PRETEND_NOW: 'yesterday' })).toThrow(
      /^PRETEND_NOW: must be a date and time such as 2022-10-12T11:00/,
    );
  });

  it('refuse a pretended clock outside local mode, and an open address inside it', () => {
    expect(() => readConfig({ ...REGISTERED, PRETEND_NOW: '2022-10-12T11:00' })).toThrow(/^PRETEND_NOW/);
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/^HOST/);
  });

  it('are the ones that .env.example lists', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const listed = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});
