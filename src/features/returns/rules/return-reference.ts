import type { Return } from '../../../model/return.js';

/** A return's reference as people type it: `ISCG-R1`, `R1`, "return R1", "ymateb 1". */
export const RETURN_REFERENCE =
  '(?:(?:(?:the |y |yr )?(?:return|ymateb) )?#?(?:(?<prefix>[A-Za-z][A-Za-z0-9]{1,7})[–-])?[Rr](?<number>\\d{1,5})(?![A-Za-z0-9])|(?:return|ymateb) (?<bare>\\d{1,4})(?![A-Za-z0-9]))';

/** The reference as far as it was typed: `ISCG-R1`, or `R1` for any group. */
export function returnReference(groups: Readonly<Record<string, string | undefined>> | undefined): string {
  const number = `R${String(Number(groups?.['number'] ?? groups?.['bare'] ?? '0'))}`;
  const prefix = groups?.['prefix'];
  return prefix === undefined ? number : `${prefix.toUpperCase()}-${number}`;
}

/** Whether a reference, with or without its prefix, means a return. */
export const isMeant = ({ reference }: Pick<Return, 'reference'>, said: string): boolean =>
  said.includes('-') ? reference === said : reference.endsWith(`-${said}`);

/** The reference for a group's next return: one above the highest ever used, even under an earlier prefix. */
export function nextReturnReference(prefix: string, returns: readonly Pick<Return, 'reference'>[]): string {
  const highest = Math.max(0, ...returns.map(({ reference }) => Number(/R(\d+)$/.exec(reference)?.[1] ?? 0)));
  return `${prefix}-R${String(highest + 1)}`;
}
