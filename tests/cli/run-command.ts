import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../src/adapters/documents/read-document.js';
import { runCommandLine } from '../../src/app/run-command-line.js';
import type { Documents } from '../../src/ports/documents.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a command ended, and what it wrote. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command as its users do, in a process of its own, which takes a second; in the environment of the tests unless given one. */
export function runProcess(words: readonly string[], input = '', env: NodeJS.ProcessEnv = process.env): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { input, encoding: 'utf8', env });
  return { status, out: stdout, error: stderr };
}

/** Runs a command in this process, which reads documents here too, with some of the environment set or, if empty, not. */
export async function runHere(words: readonly string[], changed: Readonly<Record<string, string>> = {}): Promise<Ran> {
  let [out, error] = ['', ''];
  const before = Object.keys(changed).map((name) => [name, process.env[name] ?? ''] as const);
  Object.assign(process.env, changed);
  try {
    const status = await runCommandLine(words, {
      write: (text) => (out += text),
      writeError: (text) => (error += text),
      documents: () => Promise.resolve({ read: readDocument } as Pick<Documents, 'read'> as Documents),
    });
    return { status, out, error };
  } finally {
    // To the program an empty variable is none.
    Object.assign(process.env, Object.fromEntries(before));
  }
}
