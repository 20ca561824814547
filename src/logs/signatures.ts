import type { Signature } from './signature.js';
import { authSignatures } from './signatures/auth.js';
import { cppSignatures } from './signatures/cpp.js';
import { dockerSignatures } from './signatures/docker.js';
import { dotnetSignatures } from './signatures/dotnet.js';
import { gitSignatures } from './signatures/git.js';
import { githubActionsSignatures } from './signatures/github-actions.js';
import { goSignatures } from './signatures/go.js';
import { javaSignatures } from './signatures/java.js';
import { kubernetesSignatures } from './signatures/kubernetes.js';
import { languageSignatures } from './signatures/languages.js';
import { lintSignatures } from './signatures/lint.js';
import { networkSignatures } from './signatures/network.js';
import { nodeSignatures } from './signatures/node.js';
import { phpSignatures } from './signatures/php.js';
import { pythonSignatures } from './signatures/python.js';
import { rubySignatures } from './signatures/ruby.js';
import { rustSignatures } from './signatures/rust.js';
import { systemSignatures } from './signatures/system.js';
import { terraformSignatures } from './signatures/terraform.js';

/** The whole table. A failure that is missing is added to the file of its category, with its examples. */
export const SIGNATURES: readonly Signature[] = [
  ...pythonSignatures,
  ...nodeSignatures,
  ...javaSignatures,
  ...dockerSignatures,
  ...goSignatures,
  ...rustSignatures,
  ...cppSignatures,
  ...dotnetSignatures,
  ...rubySignatures,
  ...phpSignatures,
  ...gitSignatures,
  ...githubActionsSignatures,
  ...kubernetesSignatures,
  ...terraformSignatures,
  ...networkSignatures,
  ...systemSignatures,
  ...authSignatures,
  ...lintSignatures,
  ...languageSignatures,
];
