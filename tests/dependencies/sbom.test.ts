import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly 'bom-ref': string;
  }[];
  readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
}

it('the bill of materials is CycloneDX, and names everything that runs at its version in the lockfile', () => {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'sbom'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  expect(status).toBe(0);
  const { bomFormat, specVersion, components, dependencies } = JSON.parse(stdout) as Bill;
  expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.5']);
  const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const lock = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = Object.keys(manifest.dependencies)
    .map((name) => `${name}@${lock.packages[`node_modules/${name}`]?.version ?? ''}`)
    .filter((each) => !listed.has(each));
  expect(missing).toEqual([]);
  expect(components.map(({ name }) => name)).not.toContain('vitest');
  const known = new Set(components.map((component) => component['bom-ref']));
  expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
  expect(components.every(({ purl }) => purl.startsWith('pkg:npm/'))).toBe(true);
});
