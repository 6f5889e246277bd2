/** The parts of the United Kingdom that have bank holidays of their own (Banking and Financial Dealings Act 1971). */
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

export type Nation = (typeof NATIONS)[number];
