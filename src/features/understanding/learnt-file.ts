import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { IntentExamples, Learnt } from '../../reading/chat/learn-examples.js';

/** Where the build stores what it learnt; the tests store theirs elsewhere. */
export const LEARNT_FILE = new URL('learnt.json', import.meta.url);

/** The code that learns from examples. A test checks that it imports nothing from other folders. */
export const LEARNT_BY = ['../../reading/chat/', '../../reading/text/'].map(
  (folder) => new URL(folder, import.meta.url),
);

/**
 * Words and traits as one text each, and arrays of numbers in base64: reading this takes a hundredth of the time of
 * learning.
 */
const learntSchema = z.object({
  stamp: z.string(),
  said: z.array(z.object({ intent: z.string(), vocabulary: z.string(), frame: z.string() })),
  words: z.string(),
  traits: z.string(),
  rarity: z.string(),
  starts: z.string(),
  intents: z.string(),
  values: z.string(),
});

/** A hash of the examples and of the code that learns from them: what was learnt from others is of no use. */
function stampOf(examples: readonly IntentExamples[], by: readonly URL[]): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const folder of by)
    for (const name of readdirSync(folder).sort())
      if (!name.endsWith('.map')) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('base64');
}

const written = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** Copies the bytes, because an array of 8-byte numbers must start at an aligned offset. */
const numbersIn = (base64: string): ArrayBuffer => new Uint8Array(Buffer.from(base64, 'base64')).buffer;

/** Stores what was learnt from these examples, whole or not at all. */
export function keepLearnt(
  file: URL,
  examples: readonly IntentExamples[],
  { intents, words, evidence }: Learnt,
  by: readonly URL[] = LEARNT_BY,
): void {
  const kept: z.infer<typeof learntSchema> = {
    stamp: stampOf(examples, by),
    said: [...intents],
    words: words.join(' '),
    traits: evidence.traits.join('\n'),
    rarity: written(evidence.rarity),
    starts: written(evidence.starts),
    intents: written(evidence.intents),
    values: written(evidence.values),
  };
  const begun = new URL(`${file.href}.${process.pid}`);
  writeFileSync(begun, JSON.stringify(kept));
  renameSync(begun, file);
}

/** Whether the file was learnt from exactly these examples by exactly this code. */
export function isLearntOf(file: URL, examples: readonly IntentExamples[], by: readonly URL[] = LEARNT_BY): boolean {
  return learntIn(file)?.stamp === stampOf(examples, by);
}

/** Reads what the build learnt. Throws if the file is missing, cut short or something else. */
export function readLearnt(file: URL): Learnt {
  const kept = learntIn(file);
  if (kept === null) throw new Error(`${fileURLToPath(file)} does not hold what people say: run npm run build`);
  return {
    intents: kept.said,
    words: kept.words.split(' '),
    evidence: {
      traits: kept.traits.split('\n'),
      rarity: new Float64Array(numbersIn(kept.rarity)),
      starts: new Int32Array(numbersIn(kept.starts)),
      intents: new Uint16Array(numbersIn(kept.intents)),
      values: new Float32Array(numbersIn(kept.values)),
    },
  };
}

function learntIn(file: URL): z.infer<typeof learntSchema> | null {
  try {
    return learntSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
