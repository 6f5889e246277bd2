/** The word at the start of a text, hyphens included; empty if it starts with anything else. */
export const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
