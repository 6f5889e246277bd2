import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

/** The longest path of a socket, in bytes, on every system. */
const LONGEST_PATH = 100;
const ANSWERS_WITHIN_MS = 2000;

/** The first short enough path to a socket in a folder, absolute or relative; null when both are too long. */
function socketPath(folder: string, name: string): string | null {
  const paths = [join(folder, name), relative(process.cwd(), join(folder, name))];
  return paths.find((path) => Buffer.byteLength(path) <= LONGEST_PATH) ?? null;
}

/**
 * Listens on a socket in a folder for as long as this process lives, so that others on this machine can tell that it
 * does. Returns a function that stops it; null where there can be no socket, as on some volumes.
 */
export async function listenIn(folder: string, name: string): Promise<(() => Promise<void>) | null> {
  const path = socketPath(folder, name);
  if (path === null || process.platform === 'win32') return null;
  const server = createServer((socket) => socket.end());
  // An error with one that asks is nothing to the owner.
  server.on('error', () => undefined);
  try {
    await once(server.unref().listen(path), 'listening');
  } catch {
    return null;
  }
  return promisify(server.close.bind(server));
}

/** Whether a process on this machine listens on a socket in a folder; one too busy to answer counts. */
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
