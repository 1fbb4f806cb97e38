/** Harbor's own API (api/v2.0), as its administrator or as anybody. */
export class HarborApi {
  constructor(
    readonly url: string,
    readonly user: string,
    readonly password: string,
  ) {}

  async call(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
    const basic = Buffer.from(`${this.user}:${this.password}`).toString('base64');
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = text;
    }
    return { status: response.status, json };
  }

  /** Returns the values of the configuration, without the information whether they can be edited. */
  async configuration(): Promise<Record<string, unknown>> {
    const { json } = await this.call('GET', '/api/v2.0/configurations');
    return Object.fromEntries(
      Object.entries(json as Record<string, { value: unknown }>).map(([name, { value }]) => [name, value]),
    );
  }

  async configure(values: Record<string, unknown>): Promise<void> {
    const { status, json } = await this.call('PUT', '/api/v2.0/configurations', values);
    if (status !== 200)
      throw new Error(`Harbor rejects its configuration: ${status} ${JSON.stringify(json)}`);
  }

  /** Returns every user except the administrator. */
  async users(): Promise<HarborUser[]> {
    const { json } = await this.call('GET', '/api/v2.0/users?page_size=100');
    return (json as HarborUser[]).filter(({ user_id }) => user_id > 1);
  }

  async createUser(username: string, password: string): Promise<number> {
    const email = `${username}@local.example`;
    const body = { username, email, realname: username, password, comment: '' };
    return (await this.call('POST', '/api/v2.0/users', body)).status;
  }

  async deleteUsers(): Promise<void> {
    for (const { user_id } of await this.users()) await this.call('DELETE', `/api/v2.0/users/${user_id}`);
  }

  /** Returns the status of a token for `docker login`, with user name and password or CLI secret. */
  async dockerLogin(user: string, secret: string): Promise<number> {
    const account = encodeURIComponent(user);
    const asked = new HarborApi(this.url, user, secret);
    return (await asked.call('GET', `/service/token?account=${account}&service=harbor-registry`)).status;
  }
}

export interface HarborUser {
  user_id: number;
  username: string;
  email: string;
  sysadmin_flag: boolean;
  oidc_user_meta?: { secret: string; subiss: string };
}
