import { createDocuments } from '../../src/adapters/documents/create-documents.js';
import { readConfig } from '../../src/config.js';
import type { Log } from '../../src/ports/log.js';
import { serve } from '../../src/serve.js';
import { stopInTime } from '../../src/stop-in-time.js';
import { BUILT_PROCESSES } from '../adapters/documents/built-processes.js';
import { makeDataFolder, type RunningBot } from './bot-process.js';

/**
 * The same server in the process of the tests, which has loaded most of it already: a process of its own takes over a
 * second of the processor before it answers. What only a process shows (signals, exits, memory, the build) needs
 * `startBot`.
 */
export async function serveHere(environment: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const dataFolder = environment['DATA_DIR'] ?? makeDataFolder();
  const config = readConfig({ PORT: '0', PLAYGROUND: 'off', ...environment, DATA_DIR: dataFolder });
  let output = '';
  const write = (fields: object, message: string): void => {
    output += `${JSON.stringify({ ...fields, msg: message })}\n`;
  };
  const log: Log = { debug: () => undefined, info: write, warn: write, error: write };
  let isStopping = false;
  const { port, warmUp, stages } = await serve(config, log, () => isStopping, createDocuments(BUILT_PROCESSES));
  await warmUp();
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    output: () => output,
    stop: async () => {
      if (isStopping) return;
      isStopping = true;
      const { stillRunning, failures } = await stopInTime(stages, 10_000);
      if (stillRunning.length + failures.length > 0)
        throw new AggregateError(failures, `still running: ${stillRunning.join(', ')}`);
    },
  };
}
