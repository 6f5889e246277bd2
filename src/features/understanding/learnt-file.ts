import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { IntentExamples, Learnt } from '../../reading/chat/learn-examples.js';

/** Where the build keeps what it learnt, and the tests theirs. */
export const LEARNT_FILE = new URL('learnt.json', import.meta.url);

/** The code by which examples are learnt; that it imports nothing from elsewhere is tested. */
export const LEARNT_BY = ['../../reading/chat/', '../../reading/text/'].map((folder) => new URL(folder, import.meta.url));

/** Words and traits in one text each, and arrays of numbers in base64: that is read in a hundredth of the time that learning takes. */
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

/** What stands for the examples and for the code that learns from them: what was learnt of others is of no use. */
function stampOf(examples: readonly IntentExamples[], by: readonly URL[]): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const folder of by)
    for (const name of readdirSync(folder).sort())
      if (!name.endsWith('.map')) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('base64');
}

const written = ({ buffer, byteOffset, byteLength }: ArrayBufferView): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** A copy, since numbers of eight bytes may not begin just anywhere. */
const numbersIn = (base64: string): ArrayBuffer => new Uint8Array(Buffer.from(base64, 'base64')).buffer;

/** Keeps what was learnt of these examples, whole or not at all. */
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

/** Whether what is kept was learnt of just these examples by just this code. */
export function isLearntOf(file: URL, examples: readonly IntentExamples[], by: readonly URL[] = LEARNT_BY): boolean {
  return learntIn(file)?.stamp === stampOf(examples, by);
}

/** What the build learnt. Refuses a file that is missing, cut short or something else. */
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
