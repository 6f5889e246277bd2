import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProcessAnswer, ProcessRequest } from './document-process.js';
import type { ReadingJob } from './reading-job.js';

/** What runs as the process for each document and as the thread in it, and the processor's time and memory it has. */
export interface ProcessLimits {
  readonly process: URL;
  readonly worker: URL;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** On a busy machine, how many times as long by the clock as by the processor. */
const BY_THE_CLOCK = 3;
const SHELL = '/bin/sh';
/** Linux then counts all memory against the limit, buffers too, and rather ends this process than the bot's. */
const BOUND = 'ulimit -c 0; ulimit -d "$0"; echo 1000 >/proc/self/oom_score_adj; exec "$@"';

/** Does a job in a process of its own, which ends with it, with its time, or with this one. */
export function runProcess(job: ReadingJob, bytes: Uint8Array, limits: ProcessLimits): Promise<ProcessAnswer> {
  return new Promise((resolve) => {
    const child = startChild(limits);
    const settle = (answer: ProcessAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      settle({ failure: 'time' });
    }, limits.milliseconds * BY_THE_CLOCK);
    child.once('message', (answer) => {
      settle(answer as ProcessAnswer);
    });
    child.once('error', () => {
      settle({ failure: 'crash' });
    });
    // Where there is no more memory, JavaScript and Linux both end a process by a signal.
    child.once('exit', (code) => {
      settle({ failure: code === null || code > 128 ? 'memory' : 'crash' });
    });
    child.stdin?.on('error', () => undefined);
    const { milliseconds, megabytes, worker } = limits;
    child.send({ job, worker: worker.href, milliseconds, megabytes } satisfies ProcessRequest, () => undefined);
    child.stdin?.end(bytes);
  });
}

function startChild({ process: script, megabytes }: ProcessLimits): ChildProcess {
  const node = [process.execPath, fileURLToPath(script)];
  const isBound = process.platform === 'linux' && existsSync(SHELL);
  const [command = '', ...words] = isBound ? [SHELL, '-c', BOUND, String(megabytes * 1024), ...node] : node;
  return spawn(command, words, { stdio: ['pipe', 'ignore', 'ignore', 'ipc'], env: {}, windowsHide: true });
}
