/** Variables of a job that are plainly no secrets: what stays readable where every other variable counts as one. */
import { isAboutSecret } from './secret-names.js';
import { kindChanges, looksRandom } from './secret-value.js';

/** What the runner, the machine's image and the shell set by themselves. */
const RUNNERS_OWN =
  /^(?:GITHUB_|RUNNER_|INPUT_|ACTIONS_|STATE_|LC_|XDG_|GOROOT|JAVA_HOME|ANDROID_|DOTNET_|SYSTEMD_|npm_(?:lifecycle|package|node)_)|^(?:CI|HOME|PATH|PATHEXT|PWD|OLDPWD|SHLVL|LANG|LANGUAGE|TZ|USER|USERNAME|LOGNAME|SHELL|HOSTNAME|COMPUTERNAME|TERM|TMP|TEMP|TMPDIR|INVOCATION_ID|JOURNAL_STREAM|DBUS_SESSION_BUS_ADDRESS|LS_COLORS|ImageOS|ImageVersion|_)$/i;
/** Names of digests and of commits, which are told everywhere. */
const DIGEST_NAME = /(?:^|_)(?:SHA|SHA\d+|COMMIT|REF|REV|REVISION|DIGEST|HASH|CHECKSUM|UUID|RUN_?ID|TRACE_?ID)(?:$|_)/i;
/** Words of a name that make even a short value a secret. */
const SECRET_WORD =
  /(?:^|_)(?:TOKEN|SECRET|KEY|APIKEY|PASS|PASSWORD|PASSWD|PASSPHRASE|PW|PWD|PAT|PIN|CRED|CREDS|CREDENTIALS?|AUTH|SAS|DSN|ACCESS|BYPASS|LICEN[CS]E|WEBHOOK|SIG|SIGNATURE|COOKIE)S?\d{0,2}(?:$|_)/i;
const MIN_LENGTH = 8;
const MIN_NAMED = 4;

/** Whether a variable need not be hidden. */
export function isHarmlessVariable(name: string, value: string): boolean {
  const text = value.trim();
  if (RUNNERS_OWN.test(name)) return true;
  const named = SECRET_WORD.test(name) && !isAboutSecret(name);
  if (named && text.length >= MIN_NAMED && /\d/.test(text) && !/^\d+$|[/\\]/.test(text)) return false;
  if (text.length < (named ? MIN_NAMED : MIN_LENGTH)) return true;
  if (DIGEST_NAME.test(name) && /^(?:sha\d+:)?[0-9a-f-]{7,128}$/i.test(text)) return true;
  return isHarmlessValue(text);
}

/** Numbers, versions, words, paths, addresses without user and password, and lists of such. */
export function isHarmlessValue(text: string): boolean {
  if (text.length > 2000) return false;
  if (/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text)) return isHarmlessAddress(text);
  if (/^(?:~|\.{1,2})?\/|^[A-Za-z]:\\/.test(text) && !text.includes('=')) return !looksSecret(text, /[/\\:;]/);
  return text.split(/[\s,;:=|&+@/\\"'(){}[\]<>_-]+/).every(isHarmlessWord);
}

function isHarmlessAddress(text: string): boolean {
  return !/^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(text) && !looksSecret(text, /[/?&=#:;,.\s]/);
}

const looksSecret = (text: string, separators: RegExp) => text.split(separators).some(isSecretPart);

/** Of a path or an address: nobody writes such a name. */
export const isSecretPart = (part: string): boolean => looksRandom(part) || (part.length >= 20 && isMixed(part));

/** `production`, `20`, `1.2.3-rc1`, `UTF-8`, `x86_64`, `k8s`, `node20`, `4096m`. */
function isHarmlessWord(word: string): boolean {
  if (word === '' || /^\d{1,14}$/.test(word)) return true;
  if (/^[A-Za-z]+$/.test(word)) return !isMixed(word);
  if (/^(?:v?\d+(?:\.\d+){1,4}[a-z]{0,8}\d{0,3}|v\d{1,4})$/i.test(word)) return true;
  if (word.includes('.')) return word.split('.').every(isHarmlessWord);
  return /^(?:[A-Za-z]+\d{1,2}|\d{1,6}[A-Za-z]{1,3}|[A-Za-z]{1,4}\d{1,4}[a-z]{0,3}\d?|\d{4}\d{2}\d{2}[Tt]\d{4,6}[Zz]?)$/.test(
    word,
  );
}

/** Letters that change their kind too often for a word or for words that are written together. */
const isMixed = (word: string) => word.length >= 8 && kindChanges(word) > word.length * 0.3;
