/**
 * Holds requests and answers against GitHub's own description of its REST API (test/fixtures/github-openapi.json, cut
 * from `@octokit/openapi` by scripts/trim-openapi.mjs). A violation is a sentence.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from '../../demo/exchange.js';

type Json = Record<string, unknown>;
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Json;
}
interface Operation {
  operationId: string;
  parameters?: unknown[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, unknown>;
}

/**
 * Where GitHub itself is seen to differ from its description, so that a stand-in which follows the description would lie.
 * A path of ajv, and what it says there.
 */
const KNOWN_DEVIATIONS: { operation: RegExp; at: RegExp; why: string }[] = [
  {
    operation: /^actions\/(get-workflow-run|list-workflow-runs)/,
    at: /\/head_repository$/,
    why: 'null when the fork has been deleted [github/rest-api-description#1586]',
  },
  { operation: /^(pulls|repos\/list-pull)/, at: /\/head\/(repo|user)$/, why: 'null when the fork has been deleted' },
];

/** API versions that GitHub serves. [docs.github.com/rest/about-the-rest-api/api-versions] */
const API_VERSIONS = ['2022-11-28', '2026-03-10'];

export interface OpenApi {
  /** Sentences; empty when both the request and the answer are as described. */
  violations(exchange: Exchange): string[];
}

export function loadOpenApi(): OpenApi {
  const file = new URL('../fixtures/github-openapi.json', import.meta.url);
  const spec = readSpec(JSON.parse(readFileSync(file, 'utf8')));
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  // The package is CommonJS: under ESM its function is the default of the default.
  (addFormats as unknown as { default: (to: Ajv) => void }).default(ajv);
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
  ajv.addSchema({ $id: 'spec', ...toJsonSchema(spec) });
  const compiled = new Map<string, ValidateFunction>();
  const check = (schema: Json, value: unknown): string[] => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(absolute(toJsonSchema(schema)));
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
  return {
    violations: (exchange) => {
      if (exchange.host === 'blob') return blobViolations(exchange);
      const operation = spec.operations.get(exchange.operation ?? '');
      if (!operation) return [`${exchange.method} ${exchange.path}: no such operation in the trimmed description`];
      const found = [
        ...headerViolations(exchange),
        ...parameterViolations(exchange, operation, spec, check),
        ...bodyViolations(exchange, operation, spec, check),
        ...answerViolations(exchange, operation, spec, check),
      ];
      return found.map((violation) => `${operation.operationId}: ${violation}`);
    },
  };
}

type Check = (schema: Json, value: unknown) => string[];

interface Spec {
  operations: Map<string, Operation>;
  components: Json;
}

function readSpec(raw: { paths: Record<string, Record<string, Operation>>; components: Json }): Spec {
  const all = Object.values(raw.paths).flatMap((methods) => Object.values(methods));
  return {
    operations: new Map(all.map((operation) => [operation.operationId, operation])),
    components: raw.components,
  };
}

// --- the request ------------------------------------------------------------------------------------------------

function blobViolations({ headers, path }: Exchange): string[] {
  return headers.authorization === undefined ? [] : [`blob ${path}: the token was sent to the host of the download`];
}

function headerViolations({ headers }: Exchange): string[] {
  const version = String(headers['x-github-api-version'] ?? '');
  return [
    ...(API_VERSIONS.includes(version) ? [] : [`X-GitHub-Api-Version is "${version}"`]),
    ...(headers['user-agent'] ? [] : ['no User-Agent']),
    ...(headers.authorization ? [] : ['no Authorization']),
  ];
}

