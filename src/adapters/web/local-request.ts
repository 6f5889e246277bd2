/**
 * Whether a request came by a name of this machine, and from no page elsewhere. A page in a browser here can reach a
 * loopback server through its own domain name, if it points that name here; the `Host` header reveals it.
 */
export function isLocalRequest(headers: {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}): boolean {
  const { host, origin } = headers;
  if (host === undefined || !(USUAL.test(host) || isLoopback(`http://${host}`))) return false;
  return origin === undefined || isLoopback(origin);
}

/** Recognises the usual addresses without parsing them. */
const USUAL = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
