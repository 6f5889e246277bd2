/** Hosts of Microsoft's own connectors, public and government clouds. */
const MICROSOFT_HOSTS = [
  /^smba\.trafficmanager\.net$/,
  /\.botframework\.com$/,
  /\.botframework\.us$/,
  /^smba\.[a-z0-9.-]+\.teams\.microsoft\.us$/,
];

/** The names of this machine. */
export const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether the bot may send to this service URL. The SDK sends the bot's token to any URL that an activity names, so
 * only Microsoft's hosts and the configured ones are allowed, over https; in local mode, any port of this machine.
 */
export function isAllowedServiceUrl(
  serviceUrl: string,
  options: { readonly isLocal: boolean; readonly hosts: readonly string[] },
): boolean {
  let url: URL;
  try {
    url = new URL(serviceUrl);
  } catch {
    return false;
  }
  const host = url.hostname.toLowerCase();
  if (options.isLocal) return LOOPBACK.has(host) && (url.protocol === 'http:' || url.protocol === 'https:');
  return (
    url.protocol === 'https:' && (MICROSOFT_HOSTS.some((pattern) => pattern.test(host)) || options.hosts.includes(host))
  );
}
