// Loaded into a bot before its own code: whoever asks the channel for its keys asks CHANNEL_KEYS, a server of the test, instead.
import http from 'node:http';
import https from 'node:https';

const { hostname, port } = new URL(process.env.CHANNEL_KEYS);
const { request } = https;

https.request = (options, ...more) =>
  options.hostname === 'login.botframework.com'
    ? http.request({ ...options, protocol: 'http:', hostname, port, agent: undefined }, ...more)
    : request(options, ...more);
