// Loaded into the Playground's process before its own code: the Playground listens on every interface and has no
// setting for that.
import { Server as HttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { isLocalRequest } from '../adapters/web/local-request.js';

const LOOPBACK = '127.0.0.1';

type Listen = (this: Server, ...given: readonly unknown[]) => Server;
type Emit = (this: HttpServer, event: string, ...given: readonly unknown[]) => boolean;

const listen = Reflect.get(Server.prototype, 'listen') as Listen;
const emit = Reflect.get(HttpServer.prototype, 'emit') as Emit;

/** Always listens on loopback, whichever host is asked for. */
const listenHere: Listen = function (first, ...others) {
  if (typeof first === 'object' && first !== null) return listen.call(this, { ...first, host: LOOPBACK }, ...others);
  return listen.call(this, { port: Number(first ?? 0), host: LOOPBACK }, others.at(-1));
};

/** Rejects requests that use another host name or come from another page. */
const emitLocal: Emit = function (event, ...given) {
  const isRequest = event === 'request' || event === 'upgrade';
  if (!isRequest || isLocalRequest((given[0] as IncomingMessage).headers)) return emit.call(this, event, ...given);
  if (event === 'upgrade') (given[1] as Duplex).destroy();
  else (given[1] as ServerResponse).writeHead(403).end();
  return true;
};

Object.assign(Server.prototype, { listen: listenHere });
Object.assign(HttpServer.prototype, { emit: emitLocal });
