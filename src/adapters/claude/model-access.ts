import { Anthropic } from '@anthropic-ai/sdk';
import { proxyOptions } from './proxy.js';
import { NEVER_REDIRECTED } from './redirects.js';

interface ModelQuestion {
  apiKey: string;
  baseUrl: string | null;
  id: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Whether the key is good and the model exists, by the Models API: costs nothing. Never throws. */
export async function lookUpModel({
  apiKey,
  baseUrl,
  id,
  env,
}: ModelQuestion): Promise<{ ok: boolean; detail: string }> {
  const client = new Anthropic({
    apiKey,
    baseURL: baseUrl || undefined,
    fetchOptions: { ...proxyOptions(env), ...NEVER_REDIRECTED },
    maxRetries: 1,
    timeout: 15_000,
    logLevel: 'off',
  });
  try {
    const model = await client.models.retrieve(id);
    return { ok: true, detail: `${model.display_name} (${model.id})` };
  } catch (error) {
    if (error instanceof Anthropic.AuthenticationError)
      return { ok: false, detail: 'The key is not accepted (HTTP 401).' };
    if (error instanceof Anthropic.NotFoundError) return { ok: false, detail: `There is no model "${id}" (HTTP 404).` };
    if (error instanceof Anthropic.APIError && error.status >= 300 && error.status < 400)
      return {
        ok: false,
        detail: `The address answers with a redirect, which is not followed (HTTP ${error.status}).`,
      };
    if (error instanceof Anthropic.APIError && error.status)
      return { ok: false, detail: `The service answered HTTP ${error.status}.` };
    return { ok: false, detail: 'The service could not be reached.' };
  }
}
