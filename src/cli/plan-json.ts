import type { PlanTimeline, ReadCounts, ReadPlan } from '../reading/plans/read-plan.js';

/** A plan as the JSON that outside tools rely on. */
export function planJson(plan: ReadPlan): object {
  return {
    ...plan,
    recommendations: plan.recommendations.map(({ timeline, commitments, ...rest }) => ({
      ...rest,
      ...timelineJson(timeline),
      commitments: commitments.map(({ text }) => text),
      commitmentDetails: commitments.map(({ timeline: own, ...commitment }) => ({
        ...commitment,
        ...timelineJson(own),
      })),
    })),
    planActions: plan.planActions.map(({ timeline, ...rest }) => ({ ...rest, ...timelineJson(timeline) })),
    counts: plan.counts.map(countsJson),
  };
}

const timelineJson = (timeline: PlanTimeline | null): object => ({
  timeline: timeline?.text ?? null,
  start: timeline?.start ?? null,
  end: timeline?.end ?? null,
  ongoing: timeline?.isOngoing ?? false,
  complete: timeline?.isComplete ?? false,
  needsBase: timeline?.needsBase ?? false,
});

const countsJson = ({ theme, byStatus, total }: ReadCounts): object => ({
  theme,
  notStartedLate: byStatus['not-started-late'],
  inProgress: byStatus['in-progress'],
  completed: byStatus.completed,
  plannedNotStarted: byStatus['planned-not-started'],
  total,
});
