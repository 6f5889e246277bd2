import type { Paragraph } from './paragraph.js';
import type { Bullet } from '../text/read-bullet.js';

/**
 * Follows the order of the items in a list. Minutes also number their own parts: after "- ", "(c)" or "2.", "6.
 * Delivery plan" is not an item of the list above it.
 */
export class ListOrder {
  private first: string | null = null;
  private last = 0;

  /** Whether the bullet is a number while those before it are dashes or letters. */
  isOfOtherKind({ label }: Bullet): boolean {
    return this.first !== null && !/^\d/u.test(this.first) && label !== null && /^\d/u.test(label);
  }

  /** Whether a bullet may belong to the same list as those before it. */
  mayGoOn(bullet: Bullet): boolean {
    const { label } = bullet;
    if (this.first === null || label === null || !/^\d/u.test(label)) return true;
    if (this.isOfOtherKind(bullet)) return false;
    const number = Number(label);
    return !Number.isInteger(number) || number === 1 || number === this.last || number === this.last + 1;
  }

  add({ label }: Bullet): void {
    this.first ??= label ?? '';
    this.last = Number(label);
  }
}

/** Whether "3. Next steps" between 2 and 4 of a list without gaps is one of its items, and no heading. */
export const isAmong = (before: Paragraph | null, one: Paragraph, next: Paragraph | null): boolean =>
  [before, next].every((line) => line?.bullet?.label != null && line.indent === one.indent) &&
  !!one.bullet?.label &&
  !one.afterGap &&
  next?.afterGap === false;
