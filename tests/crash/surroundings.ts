import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where a bot runs, as containers and machines that share a volume do. */
export interface Surroundings {
  readonly name: string;
  /** Starts a command there. */
  readonly launcher: readonly string[];
  /** What the bot is started with. */
  readonly environment: Readonly<Record<string, string>>;
}

const OWN_PIDS = ['--pid', '--fork', '--kill-child', '--mount-proc'];
const OWN_USER = ['--user', '--map-root-user'];
const OTHER_MACHINE = new URL('other-machine.mjs', import.meta.url).href;
const RENAME = 'hostname another-container && exec "$@"';
const BIND = 'mount --bind "$0" "$DATA_DIR" && exec "$@"';
const LOOPBACK = 'ip link set lo up && exec "$@"';

const unshare = (...words: readonly string[]): readonly string[] => ['unshare', ...words];
const shell = (script: string, zeroth = 'sh'): readonly string[] => ['sh', '-c', script, zeroth];

/** A process like any other. */
export const hereAndNow = (folder: string): Surroundings => ({
  name: 'this machine',
  launcher: [],
  environment: { DATA_DIR: folder },
});

/** A pid namespace, in which the bot is process 1. */
export const ownPids = (folder: string): Surroundings => ({
  ...hereAndNow(folder),
  name: 'a pid namespace of its own',
  launcher: unshare(...OWN_PIDS),
});

/** A machine that shares the volume and nothing else: only what the owner writes there tells whether it lives. */
export const otherMachine = (folder: string): Surroundings => ({
  name: 'another machine',
  launcher: [],
  environment: { DATA_DIR: folder, NODE_OPTIONS: `--import ${OTHER_MACHINE}` },
});

/** All of them; `above` is a folder in which the data folder can be mounted a second time. */
export function allSurroundings(folder: string, above: string): readonly Surroundings[] {
  const elsewhere = join(above, 'elsewhere');
  mkdirSync(elsewhere, { recursive: true });
  const here = hereAndNow(folder);
  const mounted = { ...here, environment: { DATA_DIR: elsewhere } };
  const bind = shell(BIND, folder);
  return [
    here,
    ownPids(folder),
    { ...here, name: 'a user and a pid namespace', launcher: unshare(...OWN_USER, ...OWN_PIDS) },
    { ...here, name: 'another hostname', launcher: [...unshare('--uts'), ...shell(RENAME)] },
    {
      ...here,
      name: 'a pid namespace and another hostname',
      launcher: [...unshare('--uts', ...OWN_PIDS), ...shell(RENAME)],
    },
    { ...here, name: 'a network namespace', launcher: [...unshare('--net'), ...shell(LOOPBACK)] },
    { ...mounted, name: 'another path', launcher: [...unshare('--mount'), ...bind] },
    {
      ...mounted,
      name: 'a container',
      launcher: [...unshare('--mount', '--uts', '--net', ...OWN_PIDS), ...shell(LOOPBACK), ...shell(RENAME), ...bind],
    },
    {
      ...mounted,
      name: 'a container without rights',
      launcher: [
        ...unshare(...OWN_USER, '--mount', '--uts', '--net', ...OWN_PIDS),
        ...shell(LOOPBACK),
        ...shell(RENAME),
        ...bind,
      ],
    },
    otherMachine(folder),
  ];
}

/** Why nothing can be started there; null when it can. */
export function whyNot({ launcher, environment }: Surroundings): string | null {
  const [program = 'true', ...words] = launcher.concat('true');
  const { status, stderr, error } = spawnSync(program, words, {
    env: { ...process.env, ...environment, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}
