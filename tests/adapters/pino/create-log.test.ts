import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLog } from '../../../src/adapters/pino/create-log.js';

const folder = mkdtempSync(join(tmpdir(), 'log-'));
let count = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function logged(fields: object): Promise<unknown> {
  const file = join(folder, `log-${(count += 1)}`);
  createLog('info', file).info(fields, 'said');
  const read = (): string => readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  await expect.poll(read).toMatch(/\n$/);
  const { level, time, ...kept } = JSON.parse(read()) as Record<string, unknown>;
  expect([level, typeof time]).toEqual([30, 'string']);
  return kept;
}

it('the log leaves out anything that could be a secret or somebody’s words, in a line and in nested values', async () => {
  const fields = { from: 'lee', text: 'mine', request: { path: '/', authorization: 'Bearer x', password: 'p' } };
  expect(await logged(fields)).toEqual({ msg: 'said', from: 'lee', request: { path: '/' } });
});

it('the log leaves secrets and words out of errors, but gives their message and location', async () => {
  const err = Object.assign(new Error('failed'), { code: 'EIO', text: 'mine' });
  expect(await logged({ err })).toEqual({
    msg: 'said',
    err: {
      type: 'Error',
      message: 'failed',
      code: 'EIO',
      stack: expect.stringContaining('create-log.test') as unknown,
    },
  });
});

it('the log leaves a secret out however deep an error nests it, however its name is written, and in circular values', async () => {
  const request = { url: '/v3', headers: { Authorization: 'Bearer x', accept: 'json' } };
  const err = Object.assign(new Error('refused'), { details: { request, list: [{ password: 'p', at: 1 }] } });
  Object.assign(err.details, { again: err.details });
  const { err: told } = (await logged({ err })) as { err: { details: object } };
  expect(told.details).toEqual({
    request: { url: '/v3', headers: { accept: 'json' } },
    list: [{ at: 1 }],
    again: '[Circular]',
  });
});

it('the log writes times and lists unchanged', async () => {
  const fields = { at: new Date('2022-10-12T10:00:00.000Z'), groups: ['g1', 'g2'], none: null };
  expect(await logged(fields)).toEqual({
    msg: 'said',
    at: '2022-10-12T10:00:00.000Z',
    groups: ['g1', 'g2'],
    none: null,
  });
});
