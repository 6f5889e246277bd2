import { ListOrder } from './list-order.js';
import type { Paragraph } from './paragraph.js';

/** The list under a heading over decisions, or under a mark alone on its line; tells whether it continues. */
export class OpenDecisions {
  private readonly order = new ListOrder();
  private count = 0;
  private hasBullets = false;
  private isDense = false;

  /** `isOne` means that the mark stands over one decision, unless a list follows it. */
  constructor(private readonly isOne: boolean) {}

  /** Whether a paragraph is one of the decisions; if not, the list ends. */
  takes({ bullet, afterGap }: Paragraph): boolean {
    if (bullet === null) {
      if (this.hasBullets || (this.count > 0 && (this.isOne || (this.isDense && afterGap)))) return false;
    } else {
      if (this.count > 0 && !this.hasBullets) return false;
      if (this.order.isOfOtherKind(bullet) || !this.order.mayGoOn(bullet)) return false;
      this.order.add(bullet);
      this.hasBullets = true;
    }
    if (!afterGap) this.isDense = true;
    this.count++;
    return true;
  }
}
