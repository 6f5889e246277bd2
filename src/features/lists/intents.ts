export const INTENTS = {};
