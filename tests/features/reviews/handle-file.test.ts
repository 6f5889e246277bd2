import { describe, expect, it } from 'vitest';
import { readFile, reviewFile } from '../../../src/features/reviews/handle-file.js';
import { askerOf } from '../../fixtures/asker.js';
import { NO_DOCUMENTS } from '../../fixtures/no-documents.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const REFUSED = { kind: 'refused', problem: { code: 'no-actions-found' } } as const;

describe('files that are sent at once', () => {
  it('are fetched two at a time, and refused if over twenty wait', async () => {
    const { services } = await sampleServices({
      documents: { ...NO_DOCUMENTS, readForReview: () => Promise.resolve(REFUSED) },
    });
    let held = 0;
    let most = 0;
    const fetch = async (): Promise<{ readonly ok: true; readonly bytes: Uint8Array }> => {
      held += 1;
      most = Math.max(most, held);
      await new Promise((resolve) => setTimeout(resolve, 5));
      held -= 1;
      return { ok: true, bytes: new Uint8Array(1) };
    };
    const give = (): ReturnType<typeof reviewFile> =>
      readFile(services, askerOf('ana'), { name: 'minutes.txt', fetch }, '0', reviewFile);
    const answers = await Promise.all(Array.from({ length: 30 }, give));
    const codes = answers.map((answer) => (answer.kind === 'problem' ? answer.problem.code : answer.kind));
    expect(most).toBe(2);
    expect(codes.slice(0, 20)).toEqual(Array(20).fill('no-actions-found'));
    expect(codes.slice(23)).toEqual(Array(7).fill('readers-busy'));
  });

  it('are answered with the reason if they could not be fetched', async () => {
    const { services } = await sampleServices();
    const fetch = () => Promise.resolve({ ok: false, code: 'file-not-fetched' } as const);
    expect(await readFile(services, askerOf('ana'), { name: 'minutes.txt', fetch }, '0', reviewFile)).toEqual({
      kind: 'problem',
      problem: { code: 'file-not-fetched', name: 'minutes.txt' },
    });
  });
});
