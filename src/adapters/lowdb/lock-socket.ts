import { connect, createServer } from 'node:net';
import { join, relative } from 'node:path';

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
  server.unref();
  const isListening = await new Promise<boolean>((resolve) => {
    server.once('error', () => {
      resolve(false);
    });
    server.listen(path, () => {
      resolve(true);
    });
  });
  if (!isListening) return null;
  return () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
    });
}

/** Whether a process of this machine listens on a socket in a folder. */
export function answersIn(folder: string, name: string): Promise<boolean> {
  const path = socketPath(folder, name);
  if (path === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = connect(path);
    const end = (answers: boolean) => () => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(ANSWERS_WITHIN_MS, end(true));
    socket.once('connect', end(true));
    socket.once('error', end(false));
  });
}
