import type { PressedOf } from '../presentation/card/define-button.js';
import type { ButtonDeclaration, CommandDeclaration, ReplyDeclaration } from '../features/feature.js';
import { helping } from '../features/help/index.js';
import { history } from '../features/history/index.js';
import { language } from '../features/language/index.js';
import { lists } from '../features/lists/index.js';
import { pretend } from '../features/pretend/index.js';
import { problems } from '../features/problems/index.js';

/** Every feature. Where two understand the same words, the first has them. */
export const FEATURES = [pretend, helping, language, lists, history, problems] as const;

type Each = (typeof FEATURES)[number];
type Values<Record> = Record[keyof Record];
type CommandOf<Declared> = Declared extends CommandDeclaration<infer Command> ? Command : never;
type ButtonOf<Declared> =
  Declared extends ButtonDeclaration<infer Button, never>
    ? { readonly verb: Button['verb'] } & PressedOf<Button>
    : never;
type ReplyOf<Declared> = Declared extends ReplyDeclaration<infer Shown> ? Shown : never;
type CommandsOf<Feature> = Feature extends { readonly commands: infer Declared } ? CommandOf<Values<Declared>> : never;
type ButtonsOf<Feature> = Feature extends { readonly buttons: infer Declared } ? ButtonOf<Values<Declared>> : never;
type RepliesOf<Feature> = Feature extends { readonly replies: infer Declared } ? ReplyOf<Values<Declared>> : never;

/** What somebody typed, understood. */
export type Command = CommandsOf<Each>;
/** What somebody pressed. */
export type Button = ButtonsOf<Each>;
/** What the bot answers or says first. */
export type AnyReply = RepliesOf<Each>;