function parameterViolations(exchange: Exchange, operation: Operation, spec: Spec, check: Check): string[] {
  const described = (operation.parameters ?? []).map((item) => resolved<Parameter>(item, spec));
  const query = new URL(exchange.path, 'http://api').searchParams;
  const unknown = [...query.keys()].filter((key) => !described.some((it) => it.in === 'query' && it.name === key));
  const wrong = described
    .filter((it) => it.in !== 'header')
    .flatMap((it) => {
      const text = it.in === 'query' ? query.get(it.name) : exchange.params[it.name];
      if (text === null || text === undefined) return it.required ? [`${it.name} is missing`] : [];
      return check(it.schema, typed(text, it.schema, spec)).map((error) => `${it.name}="${text}"${error}`);
    });
  return [...unknown.map((key) => `unknown query parameter ${key}`), ...wrong];
}

/** A parameter comes as text; what its schema calls a number or a truth value is read as one. */
function typed(text: string, schema: Json, spec: Spec): unknown {
  const { type, oneOf } = resolved<{ type?: string; oneOf?: Json[] }>(schema, spec);
  const types = [type, ...(oneOf ?? []).map((option) => resolved<{ type?: string }>(option, spec).type)];
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function bodyViolations({ body }: Exchange, operation: Operation, spec: Spec, check: Check): string[] {
  const described = operation.requestBody?.content['application/json']?.schema;
  if (described === undefined) return body === undefined ? [] : ['a body where none is described'];
  if (body === undefined) return operation.requestBody?.required ? ['no body'] : [];
  const known = Object.keys(resolved<{ properties?: Json }>(described, spec).properties ?? {});
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const unknown = given.filter((key) => !known.includes(key));
  return [
    ...check(described, body).map((error) => `body${error}`),
    ...unknown.map((key) => `unknown property ${key} of the body`),
  ];
}

// --- the answer -------------------------------------------------------------------------------------------------

/** A fault is held to nothing: it stands for what is not GitHub, or not well. */
function answerViolations({ answer, faulty }: Exchange, operation: Operation, spec: Spec, check: Check): string[] {
  if (faulty || answer === null) return [];
  const described = operation.responses[String(answer.status)];
  if (described === undefined) return undescribed(answer.status, answer.body, check);
  const response = resolved<{ content?: Record<string, { schema: Json }>; headers?: Json }>(described, spec);
  const missing = answer.status === 302 && !answer.headers?.location ? ['a redirect without Location'] : [];
  const isText = typeof answer.body === 'string' || Buffer.isBuffer(answer.body);
  const schema = response.content?.['application/json']?.schema;
  if (!schema || isText) return missing;
  return [
    ...missing,
    ...check(schema, answer.body)
      .filter((error) => !isKnown(operation, error))
      .map((it) => `answer${it}`),
  ];
}

/** The description names few errors; that one is answered at all is no violation, but its form must be GitHub's. */
function undescribed(status: number, body: unknown, check: Check): string[] {
  if (status < 400) return [`answer ${status} is not described`];
  const form = { $ref: '#/components/schemas/basic-error', required: ['message', 'documentation_url'] };
  return check({ allOf: [{ $ref: form.$ref }, { type: 'object', required: form.required }] }, body);
}

function isKnown({ operationId }: Operation, error: string): boolean {
  const [at = ''] = error.split(' ');
  return KNOWN_DEVIATIONS.some(
    (it) => it.operation.test(operationId) && it.at.test(at) && error.includes('must be object'),
  );
}

// --- the description as JSON Schema ------------------------------------------------------------------------------

function resolved<T>(item: unknown, spec: Spec): T {
  const ref = (item as { $ref?: string }).$ref;
  if (ref === undefined) return item as T;
  const [section = '', name = ''] = ref.replace('#/components/', '').split('/');
  return resolved((spec.components[section] as Json)[name], spec);
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema adds null to the alternatives. */
function toJsonSchema(node: unknown): Json {
  return convert(node) as Json;
}

function convert(node: unknown): unknown {
  if (node instanceof Map) return undefined;
  if (Array.isArray(node)) return node.map(convert);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = node as Json;
  const converted = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, convert(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

/** References are to the whole description, which was added under the name `spec`. */
function absolute(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"spec#/components/'));
}
