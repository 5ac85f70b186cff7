import type { SmsContent, SmsGateway } from './sms.js';

/** What came of an attempt. `unknown`: it may have gone, so it is not tried again. */
export type SmsDelivery = 'sent' | 'later' | 'never' | 'unknown';

const PATIENCE_MS = 10_000;
/** The gateway was not reached at all. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
/** It asks us to come back. */
const BUSY: readonly number[] = [408, 425, 429];

/** Hands one message to the gateway. Never throws, and says nothing of number or text. */
export async function postSms({ url, token }: SmsGateway, key: string, content: SmsContent): Promise<SmsDelivery> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
      body: JSON.stringify(content),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (response.ok) return 'sent';
    return response.status >= 500 || BUSY.includes(response.status) ? 'later' : 'never';
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    return code !== undefined && NOT_REACHED.has(code) ? 'later' : 'unknown';
  }
}
