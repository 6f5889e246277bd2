import type { Patch } from '../../../../model/form-patch.js';
import type { Group } from '../../../../model/group.js';
import { NUDGE_POLICY, type NudgePolicy } from '../../../../model/nudge-policy.js';
import type { Drawing } from '../../../../presentation/card/drawing.js';
import type { FormInput } from '../../../../presentation/card/form.js';
import type { CardJson } from '../../../../presentation/card/templates.js';
import { type FieldKey, policyFields } from '../../../../reading/schedules/policy-fields.js';
import type { PolicyPart } from '../../../../reading/schedules/policy-part.js';
import type { PolicyChanges } from '../../../../reading/schedules/read-policy.js';
import type { SettingExamples } from '../../setting.js';
import { settingsWords, type SettingsWords } from '../../words.js';

/** A part of how a group nudges: its fields in the form, and what they change. */
export interface NudgingPart<Id extends string = string> {
  readonly examples: SettingExamples;
  readonly inputs: readonly FormInput<Group, Id>[];
  /** What its fields change in the current policy. */
  changes(patch: Patch<Record<Id, string>>, before: NudgePolicy): PolicyChanges;
}

/** The change of a part that was read, or the problem when it could not be. */
export const changesOf = (part: PolicyPart | null, said: string): PolicyChanges =>
  part?.ok === true
    ? { change: part.change, problems: [] }
    : { change: {}, problems: [{ said, why: part?.why ?? 'not-read' }] };

/** An input for part of a group's nudge policy. */
export const policyInput = <const Id extends string>(
  id: Id,
  holds: (policy: NudgePolicy) => string,
  input: (words: SettingsWords['nudging'], drawing: Drawing) => CardJson,
): FormInput<Group, Id> => ({
  id,
  holds: ({ nudging }) => holds(nudging),
  draw: (_group, drawing) => input(settingsWords(drawing.language).nudging, drawing),
});

/** Declares a part with one field; clearing it restores the value of a new group. */
export const definePart = <const Key extends FieldKey>(declared: {
  readonly key: Key;
  readonly examples: SettingExamples;
  readonly input: (words: SettingsWords['nudging'], drawing: Drawing) => CardJson;
}): NudgingPart<Key> => {
  const { key, examples, input } = declared;
  const { write, read } = policyFields[key];
  return {
    examples,
    inputs: [policyInput(key, (policy) => write(policy[key]), input)],
    changes: (patch) => {
      const said: string | null | undefined = patch[key];
      if (said === undefined) return { change: {}, problems: [] };
      return said === null ? { change: { [key]: NUDGE_POLICY[key] }, problems: [] } : changesOf(read(said), said);
    },
  };
};
