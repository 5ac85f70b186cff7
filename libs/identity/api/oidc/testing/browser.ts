import type { Json, TestApi } from '@samskap/platform-api/testing';

const PUBLIC_URL = 'http://localhost:3000';

/** A browser as far as signing in goes: it keeps cookies of ours and says which page a link was on. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly api: TestApi) {}

  /** Follows a link to us and returns where we send it; from a page of our own unless said otherwise. */
  async go(address: string | URL, site: 'same-origin' | 'cross-site' = 'same-origin'): Promise<URL> {
    const { pathname, search } = new URL(address, PUBLIC_URL);
    const response = await this.api.app.inject({ method: 'GET', url: `${pathname}${search}`, headers: { cookie: this.cookie, 'sec-fetch-site': site, 'accept-language': 'nb' } });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    if (response.statusCode !== 303) throw new Error(`${pathname} answered ${response.statusCode}`);
    return new URL(String(response.headers.location), PUBLIC_URL);
  }

  /** Whose session it has. */
  async viewer(fields = 'email'): Promise<Json> {
    return (await this.api.data({ cookie: this.cookie }, `{ viewer { ${fields} } }`)).viewer;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
