export class Arrivals {
  readonly count: number;
  readonly violations: { readonly tenant: number; readonly conversation: number; readonly pause: number };
  readonly busiest: number;
  readonly onlyInStalls: number;
  note(conversation: string, at: number, sooner?: number): void;
  pause(at: number, seconds: number): void;
  pausedMs(): number;
}
