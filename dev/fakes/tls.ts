import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

/** Folder of the generated certificate, below build/. */
const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', 'tls');
/** Value of `NODE_EXTRA_CA_CERTS` for processes that must trust the local servers. */
export const CA_FILE = join(FOLDER, 'ca.pem');
const KEY_FILE = join(FOLDER, 'key.pem');

/** Returns a self-signed certificate for 127.0.0.1 and localhost, created once per build. */
export async function certificate(): Promise<{ cert: string; key: string }> {
  if (!existsSync(CA_FILE) || !existsSync(KEY_FILE)) {
    const made = await generate([{ name: 'commonName', value: 'loopback' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      notAfterDate: new Date(Date.now() + 3650 * 86_400_000),
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(KEY_FILE, made.private, { mode: 0o600 });
    writeFileSync(CA_FILE, made.cert);
  }
  return { cert: readFileSync(CA_FILE, 'utf8'), key: readFileSync(KEY_FILE, 'utf8') };
}
