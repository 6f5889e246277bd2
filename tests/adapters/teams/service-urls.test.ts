import { describe, expect, it } from 'vitest';
import { isAllowedServiceUrl } from '../../../src/adapters/teams/service-urls.js';

const TEAMS = { isLocal: false, hosts: ['proxy.example.gov.wales'] };

describe('a service URL', () => {
  it.each([
    'https://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net/emea/tenant/',
    'https://europe.api.botframework.com/',
    'https://smba.infra.gov.teams.microsoft.us/gcch/',
    'https://proxy.example.gov.wales/v3',
  ])('of Microsoft, or of a configured host, is allowed: %s', (url) => {
    expect(isAllowedServiceUrl(url, TEAMS)).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net',
    'https://user@evil.example/',
    'https://evilbotframework.com/',
    'http://127.0.0.1:56150/',
    'file:///etc/passwd',
    'not a url',
    '',
  ])('of anybody else is refused: %s', (url) => {
    expect(isAllowedServiceUrl(url, TEAMS)).toBe(false);
  });

  it('may be any port of the machine itself in local mode, and nothing else', () => {
    const local = { isLocal: true, hosts: [] };
    expect(
      ['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:9/'].every((url) =>
        isAllowedServiceUrl(url, local),
      ),
    ).toBe(true);
    expect(
      ['https://smba.trafficmanager.net/uk/', 'http://10.0.0.1/', 'http://localhost.evil.example/'].some((url) =>
        isAllowedServiceUrl(url, local),
      ),
    ).toBe(false);
  });
});
