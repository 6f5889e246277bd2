import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

/** The longest path of a socket, in bytes, on every system. */
const LONGEST_PATH = 100;
const ANSWERS_WITHIN_MS = 2000;

/** The shorter of the ways to name a socket in a folder; null when both are too long. */
function socketPath(folder: string, name: string): string | null {
  const paths = [join(folder, name), relative(process.cwd(), join(folder, name))];
  return paths.find((path) => Buffer.byteLength(path) <= LONGEST_PATH) ?? null;
}

/**
 * Listens on a socket in a folder for as long as this process lives, so that others on this machine can tell that it does.
 * Gives what stops it; null where no socket can be had, as on some volumes.
 */
export async function listenIn(folder: string, name: string): Promise<(() => Promise<void>) | null> {
  const path = socketPath(folder, name);
  if (path === null || process.platform === 'win32') return null;
  const server = createServer((socket) => socket.end());
  // What goes wrong with one that asks is nothing to the owner.
  server.on('error', () => undefined);
  try {
    await once(server.unref().listen(path), 'listening');
  } catch {
    return null;
  }
  return promisify(server.close.bind(server));
}

/** Whether a process of this machine listens on a socket in a folder; one that is too busy to answer does. */
export async function answersIn(folder: string, name: string): Promise<boolean> {
  const path = socketPath(folder, name);
  if (path === null) return false;
  const socket = connect(path);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError';
  } finally {
    socket.destroy();
  }
}
