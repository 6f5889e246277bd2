/** When a policy wants an action's lead told, in words: how many working days before its last day, and how often after. */
export interface Words {
  readonly before: readonly number[];
  readonly every: number;
  /** The days that the group works, which are counted, and those that the lead works, on which they are told. */
  readonly ofGroup: readonly boolean[];
  readonly own: readonly boolean[];
}

export interface NamedDay {
  readonly name: string;
  readonly day: number;
}

/** Days after the last one that are walked through: beyond the end of the year. */
const WALKED = 420;

const backToWorked = (day: number, worked: readonly boolean[]): number => {
  let found = day;
  while (worked[found] === false) found -= 1;
  return found;
};

const onToWorked = (day: number, worked: readonly boolean[]): number => {
  let found = day;
  while (worked[found] === false) found += 1;
  return found;
};

/** Every day that a policy names for an action, walked to one by one from its last day, in order. */
export function namedDays(due: number, { before, every, ofGroup, own }: Words): readonly NamedDay[] {
  const found: NamedDay[] = [];
  const last = backToWorked(due, ofGroup);
  for (const days of [...before].sort((one, other) => other - one)) {
    let day = last;
    for (let left = days; left > 0; left -= 1) day = backToWorked(day - 1, ofGroup);
    found.push({ name: `before-${days}`, day: backToWorked(day, own) });
  }
  for (let day = last + 1, count = 0; day <= last + WALKED; day += 1) {
    if (ofGroup[day] !== true) continue;
    count += 1;
    if (count % every === 0) found.push({ name: `after-${count}`, day: onToWorked(day, own) });
  }
  return found;
}
