import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it(
  'starts what was built with what its build learnt of all examples, which is what it would learn itself',
  { timeout: 180_000 },
  () => {
    const said = execFileSync(process.execPath, [join(import.meta.dirname, 'learnt-when-built.mjs')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual({ isKept: true, isSame: true });
  },
);
