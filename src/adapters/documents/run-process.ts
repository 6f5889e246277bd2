import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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
export async function runProcess(job: ReadingJob, bytes: Uint8Array, limits: ProcessLimits): Promise<ProcessAnswer> {
  const reserved = isBound ? await (reservedKb ??= readReserved()) : 0;
  return new Promise((resolve) => {
    const child = startChild(limits, reserved);
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

const isBound = process.platform === 'linux' && existsSync(SHELL);

/** What a process with a thread counts as its memory before it does anything: Node 24 sets a gigabyte aside unused. */
let reservedKb: Promise<number> | null = null;

async function readReserved(): Promise<number> {
  const thread = 'process.stdout.write(require("fs").readFileSync("/proc/self/status", "utf8"))';
  const script = `new worker_threads.Worker(${JSON.stringify(thread)}, { eval: true })`;
  const nothing = { stdout: '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env: {} }).catch(() => nothing);
  return Number(/VmData:\s+(\d+)/.exec(stdout)?.[1] ?? 0);
}

/** It reads one document, for which a pattern that is compiled twice has no time to pay. */
const FLAGS = ['--no-regexp-tier-up'];

function startChild({ process: script, megabytes }: ProcessLimits, reserved: number): ChildProcess {
  const node = [process.execPath, ...FLAGS, fileURLToPath(script)];
  const bound = String(reserved + megabytes * 1024);
  const [command = '', ...words] = isBound ? [SHELL, '-c', BOUND, bound, ...node] : node;
  return spawn(command, words, { stdio: ['pipe', 'ignore', 'ignore', 'ipc'], env: {}, windowsHide: true });
}
