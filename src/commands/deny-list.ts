import { composePattern } from '../contract/compose.js';

/**
 * Names under which secrets are kept. Globs over one path segment, in lower case: `*` any run of characters. A segment is
 * brought to NFKC and lower case before it is compared, because file systems fold case.
 */
export const DENIED_DIRECTORIES: readonly string[] = [
  '.git', '.ssh', '.aws', '.azure', '.gnupg', '.kube', '.docker', '.config', '.gcloud', '.terraform', 'secrets',
  '.secrets', '.vault', '.password-store', '.netlify', '.vercel', '.svn', '.hg', '.terraform.d', '.gsutil',
]; // biome-ignore format: a list reads better in rows

export const DENIED_FILES: readonly string[] = [
  '.env', '.env.*', '*.env', '.envrc', '.env-*', '.npmrc', '.yarnrc', '.yarnrc.yml', '.pypirc', 'pip.conf', '.netrc', '_netrc',
  '.git-credentials', '.gitconfig', '.htpasswd', '.pgpass', '.my.cnf', '.s3cfg', '.boto', 'credentials*',
  'secret.yml', 'secret.yaml', 'secret.json', 'secret.toml', 'secret.env', 'secret.txt', 'secret.ini',
  'secrets.yml', 'secrets.yaml', 'secrets.json', 'secrets.toml', 'secrets.env', 'secrets.txt', 'secrets.ini',
  '*.pem', '*.key', '*.p12', '*.pfx', '*.jks', '*.keystore', '*.kdbx', '*.gpg', '*.ppk', '*.p8', '*.der', '*.asc',
  '*.tfstate', '*.tfstate.*', '*.tfvars', '*.tfvars.json', '*.ovpn', '*.mobileprovision', '*.agekey', '*.kubeconfig',
  'id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_rsa.*', 'id_dsa.*', 'id_ecdsa.*', 'id_ed25519.*', '*_rsa', '*_ed25519',
  'service-account*.json', 'service_account*.json', '*-credentials.json', '*_credentials.json', 'gha-creds-*.json',
  'client_secret*.json', 'application_default_credentials.json', 'settings.xml', 'settings-security.xml', 'nuget.config',
  'kubeconfig', 'kubeconfig.*', '.dockercfg', '.dockerconfigjson', '*_history', '.*_history', 'authorized_keys', 'known_hosts',
  'master.key', '.vault-token', '.vault_pass*', '.terraformrc', 'terraform.rc', '.bundle', '.gem_credentials',
]; // biome-ignore format: a list reads better in rows

/** Looks like one of the above and holds nothing secret. */
export const ALLOWED_FILES: readonly string[] = ['.env.example', '.env.sample', '.env.template', '.env.dist', '*.pub'];

const anyOf = (globs: readonly string[]): string =>
  `^(?:${globs.map((glob) => glob.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')).join('|')})$`;

const DENIED = composePattern(anyOf([...DENIED_DIRECTORIES, ...DENIED_FILES]), 's');
const ALLOWED = composePattern(anyOf(ALLOWED_FILES), 's');

/**
 * Whether a path relative to the workspace leads through a directory, or to a file, that keeps secrets.
 *
 * Directory names are denied as file names too, and the reverse: a model cannot tell them apart, and neither need we.
 */
export function isDenied(relativePath: string): boolean {
  return relativePath
    .normalize('NFKC')
    .toLowerCase()
    .split('/')
    .some((segment) => DENIED.test(segment) && !ALLOWED.test(segment));
}

/** The same names as globs that also match in upper case, for tools whose exclusion is case-sensitive. */
export function inEveryCase(globs: readonly string[]): string[] {
  return globs.map((glob) => glob.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`));
}
