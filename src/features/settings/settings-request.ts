import { patchOf } from '../../model/form-patch.js';
import type { Group } from '../../model/group.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { saveSettingsButton } from './buttons.js';
import type { GroupLanguage } from '../../model/language.js';
import { readSetLines } from './rules/set-lines.js';
import { asFields, setField, SETTINGS } from './rules/settings-fields.js';
import { policyChanges } from './rules/policy-form.js';
import type { SetUpRequest } from './rules/set-up-request.js';

type SettingsForm = PressedOf<typeof saveSettingsButton>;
type Sets = Pick<SetUpRequest, 'sets' | 'setsUnread'>;

const LANGUAGES: readonly GroupLanguage[] = ['en', 'cy', 'both'];

/**
 * What the form of a group's settings asks for. A field left as the form showed it asks for nothing, so that it takes
 * back nothing that was changed since it was drawn; the form of a group that is not set up yet asks for all it shows.
 */
export function settingsRequest(form: SettingsForm, group: Group): SetUpRequest {
  const shown = group.isSetUp ? form.shown : null;
  const patch = patchOf(SETTINGS, form, shown);
  const language = LANGUAGES.find((one) => one === patch.language);
  const { name, prefix, meets, zone, nation, terms, chair, secretary, keepYears: retention } = patch;
  return {
    ...touched({ name, prefix, meets, zone, nation, terms, chair, secretary, retention }),
    ...(language === undefined ? {} : { language }),
    ...setsAsked(form.sets, group, shown),
    nudging: policyChanges(patch, group.nudging),
  };
}

/** Each named set is a field of its own. One that the form did not show, as it was made since, is left alone. */
function setsAsked(text: string, group: Group, shown: SettingsForm['shown']): Sets {
  const { sets, unread } = readSetLines(text);
  const fields = asFields(sets);
  const removed = group.sets.map(({ name }) => name).filter((name) => fields[setField(name)] === undefined);
  const names = [...Object.keys(sets), ...removed];
  const held = { ...fields, ...asFields(Object.fromEntries(removed.map((name) => [name, '']))) };
  const patch = patchOf(names.map(setField), held, shown);
  const asked = names.flatMap((name) => {
    const members = patch[setField(name)];
    return members === undefined ? [] : [{ name, members }];
  });
  // A new set that nobody is in says nothing.
  const empty = Object.keys(sets).filter((name) => sets[name] === '' && patch[setField(name)] === undefined);
  const setsUnread = [...unread, ...empty];
  return asked.length + setsUnread.length === 0 ? {} : { sets: asked, setsUnread };
}

/** Without the fields that are undefined. */
const touched = <Fields extends object>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
