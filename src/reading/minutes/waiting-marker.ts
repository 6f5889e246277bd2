import { ListOrder } from './list-order.js';
import type { Paragraph } from './paragraph.js';

/** A marker alone on its line, or a lead over a list, that waits for the lines under it. */
export class WaitingMarker {
  private hasItems = false;
  private readonly order = new ListOrder();

  /** `indent` is the indent of a bulleted marker; what belongs to it is indented further. */
  constructor(
    readonly lead: string | null,
    readonly number: string | null,
    private readonly indent: number | null,
  ) {}

  /** Whether a line is its task: the one right under it, or a list there. */
  takes({ text, bullet, indent }: Paragraph): boolean {
    if (bullet === null) return !this.hasItems && !/^[^.!?]{1,40}:$/u.test(text.trimEnd());
    const isOwned = this.indent === null || indent > this.indent;
    if (!isOwned || !this.order.mayGoOn(bullet)) return false;
    this.order.add(bullet);
    this.hasItems = true;
    return true;
  }
}
