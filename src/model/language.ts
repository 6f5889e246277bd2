import { z } from 'zod';

/** A language that a person reads. */
export const languageSchema = z.enum(['en', 'cy']);
export type Language = z.infer<typeof languageSchema>;

/** The language of what is posted to a whole group; `both` puts Welsh and English side by side. */
export const groupLanguageSchema = z.enum([...languageSchema.options, 'both']);
export type GroupLanguage = z.infer<typeof groupLanguageSchema>;
