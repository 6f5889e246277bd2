export class Arrivals {
  readonly count: number;
  readonly violations: { readonly tenant: number; readonly conversation: number; readonly pause: number };
  readonly busiest: number;
  note(conversation: string, at: number): void;
  pause(at: number, seconds: number): void;
  pausedMs(): number;
}
