import type { CopyOutcome, KindCompared } from '../records/copy-records.js';

const WIDTH = 13;

/** Shows what both sides hold after a copy, as a table for the terminal, and whether the target may be used. */
export function copyTable(outcome: Extract<CopyOutcome, { ok: true }>, source: string, target: string): string {
  const rows = outcome.kinds.flatMap(rowsOf);
  const differing = outcome.kinds.filter(({ isSame }) => !isSame).map(({ kind }) => kind);
  const { skipped } = outcome;
  return [
    `From ${source} to ${target}`,
    '',
    cells('', 'source', 'target', 'SHA-256 of the contents'),
    ...rows,
    '',
    ...(skipped === 0 ? [] : [`Left out, since they belong to no group and no person that is kept: ${skipped}`]),
    differing.length === 0
      ? 'The target holds the same as the source.'
      : `The target differs in: ${differing.join(', ')}. Do not use it: stop what writes to either, empty it and copy again.`,
    '',
  ].join('\n');
}

function rowsOf({ kind, source, target, isSame }: KindCompared): readonly string[] {
  const [from, to] = [String(source.count), String(target.count)];
  if (isSame) return [cells(kind, from, to, source.hash)];
  return [cells(kind, from, to, `${source.hash} source`), cells('', '', '', `${target.hash} target`)];
}

const cells = (kind: string, source: string, target: string, hash: string): string =>
  `${kind.padEnd(WIDTH)}  ${source.padStart(10)}  ${target.padStart(10)}  ${hash}`;
