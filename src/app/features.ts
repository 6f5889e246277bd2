import type { PressedOf } from '../presentation/card/define-button.js';
import type {
  ButtonDeclaration,
  CommandDeclaration,
  MessageDeclaration,
  PlaceDeclaration,
  PlaceOf,
  ReplyDeclaration,
} from '../features/feature.js';
import { understanding } from '../features/understanding/index.js';
import { updates } from '../features/updates/index.js';
import * as list from './feature-list.js';

const LISTED = Object.values(list);

/** Every feature; `updates` and `understanding` are made from the others. */
export const FEATURES = [...LISTED, updates(LISTED), understanding(LISTED)] as const;

type Each = (typeof FEATURES)[number];
type Values<Record> = Record[keyof Record];
type CommandOf<Declared> = Declared extends CommandDeclaration<infer Command> ? Command : never;
type ButtonOf<Declared> =
  Declared extends ButtonDeclaration<infer Button> ? { readonly verb: Button['verb'] } & PressedOf<Button> : never;
type ReplyOf<Declared> = Declared extends ReplyDeclaration<infer Shown> ? Shown : never;
type CommandsOf<Feature> = Feature extends { readonly commands: infer Declared } ? CommandOf<Values<Declared>> : never;
type ButtonsOf<Feature> = Feature extends { readonly buttons: infer Declared } ? ButtonOf<Values<Declared>> : never;
type RepliesOf<Feature> = Feature extends { readonly replies: infer Declared } ? ReplyOf<Values<Declared>> : never;

type SubjectOf<Declared> = Declared extends MessageDeclaration<infer Subject> ? Subject : never;
type SubjectsOf<Feature> = Feature extends { readonly messages: infer Declared } ? SubjectOf<Values<Declared>> : never;

type PlaceDataOf<Declared> = Declared extends PlaceDeclaration<infer Data> ? PlaceOf<Data> : never;
type PlacesOf<Feature> = Feature extends { readonly places: infer Declared } ? PlaceDataOf<Values<Declared>> : never;
/** The intersection of a union's members. */
type AtOnce<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** A button with the data of a card that it may return to. */
type OnPlace<Pressed, Place> = Pressed extends unknown ? Pressed & Partial<Omit<Place, keyof Pressed>> : never;

/** What somebody typed, understood. */
export type Command = CommandsOf<Each>;
/** What somebody pressed, with the card that it returns to, if any. */
export type Button = OnPlace<ButtonsOf<Each>, AtOnce<PlacesOf<Each>>>;
/** What the bot answers or says first. */
export type AnyReply = RepliesOf<Each>;
/** What an outbox item is about, for any kind of message. */
export type MessageSubject = SubjectsOf<Each>;
