/** A name of somebody whom nobody here knows, and where it stands. */
export interface Outsider {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Whether it is a team or a body. */
  readonly isBody: boolean;
}
