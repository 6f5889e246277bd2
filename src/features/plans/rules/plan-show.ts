/** The views of a plan: `part` is one part of it, by its key or its words. */
export const PLAN_SHOWS = [
  'board',
  'reds',
  'slipped',
  'differences',
  'due',
  'scheme',
  'phases',
  'measures',
  'risks',
  'areas',
  'silent',
  'mine',
  'part',
] as const;
export type PlanShow = (typeof PLAN_SHOWS)[number];
