import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ProcessAnswer, ProcessRequest } from './document-process.js';
import type { ReadingJob } from './reading-job.js';

/** The scripts for the process of each document and for its thread, and the CPU time and memory it may use. */
export interface ProcessLimits {
  readonly process: URL;
  readonly worker: URL;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** How many times its CPU time a job may take by the clock, on a busy machine. */
const BY_THE_CLOCK = 3;
const SHELL = '/bin/sh';
/** Makes Linux count all memory against the limit, buffers too, and kill this process before the bot's. */
const BOUND = 'ulimit -c 0; ulimit -d "$0"; echo 1000 >/proc/self/oom_score_adj; exec "$@"';

/** Does a job in a process of its own, which ends with the job, with its time limit, or with this process. */
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
    // When memory runs out, JavaScript and Linux both end a process with a signal.
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

/** The memory counted for a process with a thread before it does anything: Node 24 reserves a gigabyte unused. */
let reservedKb: Promise<number> | null = null;

async function readReserved(): Promise<number> {
  const thread = 'process.stdout.write(require("fs").readFileSync("/proc/self/status", "utf8"))';
  const script = `new worker_threads.Worker(${JSON.stringify(thread)}, { eval: true })`;
  const nothing = { stdout: '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env: {} }).catch(() => nothing);
  return Number(/VmData:\s+(\d+)/.exec(stdout)?.[1] ?? 0);
}

/** The process reads one document, so compiling a pattern a second time does not pay off. */
const FLAGS = ['--no-regexp-tier-up'];

function startChild({ process: script, megabytes }: ProcessLimits, reserved: number): ChildProcess {
  const node = [process.execPath, ...FLAGS, fileURLToPath(script)];
  const bound = String(reserved + megabytes * 1024);
  const [command = '', ...words] = isBound ? [SHELL, '-c', BOUND, bound, ...node] : node;
  return spawn(command, words, { stdio: ['pipe', 'ignore', 'ignore', 'ipc'], env: {}, windowsHide: true });
}
