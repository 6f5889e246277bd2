/** The word that a text begins with, hyphens included; empty when it begins with anything else. */
export const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
