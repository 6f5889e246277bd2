import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Log } from '../../ports/log.js';
import type { Health } from './create-health.js';
import { isLocalRequest } from './local-request.js';
import { isPlainJson, readJson } from './read-json.js';
import { type ServedCalendar, serveCalendar } from './serve-calendar.js';
import { type ServedFile, servePaper } from './serve-paper.js';
import { OpenConnections } from './open-connections.js';

/** The largest body to read; a larger one gets 413. Teams itself sends about 100 KB. */
const BODY_LIMIT_MB = 2;
const BODY_LIMIT = BODY_LIMIT_MB * 1024 * 1024;

/** Answers each kind of request. */
export interface HttpHandlers {
  messages(authorization: string, body: unknown): Promise<{ readonly status: number; readonly body?: unknown }>;
  health(): Promise<Health>;
  ready(): Promise<Health>;
  /** The paper of a token; null when the token gives none, or no longer does. */
  paper?(token: string): Promise<ServedFile | null>;
  /** The calendar at an address; null when there is none. */
  calendar?(token: string): Promise<ServedCalendar | null>;
  /** The metrics in Prometheus's text format; null when they are switched off. */
  readonly metrics: { readonly contentType: string; text(): Promise<string> } | null;
}

interface RunningServer {
  readonly port: number;
  /** How many requests are running. */
  requests(): number;
  /** Accepts no more connections; resolves when every running request is answered. */
  close(): Promise<void>;
}

/**
 * Starts the HTTP server: `POST /api/messages` for Teams, `GET /healthz` for what restarts dead processes, `GET
 * /readyz` for what routes requests, `GET /metrics` for Prometheus.
 */
export async function startServer(
  handlers: HttpHandlers,
  options: { readonly port: number; readonly host: string; readonly log: Log; readonly isLocal: boolean },
): Promise<RunningServer> {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (options.isLocal) app.use(refuseOthers(options.log));
  app.post(MESSAGES, express.json({ limit: BODY_LIMIT }), (request, response) =>
    answerMessage(handlers, request, response, request.body),
  );
  for (const [path, probe] of [
    ['/healthz', () => handlers.health()],
    ['/readyz', () => handlers.ready()],
  ] as const) {
    app.get(path, async (_request, response) => {
      const { ok, body } = await probe();
      response.status(ok ? 200 : 503).json(body);
    });
  }
  app.get('/papers/:token', async (request, response) => {
    servePaper((await handlers.paper?.(request.params.token)) ?? null, response);
  });
  app.get('/calendar/:token.ics', async (request, response) => {
    const calendar = (await handlers.calendar?.(request.params.token)) ?? null;
    serveCalendar(calendar, request.headers['if-none-match'], response);
  });
  const { metrics } = handlers;
  if (metrics !== null) {
    app.get('/metrics', async (_request, response) => {
      response.type(metrics.contentType).send(await metrics.text());
    });
  }
  app.use(unreadable(options.log));
  const server = createServer((request, response) => {
    const isOurs = !options.isLocal || isLocalRequest(request.headers);
    if (isOurs && request.url === MESSAGES && request.method === 'POST' && isPlainJson(request, BODY_LIMIT))
      void answerPlainly(handlers, request, response, options.log);
    else app(request, response);
  });
  const connections = new OpenConnections(server);
  await listen(server, options.port, options.host);
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => connections.requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        connections.close();
      }),
  };
}

const MESSAGES = '/api/messages';

async function answerMessage(
  handlers: HttpHandlers,
  request: IncomingMessage,
  response: ServerResponse,
  said: unknown,
): Promise<void> {
  const { status, body } = await handlers.messages(request.headers.authorization ?? '', said);
  response.statusCode = status;
  if (body === undefined) response.end();
  else sendJson(response, body);
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

/** Takes Teams' messages past Express, which would spend a tenth of a turn on the same result. */
async function answerPlainly(
  handlers: HttpHandlers,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    const said = await readJson(request);
    if (said === null) refuse(log, response, { status: 400, type: 'entity.parse.failed' });
    else await answerMessage(handlers, request, response, said);
  } catch (error) {
    refuse(log, response, { type: error instanceof Error ? error.name : 'unknown' });
  }
}

/** Local mode authenticates nobody, so it admits only requests from this machine by one of its own names. */
const refuseOthers =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    if (isLocalRequest(request.headers)) {
      next();
      return;
    }
    log.warn(
      { host: request.headers.host?.slice(0, 200) },
      'a request by another name than this machine’s was refused',
    );
    response.status(403).json({ error: 'In local mode, requests come from this machine, by the name localhost.' });
  };

/** Answers a body that is too large or not JSON as the sender's fault. */
function unreadable(log: Log): ErrorRequestHandler {
  return (error: { readonly status?: unknown; readonly type?: unknown }, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    refuse(log, response, error);
  };
}

function refuse(
  log: Log,
  response: ServerResponse,
  error: { readonly status?: unknown; readonly type?: unknown },
): void {
  const status = typeof error.status === 'number' ? error.status : 500;
  log.warn({ status, type: error.type }, 'a request could not be read');
  response.statusCode = status;
  sendJson(response, {
    error: status === 413 ? `The body is larger than ${BODY_LIMIT_MB} MB.` : 'The request could not be read.',
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
