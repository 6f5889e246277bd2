import { z } from 'zod';
import { type Reading, refuse } from '../../../model/form-reading.js';
import type { Fact } from '../setting.js';
import type { SettingsWords } from '../words.js';

const OFF = /^(?:false|off|no|never|none|i ffwrdd|na|nac? ydyn|dim|byth)\b/i;
const ON = /^(?:true|on|yes|always|ymlaen|ie|ydyn|bob tro)\b/i;

/** What all on-or-off settings share: the schema, and how to read them in either language, write them and show them. */
export const onOrOff = (
  examples: { readonly en: string; readonly cy: string },
  title: (words: SettingsWords) => string,
) => ({
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
  fact: (value: boolean, words: SettingsWords): Fact => [title(words), value ? words.onOrOff.on : words.onOrOff.off],
});
