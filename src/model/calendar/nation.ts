import { z } from 'zod';

/** The parts of the United Kingdom that have bank holidays of their own (Banking and Financial Dealings Act 1971). */
export const nationSchema = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof nationSchema>;
export const NATIONS = nationSchema.options;
