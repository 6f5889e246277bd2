/**
 * Whether a request came by a name of this machine itself, and from no page of elsewhere. A page in a browser here can
 * reach a server on loopback under a name of its own, if it has that name lead here; its `Host` then tells.
 */
export function isLocalRequest(headers: {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}): boolean {
  const { host, origin } = headers;
  if (host === undefined || !(USUAL.test(host) || isLoopback(`http://${host}`))) return false;
  return origin === undefined || isLoopback(origin);
}

/** Addresses need not be taken apart to know these. */
const USUAL = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
