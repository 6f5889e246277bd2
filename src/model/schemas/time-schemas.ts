import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A moment in UTC, as an ISO 8601 instant. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/);

/** A wall-clock time, `HH:mm`. */
export const timeOfDay = z.string().regex(/^\d{2}:\d{2}$/);
