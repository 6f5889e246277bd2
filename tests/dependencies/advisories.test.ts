import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLOORS } from './floors.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, { version?: string; dev?: boolean }> };
const manifest = read('package.json') as { overrides: Record<string, string | Record<string, string>> };

const parts = (version: string): readonly number[] => version.split('-')[0]?.split('.').map(Number) ?? [];

/** Whether a version is at least the floor of its own major, or of a later major than any that has one. */
function isAtLeast(version: string, floors: readonly string[]): boolean {
  const [major = 0, minor = 0, patch = 0] = parts(version);
  const majors = floors.map((floor) => parts(floor)[0] ?? 0);
  if (!majors.includes(major)) return major > Math.max(...majors);
  const [, least = 0, lowest = 0] = parts(floors[majors.indexOf(major)] ?? '');
  return minor > least || (minor === least && patch >= lowest);
}

/** Everything of one name that is installed where the bot runs. */
const installed = (name: string): readonly string[] =>
  Object.entries(lock.packages)
    .filter(([path, { dev }]) => path.endsWith(`node_modules/${name}`) && dev !== true)
    .map(([, { version = '' }]) => version);

describe('transitive packages', () => {
  it.each(Object.entries(FLOORS))('%s has no version with a known advisory', (name, floors) => {
    expect(installed(name)).not.toEqual([]);
    expect(installed(name).filter((version) => !isAtLeast(version, floors))).toEqual([]);
  });

  it('are pinned by an override if botbuilder asks for an older version', () => {
    const held = new Map(
      Object.entries(manifest.overrides).flatMap(([name, range]) =>
        typeof range === 'string' ? [[name, range] as const] : Object.entries(range),
      ),
    );
    const low = [...held].filter(([name, range]) => !isAtLeast(range.replace('^', ''), FLOORS[name] ?? []));
    expect(low).toEqual([]);
    expect([...held.keys()]).toEqual(
      expect.arrayContaining(['axios', 'fast-xml-parser', 'jsonwebtoken', 'uuid', 'ws', '@xmldom/xmldom']),
    );
  });

  it('are compared by number, major by major', () => {
    expect(isAtLeast('10.0.0', ['11.1.1'])).toBe(false);
    expect(isAtLeast('11.1.0', ['11.1.1'])).toBe(false);
    expect(isAtLeast('11.1.1', ['11.1.1'])).toBe(true);
    expect(isAtLeast('14.0.3', ['11.1.1'])).toBe(true);
    expect(isAtLeast('1.9.0', ['1.16.0'])).toBe(false);
    expect(isAtLeast('8.20.0', ['7.5.11', '8.21.0'])).toBe(false);
  });
});
