import { z } from 'zod';

/** A start-up setting that is missing or cannot be, told with its variable and what to do about it. */
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

/** Every environment variable the product reads, and what each must be. `.env.example` lists the same. */
export const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().optional(),
  DATA_DIR: z.string().min(1).default('data/store'),
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
export interface Registration {
  readonly type: 'SingleTenant' | 'UserAssignedMsi';
  readonly appId: string;
  readonly password: string;
  readonly tenant: string;
}

export interface Config {
  readonly port: number;
  /** Which address it listens on: loopback alone in local mode. */
  readonly host: string;
  readonly dataFolder: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly registration: Registration | null;
  readonly isLocal: boolean;
  /** Tenants that may talk to the bot; empty means any, which only local mode has. */
  readonly tenants: readonly string[];
  /** Hosts, beside Microsoft's own, that a service URL may have. */
  readonly serviceHosts: readonly string[];
  readonly playground: boolean;
  /** Where the local clock starts, wall-clock time in Europe/London; null for the real one. */
  readonly pretendNow: string | null;
}

const REGISTRATION = ['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const;

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 * Refuses with a ConfigError that names the variable: a value that cannot be, a registration that is incomplete or of
 * a kind that Azure no longer takes (multi-tenant bots ended on 31 July 2025), and local-only settings outside local mode.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${issue?.path.join('.') ?? 'The environment'}: ${issue?.message ?? 'cannot be read'}`);
  }
  const env = parsed.data;
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

/** The environment for a program started beside the bot: the bot's own, and what is added. */
export const environmentWith = (added: Readonly<Record<string, string>>): Record<string, string | undefined> => ({
  ...process.env,
  ...added,
});
