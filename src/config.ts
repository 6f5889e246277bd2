import { z } from 'zod';

/** A start-up setting that is missing or wrong; its message names the variable and the fix. */
export class ConfigError extends Error {
  readonly code = 'config';

  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim().toLowerCase())
      .filter((item) => item !== ''),
  );

const isDatabaseUrl = (text: string): boolean => /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text);

/** Where PostgreSQL is and how it is used; part of the environment by itself, since the command line needs no more. */
const databaseShape = {
  // Its value holds a password, so that no message repeats it.
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, {
      message:
        'must be where PostgreSQL is, such as postgres://matters:PASSWORD@db.example.org/matters (with % codes for special characters in the password); unset it to keep everything in DATA_DIR.',
    })
    .optional(),
  DATABASE_POOL_SIZE: z.coerce
    .number({ message: 'must be a number of connections from 2 to 200, such as 10.' })
    .int('must be a whole number of connections, such as 10.')
    .min(2, 'must be at least 2 connections, such as 10.')
    .max(200, 'must be at most 200 connections; run more instances rather than larger pools.')
    .default(10),
  DATABASE_STATEMENT_TIMEOUT: z.coerce
    .number({ message: 'must be a number of milliseconds, such as 5000.' })
    .int('must be a whole number of milliseconds, such as 5000.')
    .min(100, 'must be at least 100 milliseconds, such as 5000.')
    .max(600_000, 'must be at most 600000 milliseconds, such as 5000.')
    .default(5000),
  SENDING_LEASE: z.coerce
    .number({ message: 'must be a number of seconds, such as 120.' })
    .int('must be a whole number of seconds, such as 120.')
    .min(10, 'must be at least 10 seconds, in which a sender renews it three times; such as 120.')
    .max(3600, 'must be at most 3600 seconds, such as 120.')
    .default(120),
};

