export const INTENTS = {} as const;
