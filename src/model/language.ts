/** A language that a person reads. */
export type Language = 'en' | 'cy';
/** The language of what is posted to a whole group; `both` puts Welsh and English side by side. */
export type GroupLanguage = Language | 'both';
