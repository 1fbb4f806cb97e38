// The least that a run without changes can do: Node alone, the clock, then registry and OIDC settings of each registry,
// signed, over kept connections, as many lanes as the action has. Not part of the action; the benchmark's measure.
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:https';

const { ENDPOINT, PROJECT, REGISTRIES, LANES, APP_KEY, APP_SECRET, CONSUMER_KEY } = process.env;
const agent = new Agent({ keepAlive: true });

function get(path, headers = {}) {
  return new Promise((resolve, reject) => {
    request(`${ENDPOINT}${path}`, { agent, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(JSON.parse(body)) : reject(new Error(`${response.statusCode} ${body}`)),
      );
    })
      .on('error', reject)
      .end();
  });
}

const ahead = (await get('/auth/time')) - Math.round(Date.now() / 1000);
const { hostname, pathname } = new URL(ENDPOINT);
function signed(path) {
  const time = Math.round(Date.now() / 1000) + ahead;
  const text = [APP_SECRET, CONSUMER_KEY, 'GET', `https://${hostname}${pathname}${path}`, '', time].join('+');
  const signature = `$1$${createHash('sha1').update(text).digest('hex')}`;
  return get(path, { 'X-Ovh-Application': APP_KEY, 'X-Ovh-Consumer': CONSUMER_KEY, 'X-Ovh-Timestamp': time, 'X-Ovh-Signature': signature });
}
const waiting = REGISTRIES.split(',');
await Promise.all(
  Array.from({ length: Number(LANES) }, async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const base = `/cloud/project/${PROJECT}/containerRegistry/${id}`;
      await Promise.all([signed(base), signed(`${base}/openIdConnect`)]);
    }
  }),
);
agent.destroy();
