import { request } from 'node:http';

/** A response with its address. */
export interface Page {
  url: string;
  status: number;
  location: string | undefined;
  body: string;
}

/** A person's browser without a screen: HTTP and cookies, by origin. It speaks plain http only. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Sends one request, with the cookies of its origin, and keeps those of the response. */
  async send(
    url: string,
    form?: Record<string, string>,
    headers: Record<string, string> = {},
    json?: string,
  ): Promise<Page> {
    const { origin } = new URL(url);
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = json ?? (form === undefined ? undefined : new URLSearchParams(form).toString());
    const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    return new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const accept = { accept: 'text/html,application/xhtml+xml' };
      const options = { method, headers: { ...accept, ...type, ...(cookie && { cookie }), ...headers } };
      const sent = request(url, options, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) {
          const [pair = ''] = line.split(';');
          const [name = '', ...value] = pair.split('=');
          if (value.join('=') === '' || /max-age=0\b/i.test(line)) jar.delete(name);
          else jar.set(name, value.join('='));
        }
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const location = response.headers.location;
          const target = location === undefined ? undefined : new URL(location, url).href;
          resolve({ url, status: response.statusCode ?? 0, location: target, body: text });
        });
      });
      sent.setTimeout(20_000, () => sent.destroy(new Error(`no response from ${origin}`)));
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /**
   * Logs in at Harbor through its provider: follows redirects and submits the provider's forms.
   *
   * @returns Harbor's response to the callback, or the page at which the login stopped
   */
  async logIn(harborUrl: string, credentials: Record<string, string>): Promise<Page> {
    let page = await this.send(`${harborUrl}/c/oidc/login?redirect_url=/harbor/projects`);
    for (let step = 0; step < 15; step++) {
      if (page.url.startsWith(`${harborUrl}/c/oidc/callback`)) return page;
      if (page.location !== undefined) page = await this.send(page.location);
      else {
        const form = formOf(page);
        if (form === undefined) return page;
        const fields = Object.fromEntries(form.names.map((name) => [name, credentials[name] ?? '']));
        page = await this.send(form.action, { ...fields, ...form.hidden });
      }
    }
    return page;
  }
}

/** Returns the first form of a page: its address, its fields, and those with a value. */
function formOf({ url, body, status }: Page) {
  const [, open = '', inner = ''] = /<form([^>]*method="post"[^>]*)>([\s\S]*?)<\/form>/i.exec(body) ?? [];
  const [, action] = /action="([^"]*)"/i.exec(open) ?? [];
  if (status !== 200 || action === undefined) return undefined;
  const inputs = [...inner.matchAll(/<input([^>]*)>/gi)].map(([, text = '']) => ({
    name: /name="([^"]*)"/i.exec(text)?.[1] ?? '',
    value: /value="([^"]*)"/i.exec(text)?.[1] ?? '',
    type: /type="([^"]*)"/i.exec(text)?.[1] ?? '',
  }));
  const named = inputs.filter(({ name, type }) => name !== '' && type !== 'submit' && type !== 'checkbox');
  return {
    action: new URL(action.replaceAll('&amp;', '&'), url).href,
    names: named.map(({ name }) => name),
    hidden: Object.fromEntries(
      named.filter(({ type }) => type === 'hidden').map(({ name, value }) => [name, value]),
    ),
  };
}
