import type { Json } from '@samskap/platform-api/testing';
import type { TestApi } from '@samskap/platform-api/testing';

/** Where a guest comes from. */
interface Origin {
  readonly address?: string;
  readonly userAgent?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Someone at a browser: keeps the cookie that they are given. */
export class Guest {
  cookie: string | undefined;

  constructor(
    private readonly api: Pick<TestApi, 'app'>,
    private readonly origin: Origin = {},
  ) {}

  /** Sends an operation and returns its data. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<Json> {
    const response = await this.api.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: this.origin.address ?? '10.9.8.7',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'nb',
        ...(this.origin.userAgent ? { 'user-agent': this.origin.userAgent } : {}),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...this.origin.headers,
      },
      payload: { query, variables },
    });
    for (const { name, value } of response.cookies) if (name === 'samskap') this.cookie = value ? `samskap=${value}` : undefined;
    const { data, errors } = response.json();
    if (errors) throw new Error(errors.map((error: Json) => error.message).join('\n'));
    return data;
  }

  /** Sends a mutation with one input and returns its payload. */
  async write(name: string, input: Record<string, unknown>, selection = ''): Promise<Json> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const payload = (await this.data(`mutation ($input: ${INPUTS[name] ?? type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`, { input }))[name];
    return { ...payload, codes: payload.userErrors.map((error: Json) => error.code) };
  }

  /** Who is signed in. */
  async who(): Promise<string | null> {
    return (await this.data('{ viewer { email } }')).viewer?.email ?? null;
  }
}

const INPUTS: Readonly<Record<string, string>> = { requestSignInLink: 'RequestByEmailInput', requestPasswordReset: 'RequestByEmailInput' };

/** The token of the one link in a mail. */
export const tokenIn = (mail: { readonly links: readonly string[] }): string => new URL(mail.links[0]!).hash.slice(1);
