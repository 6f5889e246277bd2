import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** A server that answers. */
export interface RunningBot {
  readonly url: string;
  readonly dataFolder: string;
  /** Everything it logged so far. */
  output(): string;
  stop(): Promise<void>;
}

/** The built server, running as its users run it. */
export interface BotProcess extends RunningBot {
  readonly child: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export const makeDataFolder = (): string => mkdtempSync(join(tmpdir(), 'matters-arising-'));

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Starts the built server on a free port, without the Playground, and waits until it is ready. A launcher is a program,
 * with its arguments, that runs the command after them in its own surroundings, such as `unshare --pid`.
 */
export async function startBot(
  environment: Readonly<Record<string, string>> = {},
  launcher: readonly string[] = [],
): Promise<BotProcess> {
  const dataFolder = environment['DATA_DIR'] ?? makeDataFolder();
  const [program = process.execPath, ...words] = launcher.concat(process.execPath, MAIN);
  const child = spawn(program, words, {
    env: {
      PATH: process.env['PATH'],
      TZ: process.env['TZ'],
      PORT: '0',
      PLAYGROUND: 'off',
      LOG_LEVEL: 'info',
      ...environment,
      DATA_DIR: dataFolder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const port = await new Promise<number>((resolve, reject) => {
    const look = (): void => {
      const found = /"port":(\d+)[^\n]*"msg":"ready"/.exec(output)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    child.stdout.on('data', look);
    child.once('error', reject);
    // Once its output has ended too, since that says why.
    child.once('close', (code) => {
      reject(new Error(`the bot ended with ${code ?? 'a signal'}:\n${output}`));
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    child,
    output: () => output,
    stop: (signal = 'SIGTERM') => stopped(child, signal),
  };
}

/** What the server prints when it refuses to start, and the code it ends with. */
export function failToStart(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', PLAYGROUND: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve({ code, output });
    });
  });
}

function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  // Its output ends with the last process that it started, which matters where a launcher stands between.
  if (child.stdout?.destroyed !== false) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.kill(signal);
  });
}