/** Every environment variable the product reads, and what each must be. `.env.example` lists the same. */
export const environmentSchema = z.object({
  ...databaseShape,
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().optional(),
  DATA_DIR: z.string().min(1).default('data/store'),
  HOUSE_STYLE: z.string().min(1).optional(),
  PUBLIC_URL: z
    .string()
    .url('must be where browsers reach this server, such as https://actions.example.org')
    .regex(/^https:\/\/[^?#]+$/, 'must be an https address without a query, such as https://actions.example.org')
    .optional(),
  LINK_SECRET: z.string().min(32, 'must be at least 32 characters, as random as a password.').optional(),
  METRICS: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MicrosoftAppType: z.string().optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  ALLOWED_TENANTS: list,
  SERVICE_URL_HOSTS: list,
  PLAYGROUND: z.enum(['on', 'off']).default('on'),
  PRETEND_NOW: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'must be a date and time such as 2022-10-12T11:00')
    .optional(),
});

/** The bot's registration with Azure Bot Service; null in local mode. */
interface Registration {
  readonly type: 'SingleTenant' | 'UserAssignedMsi';
  readonly appId: string;
  readonly password: string;
  readonly tenant: string;
}

/** The PostgreSQL that any number of instances share. */
export interface DatabaseConfig {
  readonly url: string;
  readonly poolSize: number;
  /** Milliseconds after which the server gives up a statement. */
  readonly statementTimeout: number;
  /** Seconds for which an instance has what it sends; then another takes over from one that died. */
  readonly sendingLease: number;
}

export interface Config {
  readonly port: number;
  /** Which address it listens on: loopback alone in local mode. */
  readonly host: string;
  readonly dataFolder: string;
  /** Null when everything is kept in the data folder by one process. */
  readonly database: DatabaseConfig | null;
  /** The file that says how papers look; null for a plain style. */
  readonly houseStyle: string | null;
  /** Where browsers reach the server, without a slash at its end; null where they do not. */
  readonly publicUrl: string | null;
  /** What links to papers are signed with; null for a secret that lives as long as the process. */
  readonly linkSecret: string | null;
  /** Whether what is sent is counted and shown at `/metrics`. */
  readonly metrics: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly registration: Registration | null;
  readonly isLocal: boolean;
  /** Tenants that may talk to the bot; empty means any, which only local mode has. */
  readonly tenants: readonly string[];
  /** Hosts that a service URL may have besides Microsoft's own. */
  readonly serviceHosts: readonly string[];
  readonly playground: boolean;
  /** Where the local clock starts, wall-clock time in Europe/London; null for the real one. */
  readonly pretendNow: string | null;
}

/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const REGISTRATION = ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const;

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 * Refuses with a ConfigError that names the variable: a value that cannot be, a registration that is incomplete or of
 * a kind that Azure no longer takes (multi-tenant bots ended on 31 July 2025), and local-only settings outside local mode.
 */
export function readConfig(environment: Environment = process.env): Config {
  const env = readEnvironment(environmentSchema, environment);
  const isLocal = REGISTRATION.every((name) => env[name] === undefined);
  const registration = isLocal ? null : readRegistration(env);
  if (!isLocal && env.PRETEND_NOW !== undefined) {
    throw new ConfigError('PRETEND_NOW is for local mode only: unset it, or unset the MicrosoftApp… variables.');
  }
  if (isLocal && env.HOST !== undefined && !['127.0.0.1', 'localhost', '::1'].includes(env.HOST)) {
    throw new ConfigError(
      'HOST: without a registration anyone who reaches the bot could command it, so it listens on 127.0.0.1 alone. Set MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId, or unset HOST.',
    );
  }
  return {
    port: env.PORT,
    host: env.HOST ?? (isLocal ? '127.0.0.1' : '0.0.0.0'),
    dataFolder: env.DATA_DIR,
    database: databaseOf(env),
    houseStyle: env.HOUSE_STYLE ?? null,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    linkSecret: env.LINK_SECRET ?? null,
    metrics: env.METRICS === 'on',
    logLevel: env.LOG_LEVEL,
    registration,
    isLocal,
    tenants:
      env.ALLOWED_TENANTS.length > 0 || registration === null
        ? env.ALLOWED_TENANTS
        : [registration.tenant.toLowerCase()],
    serviceHosts: env.SERVICE_URL_HOSTS,
    playground: isLocal && env.PLAYGROUND === 'on',
    pretendNow: env.PRETEND_NOW ?? null,
  };
}

/** Reads what says where PostgreSQL is, and nothing else, for the command line; null when DATABASE_URL is not set. */
export const readDatabase = (environment: Environment = process.env): DatabaseConfig | null =>
  databaseOf(readEnvironment(z.object(databaseShape), environment));

/** Reads where the embedded store is, and nothing else, for the command line. */
export const readDataFolder = (environment: Environment = process.env): string =>
  readEnvironment(environmentSchema.pick({ DATA_DIR: true }), environment).DATA_DIR;

/** Reads which file says how papers look, and nothing else, for the command line; null for a plain style. */
export const readHouseStyleFile = (environment: Environment = process.env): string | null =>
  readEnvironment(environmentSchema.pick({ HOUSE_STYLE: true }), environment).HOUSE_STYLE ?? null;

const databaseOf = (env: z.infer<z.ZodObject<typeof databaseShape>>): DatabaseConfig | null =>
  env.DATABASE_URL === undefined
    ? null
    : {
        url: env.DATABASE_URL,
        poolSize: env.DATABASE_POOL_SIZE,
        statementTimeout: env.DATABASE_STATEMENT_TIMEOUT,
        sendingLease: env.SENDING_LEASE,
      };

function readEnvironment<Schema extends z.ZodTypeAny>(schema: Schema, environment: Environment): z.infer<Schema> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data as z.infer<Schema>;
  const issue = parsed.error.issues[0];
  throw new ConfigError(`${issue?.path.join('.') ?? 'The environment'}: ${issue?.message ?? 'cannot be read'}`);
}

function readRegistration(env: z.infer<typeof environmentSchema>): Registration {
  const type = env.MicrosoftAppType;
  if (type !== 'SingleTenant' && type !== 'UserAssignedMsi') {
    throw new ConfigError(
      `MicrosoftAppType must be SingleTenant or UserAssignedMsi, not ${type === undefined ? 'unset' : `"${type}"`}: other kinds of bot registration are no longer made.`,
    );
  }
  if (env.MicrosoftAppId === undefined)
    throw new ConfigError("MicrosoftAppId is not set: give the bot registration's application id.");
  if (env.MicrosoftAppTenantId === undefined)
    throw new ConfigError('MicrosoftAppTenantId is not set: give the id of the tenant in which the bot is registered.');
  if (type === 'SingleTenant' && env.MicrosoftAppPassword === undefined) {
    throw new ConfigError('MicrosoftAppPassword is not set: a SingleTenant registration needs its client secret.');
  }
  if (type === 'UserAssignedMsi' && env.MicrosoftAppPassword !== undefined) {
    throw new ConfigError('MicrosoftAppPassword is set: a UserAssignedMsi registration has none; unset it.');
  }
  return {
    type,
    appId: env.MicrosoftAppId,
    password: env.MicrosoftAppPassword ?? '',
    tenant: env.MicrosoftAppTenantId,
  };
}

/** The environment for a program that the bot starts: the bot's own, and what is added. */
export const environmentWith = (added: Readonly<Record<string, string>>): Record<string, string | undefined> => ({
  ...process.env,
  ...added,
});
