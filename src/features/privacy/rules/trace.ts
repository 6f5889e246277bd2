import type { Instant } from '../../../model/calendar/day.js';
import type { GroupId } from '../../../model/group.js';
import type { RecordPlace } from '../../../model/record-place.js';

/** The role of a person in a record; `named` means that only others' words name them. */
export const TRACE_KINDS = [
  'person',
  'stand-in',
  'member',
  'former-member',
  'outsider',
  'role-change',
  'set',
  'leads',
  'raised',
  'noted',
  'part-done',
  'requested',
  'decided',
  'asked-to-attend',
  'closed',
  'held',
  'agenda',
  'returned',
  'went-through',
  'changed',
  'named',
  'minutes',
  'message',
  'conversation',
] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** Something we keep about a person, and in which record. */
export interface Trace {
  readonly kind: TraceKind;
  readonly place: RecordPlace;
  /** The group it is about; null if none. */
  readonly group: { readonly id: GroupId; readonly name: string; readonly prefix: string } | null;
  readonly reference: string | null;
  readonly at: Instant | null;
  /** What it says, in words; null if the record itself says it. */
  readonly text: string | null;
  /** The part of the record, as stored. */
  readonly record: unknown;
}

/** A trace, and the file or table where people find it. */
export interface KeptTrace extends Trace {
  readonly where: string;
}
