import { z } from 'zod';
import { type Reading, refuse } from '../../../model/form-reading.js';

const OFF = /^(?:false|off|no|never|none|i ffwrdd|na|nac? ydyn|dim|byth)\b/i;
const ON = /^(?:true|on|yes|always|ymlaen|ie|ydyn|bob tro)\b/i;

/** What every setting that is on or off has alike: its schema, and how "on" and "off" are read in either language and written. */
export const onOrOff = (examples: { readonly en: string; readonly cy: string }) => ({
  isRare: true as const,
  examples,
  schema: z.boolean(),
  read: (said: string): Reading<boolean> => {
    if (OFF.test(said)) return { value: false };
    return ON.test(said)
      ? { value: true }
      : refuse({ code: 'setting-not-read', said, examples: Object.values(examples) });
  },
  write: String,
});
