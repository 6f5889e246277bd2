/**
 * The lowest version of a package, for each major that has one, without an advisory that was known in November 2026. Raise
 * them here, then in the `overrides` of package.json, when GitHub's advisories name a later one.
 */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  // Entity references, GHSA-6gmq-8vp8-gcm6; node injection, CVE-2026-41672.
  '@xmldom/xmldom': ['0.8.15'],
  // Fifteen of them up to CVE-2026-25639 and the NO_PROXY bypass, GHSA-3p68-rc4w-qgx5.
  axios: ['1.16.1'],
  // Repeated DOCTYPEs reset its limits, GHSA-8r6m-32jq-jx6q.
  'fast-xml-parser': ['5.10.1'],
  // Predictable boundaries, CVE-2025-7783.
  'form-data': ['4.0.6'],
  // Improper checks of keys and algorithms, CVE-2022-23539 to 23541.
  jsonwebtoken: ['9.0.3'],
  // HMAC signatures improperly verified, CVE-2025-65945.
  jws: ['3.2.3', '4.0.1'],
  // Prototype pollution and injection, GHSA-f23m-r3pf-42rh and CVE-2026-4800.
  lodash: ['4.18.0'],
  // Credentials sent on to another host, CVE-2022-0235.
  'node-fetch': ['2.6.7'],
  // Writes beyond a buffer pass in silence, CVE-2026-41907.
  uuid: ['11.1.1', '12.0.1', '13.0.1'],
  // Floods of small frames, CVE-2026-48779.
  ws: ['7.5.11', '8.21.0'],
};
