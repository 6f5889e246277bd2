import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`, in the group's own zone. Days compare correctly as text. */
export type Day = z.infer<typeof daySchema>;
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A moment as an ISO 8601 instant in UTC, `2022-10-12T10:00:00.000Z`. Instants compare correctly as text. */
export type Instant = z.infer<typeof instantSchema>;
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/);

/** A wall-clock time without a date, `HH:mm`. */
export type TimeOfDay = z.infer<typeof timeOfDaySchema>;
export const timeOfDaySchema = z.string().regex(/^\d{2}:\d{2}$/);

/** A wall-clock date and time in the group's zone, `YYYY-MM-DDTHH:mm`. */
export type LocalDateTime = string;

/** An IANA time zone name, `Europe/London`. */
export type Zone = string;
