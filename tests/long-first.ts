import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts processes, servers or browsers, or plays years: such a file takes as long as a hundred others. */
const LONG = /^tests\/(?:e2e|crash|year|fuzz|cards|cli|app\/papers|adapters\/(?:postgres|documents))\//;

/** Starts the long files first, so that at the end no worker waits for one that another has just begun. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId, project }: TestSpecification): boolean =>
      LONG.test(moduleId.slice(project.config.root.length + 1));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
