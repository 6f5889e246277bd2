/** The property tests of CI always try the same; elsewhere each run tries something else, and says how to try it again. */
export function setup(): void {
  process.env['PROPERTY_SEED'] ??= process.env['CI'] === undefined ? String(Date.now() % 1_000_000_000) : '2022';
  console.log(`PROPERTY_SEED=${process.env['PROPERTY_SEED']} is the seed of the property tests.`);
}
