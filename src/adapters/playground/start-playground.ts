import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A Playground that runs next to the bot. */
export interface Playground {
  /** Resolves with the address of its web page once it listens; null when it could not start. */
  readonly address: Promise<string | null>;
  stop(): void;
}

interface PlaygroundOptions {
  readonly endpoint: string;
  /** The folder with the `.m365agentsplayground.yml` that it reads. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The address of a module to load before its own code. */
  readonly preload: string;
}

/** Environment for it: without a browser to open it ends silently, so it must not try. */
export const playgroundSettings = (logFile: string): Record<string, string> => ({
  TEAMSAPPTESTER_BROWSER: 'none',
  M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
});

/**
 * Starts Microsoft's Agents Playground against the bot's endpoint. Null when it is not installed: it is a development
 * dependency.
 */
export function startPlayground(options: PlaygroundOptions): Playground | null {
  const { endpoint, folder, preload } = options;
  const script = findScript();
  if (script === null) return null;
  const child = spawn(
    process.execPath,
    ['--import', preload, script, 'start', '-e', endpoint, '-c', 'msteams', '--dt'],
    {
      cwd: folder,
      env: options.environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const address = new Promise<string | null>((resolve) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed = (printed + chunk).slice(-2000);
      const port = /Listening on (\d+)\s/.exec(printed)?.[1];
      if (port !== undefined) resolve(`http://localhost:${port}`);
    });
    child.once('error', () => {
      resolve(null);
    });
    child.once('exit', () => {
      resolve(null);
    });
  });
  return { address, stop: () => void child.kill() };
}

function findScript(): string | null {
  try {
    const script = join(
      dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
      'cli.js',
    );
    return existsSync(script) ? script : null;
  } catch {
    return null;
  }
}
