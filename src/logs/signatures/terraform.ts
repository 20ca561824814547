import type { Signature } from './signature.js';

/** Where Terraform says a fault stands, a few lines below its message. */
const place = {
  side: 'after',
  within: 6,
  pattern: /^\s{0,4}[│|]?\s{0,4}on (?<path>[^\s]{1,240}\.tf(?:vars|\.json)?) line (?<line>\d{1,7})/,
} as const;

export const terraformSignatures: readonly Signature[] = [
  {
    id: 'terraform-error',
    category: 'terraform',
    kind: 'configuration',
    severity: 'high',
    hint: ['Error: '],
    pattern: /^\s{0,4}[│╷|]\s{0,4}Error: (?<message>.{1,300})$/,
    around: [place],
    weight: 0.84,
    cause: 'Terraform stops: {message}.',
    fix: 'Correct {path|the configuration} at line {line|shown below}.',
    matches: [
      '│ Error: Unsupported argument\n│ \n│   on main.tf line 12, in resource "aws_s3_bucket" "shop":',
      '╷ Error: creating S3 Bucket (shop): BucketAlreadyExists',
    ],
    not: ['│ Warning: Deprecated attribute', 'Error: boom'],
  },
  {
    id: 'terraform-undeclared',
    category: 'terraform',
    kind: 'configuration',
    severity: 'high',
    hint: [
      'Reference to undeclared',
      'Missing required argument',
      'No value for required variable',
      'Unsupported block type',
      'Invalid reference',
    ],
    pattern:
      /Error: (?<message>Reference to undeclared (?:resource|input variable|local value|module|output value)|Missing required argument|No value for required variable|Unsupported block type|Invalid reference)/,
    around: [place],
    weight: 0.93,
    cause: 'The Terraform configuration is wrong: {message}.',
    fix: 'Declare or set what is missing at {path|the named file} line {line|shown below}.',
    matches: [
      '│ Error: Reference to undeclared resource\n│ \n│   on net.tf line 4, in output "vpc":',
      'Error: No value for required variable',
    ],
    not: ['terraform validate: Success! The configuration is valid.'],
  },
  {
    id: 'terraform-state-lock',
    category: 'terraform',
    kind: 'infrastructure',
    severity: 'high',
    hint: ['Error acquiring the state lock', 'Error locking state'],
    pattern: /Error: Error (?:acquiring the state lock|locking state)/,
    around: [{ side: 'after', within: 14, pattern: /^\s{0,4}[│|]?\s{0,4}Who:\s{1,12}(?<who>[^\s]{1,120})/ }],
    weight: 0.95,
    cause: 'The Terraform state is locked by another run ({who|see the lock info}).',
    fix: 'Wait for the other run; force-unlock only when it is sure that it is dead. Use concurrency to avoid it.',
    matches: [
      '│ Error: Error acquiring the state lock\n│ \n│ Lock Info:\n│   Who:       runner@fv-az1',
      'Error: Error locking state: Error acquiring the state lock: conflict',
    ],
    not: ['Acquiring state lock. This may take a few moments...'],
  },
  {
    id: 'terraform-provider',
    category: 'terraform',
    kind: 'dependency',
    severity: 'high',
    hint: [
      'Failed to query available provider packages',
      'Failed to install provider',
      'Inconsistent dependency lock file',
      'Unsupported Terraform Core version',
      'Required plugins are not installed',
    ],
    pattern:
      /Error: (?<message>Failed to query available provider packages|Failed to install provider|Inconsistent dependency lock file|Unsupported Terraform Core version|Required plugins are not installed)/,
    around: [{ side: 'after', within: 6, pattern: /provider (?<name>[\w./-]{3,120})[:\s]/ }],
    weight: 0.94,
    cause: 'Terraform cannot get its providers: {message} {name|}.',
    fix: 'Run `terraform init -upgrade` (and `terraform providers lock` for all platforms) and commit .terraform.lock.hcl.',
    matches: [
      '│ Error: Failed to query available provider packages\n│ \n│ Could not retrieve the list of available versions for provider hashicorp/aws:',
      'Error: Inconsistent dependency lock file',
    ],
    not: ['- Installed hashicorp/aws v5.31.0'],
  },
  {
    id: 'terraform-credentials',
    category: 'terraform',
    kind: 'configuration',
    severity: 'high',
    hint: [
      'No valid credential sources found',
      'error configuring Terraform AWS Provider',
      'Unable to list provider registration status',
      'could not find default credentials',
      'error configuring S3 Backend',
    ],
    pattern:
      /Error: (?:.{0,80}(?<message>No valid credential sources found|error configuring (?:Terraform AWS Provider|S3 Backend)[^│]{0,160}|could not find default credentials|Unable to list provider registration status))/,
    weight: 0.94,
    cause: 'Terraform has no valid credentials for the provider: {message}.',
    fix: 'Configure the credentials in a step before (OIDC role or secrets); they are empty in fork pull requests.',
    matches: [
      '│ Error: No valid credential sources found',
      'Error: error configuring S3 Backend: no valid credential sources for S3 Backend found.',
    ],
    not: ['credential sources: env'],
  },
  {
    id: 'terraform-fmt',
    category: 'terraform',
    kind: 'lint',
    severity: 'low',
    hint: 'terraform fmt',
    pattern:
      /(?:[Tt]erraform (?:files )?(?:are|is) not (?:properly )?formatted|(?:please )?run [`']?terraform fmt|[`']?terraform fmt[`']? (?:check )?failed)/,
    weight: 0.78,
    cause: 'Terraform files are not formatted.',
    fix: 'Run `terraform fmt -recursive` and commit the result.',
    matches: ['Please run terraform fmt -recursive', '##[error]terraform fmt failed'],
    not: ['terraform fmt -check -recursive'],
  },
  {
    id: 'terraform-quota',
    category: 'terraform',
    kind: 'infrastructure',
    severity: 'high',
    hint: ['LimitExceeded', 'QuotaExceeded', 'quotaExceeded', 'exceeded quota', 'Quota '],
    pattern:
      /(?:(?<!\w)(?<name>\w{0,60}(?:LimitExceeded|QuotaExceeded)\w{0,20}): (?<message>.{1,240})|Error: .{0,120}Quota '(?<name2>[\w-]{1,80})' exceeded)/i,
    weight: 0.88,
    cause: 'A quota of the cloud account is used up: {name/name2} {message|}.',
    fix: 'Delete what is not needed, or have the quota raised.',
    matches: [
      '│ Error: creating EC2 VPC: VpcLimitExceeded: The maximum number of VPCs has been reached.',
      "Error: Error creating instance: googleapi: Error 403: Quota 'CPUS' exceeded. Limit: 24.0",
    ],
    not: ['LimitExceeded handling: retry with backoff'],
  },
];
