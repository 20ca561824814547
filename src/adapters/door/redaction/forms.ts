import { Buffer } from 'node:buffer';

/** One way in which a secret may be written. */
export interface SecretForm {
  value: string;
  /** Characters of it that must stand together before they count as the secret. */
  minRun: number;
}

/** Characters of a secret that, standing together, give it away. */
export const MIN_RUN = 8;

/**
 * The values to register with the runner beside the secret itself, so that its own masking knows them: base64, base64url, hex,
 * URL. "Register the transformed value too", says GitHub's secure-use reference.
 */
export function transformedForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const forms = [
    bytes.toString('base64'),
    bytes.toString('base64').replace(/(?<!=)=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '')),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...new Set(forms)].filter((form) => form !== secret && form.length >= MIN_RUN);
}

/** Every form that is looked for in a text. Separators, escapes and wrapped lines need none: the canonical text has dropped them. */
export function secretForms(secret: string): SecretForm[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = alignments(bytes);
  const forms: SecretForm[] = [
    { value: secret, minRun: MIN_RUN },
    { value: [...secret].reverse().join(''), minRun: MIN_RUN },
    { value: secret.toUpperCase(), minRun: MIN_RUN * 2 },
    { value: secret.toLowerCase(), minRun: MIN_RUN * 2 },
    { value: rot13(secret), minRun: MIN_RUN * 2 },
    { value: bytes.toString('hex'), minRun: MIN_RUN * 2 },
    { value: bytes.toString('hex').toUpperCase(), minRun: MIN_RUN * 2 },
    { value: [...bytes].join(' '), minRun: MIN_RUN * 2 },
    { value: [...bytes].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(' '), minRun: MIN_RUN * 4 },
    ...base64.map((value) => ({ value, minRun: 11 })),
    // As PowerShell writes it: `[Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes(…))`.
    ...alignments(Buffer.from(secret, 'utf16le')).map((value) => ({ value, minRun: 24 })),
    ...base64.flatMap((value) => alignments(Buffer.from(value))).map((value) => ({ value, minRun: 15 })),
  ];
  const seen = new Set<string>();
  return forms.filter(({ value }) => value.length >= MIN_RUN && !seen.has(value) && seen.add(value));
}

/** The base64 of the secret where 0, 1 or 2 other bytes stand before it, without the characters that the neighbours decide. */
function alignments(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const text = padded.toString('base64').replace(/(?<!=)=+$/, '');
    const loose = padded.length % 3 === 0 ? 0 : 1;
    return text.slice(before === 0 ? 0 : before + 1, text.length - loose);
  });
}

function rot13(value: string): string {
  return value.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
