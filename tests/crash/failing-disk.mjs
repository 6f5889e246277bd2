// Loaded into the bot before its own modules (`--import`): makes what it asks of its data folder fail as a disk fails,
// when the file that DISK_FAULT names says so. Every change under DATA_DIR counts as one step, whichever call makes it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const { DATA_DIR, DISK_FAULT } = process.env;
const folder = resolve(DATA_DIR);
const { readFileSync, appendFileSync, existsSync, constants } = fs;
const openProbe = fs.promises.open;

const REMOVALS = ['unlink', 'rm', 'rmdir', 'truncate'];
const FLUSHES = ['fsync', 'fdatasync', 'sync', 'datasync'];
/** What each error lets through: a full disk still takes things away; where nothing is to be flushed, that succeeds. */
const STILL_WORKS = { ENOSPC: [...REMOVALS, ...FLUSHES, 'utimes', 'chmod'], EDQUOT: REMOVALS, EROFS: FLUSHES };

let armed = '';
let fault = null;
let steps = 0;

/** The fault that this step meets, or null. The file is read each time, so that a fault can come and go in one life. */
function faultAt(call, path) {
  if (path === undefined || !`${path}${sep}`.startsWith(folder + sep)) return null;
  // A folder that is there already changes nothing, on any disk.
  if (call === 'mkdir' && existsSync(path)) return null;
  let text = '';
  try {
    text = readFileSync(DISK_FAULT, 'utf8');
  } catch {
    // No fault.
  }
  if (text !== armed) {
    armed = text;
    steps = 0;
    fault = text === '' ? null : JSON.parse(text);
  }
  if (fault === null || STILL_WORKS[fault.code]?.includes(call)) return null;
  steps += 1;
  if (steps < fault.at || (!fault.isLasting && steps > fault.at)) return null;
  appendFileSync(`${DISK_FAULT}.hits`, `${call} ${fault.code} ${path.slice(folder.length + 1)}\n`);
  return fault;
}

function failure(call, { code }) {
  return Object.assign(new Error(`${code}: made to fail, ${call}`), { code, syscall: call });
}

const paths = new Map();
const pathOf = (target) => {
  if (typeof target === 'number') return paths.get(target);
  if (typeof target?.fd === 'number') return paths.get(target.fd);
  return target === undefined || target === null
    ? undefined
    : resolve(target instanceof URL ? target.pathname : String(target));
};

const writes = (flags) =>
  typeof flags === 'number'
    ? (flags & (constants.O_WRONLY | constants.O_RDWR | constants.O_CREAT)) !== 0
    : /[wa+]/.test(flags ?? 'r');

/** Half of what a write is given, with which a short one goes on; null when it cannot be halved. */
function half(data) {
  if (typeof data === 'string') return data.slice(0, data.length / 2);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength >> 1) : null;
}

/** Keeps what `promisify` looks for on a function. */
const dressed = (wrapper, original) => Object.defineProperties(wrapper, Object.getOwnPropertyDescriptors(original));

/** Wraps a call that gives a promise; one that writes a whole file writes half of it when the fault is a short one. */
function promised(call, original, target = (self, args) => pathOf(args[0])) {
  return async function (...args) {
    const met = faultAt(call, target(this, args));
    if (met === null) return original.apply(this, args);
    const at = this === undefined || typeof this.fd !== 'number' ? 1 : 0;
    const part = met.isShort && /write|append/i.test(call) ? half(args[at]) : null;
    if (part !== null) await original.apply(this, [...args.slice(0, at), part]);
    throw failure(call, met);
  };
}

function called(call, original) {
  return dressed(function (...args) {
    const met = faultAt(call, pathOf(args[0]));
    if (met === null) return original.apply(this, args);
    // The last one is the callback.
    process.nextTick(args.at(-1), failure(call, met));
  }, original);
}

function atOnce(call, original) {
  return dressed(function (...args) {
    const met = faultAt(call, pathOf(args[0]));
    if (met !== null) throw failure(call, met);
    return original.apply(this, args);
  }, original);
}

const CHANGES = [
  'writeFile',
  'appendFile',
  'rename',
  'link',
  'copyFile',
  'symlink',
  'unlink',
  'rm',
  'rmdir',
  'mkdir',
  'mkdtemp',
  'truncate',
  'chmod',
  'utimes',
  'cp',
];
const DESCRIPTOR_CHANGES = ['write', 'writev', 'fsync', 'fdatasync', 'ftruncate'];
const HANDLE_CHANGES = ['write', 'writev', 'writeFile', 'appendFile', 'sync', 'datasync', 'truncate', 'utimes'];

for (const call of CHANGES) {
  fs.promises[call] = promised(call, fs.promises[call]);
  fs[call] = called(call, fs[call]);
  fs[`${call}Sync`] = atOnce(call, fs[`${call}Sync`]);
}
for (const call of DESCRIPTOR_CHANGES) {
  fs[call] = called(call, fs[call]);
  fs[`${call}Sync`] = atOnce(call, fs[`${call}Sync`]);
}

const { open, openSync } = fs;
fs.promises.open = async (path, flags, ...rest) => {
  const met = writes(flags) ? faultAt('open', pathOf(path)) : null;
  if (met !== null) throw failure('open', met);
  const handle = await openProbe(path, flags, ...rest);
  paths.set(handle.fd, pathOf(path));
  return handle;
};
fs.openSync = (path, flags, ...rest) => {
  const met = writes(flags) ? faultAt('open', pathOf(path)) : null;
  if (met !== null) throw failure('open', met);
  const descriptor = openSync(path, flags, ...rest);
  paths.set(descriptor, pathOf(path));
  return descriptor;
};
fs.open = dressed((path, ...rest) => {
  const done = rest.at(-1);
  const met = typeof rest[0] !== 'function' && writes(rest[0]) ? faultAt('open', pathOf(path)) : null;
  if (met !== null) process.nextTick(done, failure('open', met));
  else
    open(path, ...rest.slice(0, -1), (error, descriptor) => {
      if (error === null) paths.set(descriptor, pathOf(path));
      done(error, descriptor);
    });
}, open);

const probe = await openProbe(process.execPath, 'r');
const handles = Object.getPrototypeOf(probe);
await probe.close();
for (const call of HANDLE_CHANGES) handles[call] = promised(call, handles[call], (self) => pathOf(self));

syncBuiltinESMExports();
