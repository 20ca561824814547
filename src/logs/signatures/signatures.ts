import { authSignatures } from './auth.js';
import { cppSignatures } from './cpp.js';
import { dockerSignatures } from './docker.js';
import { dotnetSignatures } from './dotnet.js';
import { gitSignatures } from './git.js';
import { githubActionsSignatures } from './github-actions.js';
import { goSignatures } from './go.js';
import { javaSignatures } from './java.js';
import { kubernetesSignatures } from './kubernetes.js';
import { languageSignatures } from './languages.js';
import { lintSignatures } from './lint.js';
import { networkSignatures } from './network.js';
import { nodeSignatures } from './node.js';
import { phpSignatures } from './php.js';
import { pythonSignatures } from './python.js';
import { rubySignatures } from './ruby.js';
import { rustSignatures } from './rust.js';
import type { Signature } from './signature.js';
import { systemSignatures } from './system.js';
import { terraformSignatures } from './terraform.js';

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
