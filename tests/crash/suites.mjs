// What `npm run crash` can run, each with its files and its full size. A name in the environment wins over the size here.
export const SUITES = {
  kills: {
    what: '200 kills while groups log on the embedded store',
    files: ['kills'],
    size: { CRASH_KILLS: '200' },
  },
  disk: {
    what: '100 disks that fill, 200 failing calls, and starts on full and read-only disks',
    files: ['disk-filling', 'disk-faults', 'disk-start'],
    size: { CRASH_FILLINGS: '100', CRASH_FAULTS: '200', CRASH_FAULTS_A_LIFE: '1', CRASH_STARTS: 'all' },
  },
  damage: {
    what: '300 damaged files',
    files: ['damage'],
    size: { CRASH_DAMAGES: '300', CRASH_DAMAGES_A_START: '1' },
  },
  instances: {
    what: 'two bots on one folder, in containers and on other machines',
    files: ['two-instances', 'owner-change'],
    size: { CRASH_SURROUNDINGS: 'all' },
  },
  logging: {
    what: '5,000 actions on PostgreSQL while instances are killed and cut off',
    files: ['logging'],
    size: { CRASH_ACTIONS: '5000', CRASH_GROUPS: '50', CRASH_QUIET_MS: '90000', CRASH_LIFE_MS: '3000' },
  },
  nudges: {
    what: '2,000 nudges and 200 kills, on both stores',
    files: ['nudges-lowdb', 'nudges-postgres'],
    size: { CRASH_NUDGES: '2000', CRASH_KILLS: '200' },
  },
};
