// Loaded into the bot before its own modules (`--import`): lets it see its data folder as from another machine that shares
// the volume. The host's name and its boot differ, no process of this machine is there, and no socket in a folder answers.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import os from 'node:os';

const { kill } = process;
const OTHER_PROCESS = /^\/proc\/(?!self\b)\d+/;
const OF_THE_MACHINE = /^\/proc\/sys\/kernel\/random\/boot_id|^\/etc\/machine-id|^\/proc\/sys\/kernel\/hostname/;

os.hostname = () => 'another-machine';

process.kill = (pid, signal) => {
  if (pid !== process.pid) throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH', syscall: 'kill' });
  return kill.call(process, pid, signal);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const path = typeof first === 'object' ? first?.path : first;
  if (typeof path !== 'string' || !path.includes('/')) return connect.apply(this, args);
  const error = Object.assign(new Error(`connect ECONNREFUSED ${path}`), {
    code: 'ECONNREFUSED',
    syscall: 'connect',
    address: path,
  });
  process.nextTick(() => this.destroy(error));
  return this;
};

/** What a file says on the other machine: null for what is there as here. */
function seenThere(path, options) {
  if (typeof path !== 'string') return null;
  if (OTHER_PROCESS.test(path))
    throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', syscall: 'open', path });
  if (!OF_THE_MACHINE.test(path)) return null;
  const encoding = typeof options === 'string' ? options : options?.encoding;
  const bytes = Buffer.from('11111111-2222-4333-8444-555555555555\n');
  return encoding ? bytes.toString(encoding) : bytes;
}

const { readFile } = fs.promises;
const { readFileSync } = fs;
fs.promises.readFile = async (path, options) => seenThere(path, options) ?? readFile(path, options);
fs.readFileSync = (path, options) => seenThere(path, options) ?? readFileSync(path, options);
for (const call of ['stat', 'lstat', 'readdir', 'access', 'readlink']) {
  const [original, atOnce] = [fs.promises[call], fs[`${call}Sync`]];
  fs.promises[call] = async (path, ...rest) => seenThere(path) ?? original(path, ...rest);
  fs[`${call}Sync`] = (path, ...rest) => seenThere(path) ?? atOnce(path, ...rest);
}

syncBuiltinESMExports();
