/** A calendar day as `YYYY-MM-DD`, in the group's own zone. Days compare correctly as text. */
export type Day = string;

/** A moment as an ISO 8601 instant in UTC, `2022-10-12T10:00:00.000Z`. Instants compare correctly as text. */
export type Instant = string;

/** A wall-clock time without a date, `HH:mm`. */
export type TimeOfDay = string;

/** A wall-clock date and time in the group's zone, `YYYY-MM-DDTHH:mm`. */
export type LocalDateTime = string;

/** An IANA time zone name, `Europe/London`. */
export type Zone = string;
