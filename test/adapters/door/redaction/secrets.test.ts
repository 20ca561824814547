import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { collectSecrets, transformedForms } from '../../../../src/adapters/door/sanitise.js';
import { createDice, fill } from './samples.js';

const dice = createDice(31);
const one = (template: string): string => fill(template, dice).text;

describe('the secrets that this process knows', () => {
  test('are the inputs, and the variables whose names say so', () => {
    const [input, token, password] = [one('{a20}'), one('{a30}'), one('{a12}')];
    const env = {
      DEPLOY_TOKEN: token,
      DB_PASSWORD: password,
      PATH: '/usr/bin',
      HOME: '/home/runner',
      CI: 'true',
      EMPTY_TOKEN: undefined,
    };
    expect(collectSecrets(env, [input, undefined, ''])).toEqual([input, token, password]);
  });

  test.each([
    ['PWD', '/home/runner/work/a'],
    ['OLDPWD', '/home/runner/work/a'],
    ['SSH_AUTH_SOCK', '/tmp/ssh-x/agent.1'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/home/runner/work/_temp/gha-creds.json'],
    ['POSTGRES_PASSWORD', 'postgres'],
    ['CACHE_KEY', 'linux-node-20-abcdef'],
    ['GIT_AUTHOR_NAME', 'Jane Example'],
    ['SHORT_TOKEN', 'abc1234'],
    ['TOKEN_URL', 'https://auth.example/token'],
  ])('do not hold %s', (name, value) => {
    expect(collectSecrets({ [name]: value }, [])).toEqual([]);
  });

  test('hold a secret of several lines whole and line by line, without its marks', () => {
    const lines = [one('{a64}'), one('{a64}')];
    const key = ['-----BEGIN X KEY-----', ...lines, '-----END X KEY-----'].join('\n');
    expect(collectSecrets({ SIGNING_KEY: key }, [])).toEqual([key, ...lines]);
  });

  test('hold of a JSON document what is secret in it, and not its addresses and words', () => {
    const key = ['-----BEGIN ', 'PRIVATE KEY-----\n', one('{a64}'), '\n-----END ', 'PRIVATE KEY-----\n'].join('');
    const id = one('{h40}');
    const document = {
      type: 'service_account',
      private_key_id: id,
      private_key: key,
      token_uri: 'https://oauth2.example/token',
    };
    const found = collectSecrets({ GCP_CREDENTIALS: JSON.stringify(document, null, 2) }, []);
    expect(found).toContain(key.trim());
    expect(found.join(' ')).not.toMatch(/service_account|https/);
  });

  test('hold what checkout wrote into git’s configuration, and the token in it', () => {
    const token = `ghs_${one('{a36}')}`;
    const header = Buffer.from(`x-access-token:${token}`).toString('base64');
    const config = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${header}\n[remote "origin"]\n\turl = https://me:${token}x@github.com/o/r\n`;
    expect(collectSecrets({}, [], { gitConfigs: [config] })).toEqual([header, token, `${token}x`]);
  });
});

describe('the forms to register with the runner', () => {
  test('are base64, base64url, hex and URL, and never the secret itself', () => {
    const secret = `${one('{a20}')}?/+ü`;
    const bytes = Buffer.from(secret);
    const forms = transformedForms(secret);
    expect(forms).toEqual(
      expect.arrayContaining([
        bytes.toString('base64'),
        bytes.toString('base64url'),
        bytes.toString('hex'),
        encodeURIComponent(secret),
      ]),
    );
    expect(forms).not.toContain(secret);
  });

  test('exist for any string, broken ones included', () => {
    expect(() => transformedForms('\ud800 broken \udfff')).not.toThrow();
    expect(transformedForms('')).toEqual([]);
  });
});
