/**
 * Credentials that are known by their shape alone. To add one is to append an entry with its examples; one generic test runs
 * them all. Formats are those that the vendors document, or that the rule sets of gitleaks and secretlint (both MIT) record.
 *
 * `starts` are the literal beginnings by which a candidate is found: the pattern is tried only there, and only where no letter
 * or digit stands before. In examples `{a40}` is 40 random letters and digits, `{h32}` hex, `{d12}` digits, `{A16}` capitals
 * and digits, `{l34}` letters: the tests build them, no secret stands in this file.
 */
export interface VendorRule {
  id: string;
  starts: readonly string[];
  /** Sticky: applied where a start was found. The whole match is the secret. */
  pattern: RegExp;
  /**
   * The start's whole word of letters, digits, `_` and `-` belongs to the secret if it has at least so many, and the pattern goes on
   * behind it. So that a word is read once, however many starts are in it.
   */
  behind?: number;
  /** It must hold letters of both cases, well mixed: an identifier may begin like it. */
  mixed?: true;
  /** Where the shape is recorded. */
  source?: 'vendor' | 'rules' | 'keys';
  /** What must match, as templates, and what must not. */
  examples: readonly string[];
  counterexamples?: readonly string[];
}

/** A whole key file in base64 (kubeconfig's `client-key-data`), or the body of an OpenSSH key. Its lines may go on: see `blocks.ts`. */
export const WRAPPED_KEY: VendorRule = {
  id: 'wrapped-key',
  starts: ['LS0tLS1CRUdJTi', 'b3BlbnNzaC1rZXktdjE'],
  pattern:
    /(?:LS0tLS1CRUdJTi(?:BQUklWQVR|BSU0EgUFJJ|BFQyBQUk|BPUEVOU1NI|BFTkNSWVB|BQR1AgUFJJ|BEU0EgUFJJ)|b3BlbnNzaC1rZXktdjE)[A-Za-z0-9+/]*={0,2}/y,
  examples: ['LS0tLS1CRUdJTiBQUklWQVRF{a200}', 'b3BlbnNzaC1rZXktdjE{a60}'],
};

export const VENDOR_RULES: readonly VendorRule[] = [
  WRAPPED_KEY,
  { id: 'anthropic', starts: ['sk-ant-'], pattern: /sk-ant-[\w-]{20,}/y, examples: ['sk-ant-api03-{a93}AA', 'sk-ant-oat01-{a95}', 'sk-ant-admin01-{a93}AA'] },
  { id: 'openai', starts: ['sk-'], pattern: /sk-(?:(?:proj|svcacct|admin|None|or-v1|service)-[\w-]{20,}|[A-Za-z0-9]{32,})/y, examples: ['sk-proj-{a60}', 'sk-{a48}', 'sk-or-v1-{h64}'], counterexamples: ['sk-learn'] },
  { id: 'github', starts: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], pattern: /gh[pousr]_[\w.-]{30,}/y, examples: ['ghp_{a36}', 'ghs_{a20}-{a10}.{a30}'], counterexamples: ['ghp_short'] },
  { id: 'github-fine-grained', starts: ['github_pat_'], pattern: /github_pat_\w{30,}/y, examples: ['github_pat_{a22}_{a59}'] },
  { id: 'gitlab', starts: ['gl', 'GR1348941'], pattern: /(?:gl(?:pat|rt|rtr|dt|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt|ut|sub)-[\w=.-]{16,}|GR1348941[\w-]{16,})/y, examples: ['glpat-{a20}', 'glrt-{a20}', 'GR1348941{a20}'], counterexamples: ['glob-pattern'] },
  { id: 'gitlab-session', starts: ['_gitlab_session='], pattern: /_gitlab_session=\w{16,}/y, examples: ['_gitlab_session={h32}'] },
  { id: 'aws-access-key', starts: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'], pattern: /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/y, examples: ['AKIA{A16}', 'ASIA{A16}'], counterexamples: ['ASIATIC'] },
  { id: 'aws-bedrock', starts: ['ABSK', 'bedrock-api-key-'], pattern: /(?:ABSK[A-Za-z0-9+/]{60,}={0,2}|bedrock-api-key-[\w+/=-]{16,})/y, examples: ['ABSK{a120}', 'bedrock-api-key-{a40}'] },
  { id: 'google-api-key', starts: ['AIza'], pattern: /AIza[\w-]{35}/y, examples: ['AIza{a35}'] },
  { id: 'google-oauth', starts: ['ya29.', 'GOCSPX-', '1//0'], pattern: /(?:ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,})/y, examples: ['ya29.{a60}', 'GOCSPX-{a28}'] },
  { id: 'slack', starts: ['xox', 'xapp-', 'xwfp-'], pattern: /(?:xox[a-z](?:\.xox[a-z])?-[\w-]{8,}|xapp-\d-[\w-]{20,}|xwfp-[\w-]{20,})/y, examples: ['xoxb-{d12}-{a24}', 'xoxe.xoxp-1-{a100}', 'xapp-1-{A11}-{d13}-{h64}'], counterexamples: ['xoxoxo'] },
  { id: 'slack-webhook', starts: ['hooks.slack.com/'], pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w+/-]{12,}/y, examples: ['hooks.slack.com/services/T{A8}/B{A8}/{a24}'] },
  { id: 'teams-webhook', starts: ['webhook.office.com/'], pattern: /webhook\.office\.com\/webhookb2\/[\w@/-]{20,}/y, examples: ['webhook.office.com/webhookb2/{h32}@{h32}/IncomingWebhook/{h32}'] },
  { id: 'discord-webhook', starts: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'], pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{20,}/y, examples: ['discord.com/api/webhooks/{d18}/{a68}'] },
  { id: 'stripe', starts: ['sk_', 'rk_', 'whsec_'], pattern: /(?:[sr]k_(?:live|test|prod)_\w{10,}|whsec_[\w+/=]{20,})/y, examples: ['sk_live_{a24}', 'rk_test_{a24}', 'whsec_{a32}'] },
  { id: 'npm', starts: ['npm_'], pattern: /npm_[A-Za-z0-9]{30,}/y, examples: ['npm_{a36}'], counterexamples: ['npm_config_registry'] },
  { id: 'pypi', starts: ['pypi-AgE'], pattern: /pypi-AgE[\w-]{40,}/y, examples: ['pypi-AgEIcHlwaS5vcmc{a80}'] },
  { id: 'rubygems', starts: ['rubygems_'], pattern: /rubygems_[a-f0-9]{40,}/y, examples: ['rubygems_{h48}'] },
  { id: 'clojars', starts: ['CLOJARS_'], pattern: /CLOJARS_[a-z0-9]{40,}/iy, examples: ['CLOJARS_{a60}'] },
  { id: 'docker-hub', starts: ['dckr_'], pattern: /dckr_(?:pat|oat)_[\w-]{20,}/y, examples: ['dckr_pat_{a27}'] },
  { id: 'jwt', starts: ['ey'], behind: 12, pattern: /\.(?:ey[\w/-]{10,}\.?[\w/-]*={0,2}|[\w-]{20,4000}\.[\w.-]{20,})/y, examples: ['eyJ{a40}.eyJ{a60}.{a43}'], counterexamples: ['eyebrow.example'] },
  { id: 'jwt-in-base64', starts: ['ZXlK'], pattern: /ZXlK[\w+/=-]{60,}/y, examples: ['ZXlK{a90}'] },
  { id: 'grafana', starts: ['glc_', 'glsa_', 'eyJrIjoi'], pattern: /(?:glc_[\w+/=]{20,}|glsa_\w{30,}|eyJrIjoi[\w+/=-]{40,})/y, examples: ['glc_{a40}', 'glsa_{a32}_{h8}', 'eyJrIjoi{a80}'] },
  { id: 'vault', starts: ['hvs.', 'hvb.', 'hvr.'], pattern: /hv[sbr]\.[\w-]{20,}/y, examples: ['hvs.{a90}'] },
  { id: 'vault-legacy', starts: ['s.'], pattern: /s\.(?=[A-Za-z]*\d)[A-Za-z0-9]{24}(?![\w.])/y, examples: ['s.{a24}'], counterexamples: ['s.AcceptanceTimeoutSeconds'] },
  { id: 'digitalocean', starts: ['dop_v1_', 'doo_v1_', 'dor_v1_'], pattern: /do[opr]_v1_[a-f0-9]{40,}/y, examples: ['dop_v1_{h64}'] },
  { id: 'doppler', starts: ['dp.'], pattern: /dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,}/y, examples: ['dp.pt.{a43}'] },
  { id: 'sendgrid', starts: ['SG.'], pattern: /SG\.[\w=.-]{40,}/y, examples: ['SG.{a22}.{a43}'] },
  { id: 'sendinblue', starts: ['xkeysib-', 'xsmtpsib-'], pattern: /x(?:key|smtp)sib-[a-f0-9]{40,80}-\w{12,}/y, examples: ['xkeysib-{h64}-{a16}'] },
  { id: 'shopify', starts: ['shp'], pattern: /shp(?:at|ca|pa|ss|ua|tka|sb)_[A-Za-z0-9]{24,}/y, examples: ['shpat_{h32}', 'shpss_{a32}'] },
  { id: 'twilio', starts: ['SK'], pattern: /SK[0-9a-fA-F]{32}(?![0-9A-Za-z])/y, examples: ['SK{h32}'] },
  { id: 'linear', starts: ['lin_'], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{30,}/y, examples: ['lin_api_{a40}'] },
  { id: 'new-relic', starts: ['NRAK-', 'NRII-', 'NRJS-', 'NRAA-', 'NRRA-'], pattern: /NR(?:AK|II|JS|AA|RA)-[\w-]{15,}/y, examples: ['NRAK-{a27}', 'NRJS-{h19}'] },
  { id: 'planetscale', starts: ['pscale_'], pattern: /pscale_(?:pw|tkn|oauth)_[\w=.-]{28,}/y, examples: ['pscale_tkn_{a32}'] },
  { id: 'prefect', starts: ['pnu_', 'pnb_'], pattern: /pn[ub]_[A-Za-z0-9]{30,}/y, examples: ['pnu_{a36}'] },
  { id: 'pulumi', starts: ['pul-'], pattern: /pul-[a-f0-9]{40}/y, examples: ['pul-{h40}'] },
  { id: 'postman', starts: ['PMAK-'], pattern: /PMAK-[a-f0-9]{24}-[a-f0-9]{30,}/iy, examples: ['PMAK-{h24}-{h34}'] },
  { id: 'readme', starts: ['rdme_'], pattern: /rdme_[a-z0-9]{60,}/y, examples: ['rdme_{m70}'] },
  { id: 'sentry', starts: ['sntrys_', 'sntryu_'], pattern: /sntry[su]_[\w+/=.-]{40,}/y, examples: ['sntrys_eyJ{a80}_{a43}', 'sntryu_{h64}'] },
  { id: 'sonar', starts: ['squ_', 'sqp_', 'sqa_'], pattern: /sq[upa]_[a-z0-9=_-]{32,}/iy, examples: ['squ_{h40}'] },
  { id: 'square', starts: ['EAAA', 'sq0'], pattern: /(?:EAAA[\w-]{20,60}|sq0[a-z]{3}-[\w-]{20,})/y, examples: ['EAAA{a60}', 'sq0atp-{a22}'] },
  { id: 'facebook', starts: ['EAAC', 'EAAM', 'EAAB'], pattern: /EAA[MCB][a-zA-Z0-9]{60,}/y, examples: ['EAAC{a100}'] },
  { id: 'typeform', starts: ['tfp_'], pattern: /tfp_[\w=.-]{40,}/y, examples: ['tfp_{a59}'] },
  { id: 'tailscale', starts: ['tskey-'], pattern: /tskey-[\w-]{16,}/y, examples: ['tskey-api-{a12}-{a24}'] },
  { id: 'huggingface', starts: ['hf_', 'api_org_'], pattern: /(?:hf|api_org)_(?=[A-Za-z0-9]{34}(?![A-Za-z0-9]))(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{34}/y, examples: ['hf_{l34}', 'api_org_{l34}'], counterexamples: ['hf_hub_download'] },
  { id: 'databricks', starts: ['dapi'], pattern: /dapi[a-f0-9]{32}(?:-\d)?(?![0-9A-Za-z])/iy, examples: ['dapi{h32}', 'dapi{h32}-3'] },
  { id: 'notion', starts: ['ntn_'], pattern: /ntn_\d{11}[A-Za-z0-9]{35}/y, examples: ['ntn_{d11}{a35}'] },
  { id: 'cloudflare', starts: ['cfat_', 'cfut_', 'cfk_', 'v1.0-'], pattern: /(?:cf(?:at|ut|k)_[A-Za-z0-9]{40,}|v1\.0-[a-f0-9]{24}-[a-f0-9]{100,})/y, examples: ['cfat_{a48}', 'v1.0-{h24}-{h146}'] },
  { id: 'vercel', starts: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], pattern: /vc[piark]_[A-Za-z0-9]{24,}/y, examples: ['vcp_{a40}'] },
  { id: 'groq', starts: ['gsk_'], pattern: /gsk_[A-Za-z0-9]{40,}/y, examples: ['gsk_{a52}'] },
  { id: 'perplexity', starts: ['pplx-'], pattern: /pplx-[A-Za-z0-9]{40,}/y, examples: ['pplx-{a48}'] },
  { id: 'replicate', starts: ['r8_'], pattern: /r8_[A-Za-z0-9]{30,}/y, examples: ['r8_{a37}'] },
  { id: 'xai', starts: ['xai-'], pattern: /xai-[A-Za-z0-9]{60,}/y, examples: ['xai-{a80}'] },
  { id: '1password', starts: ['ops_eyJ', 'A3-'], pattern: /(?:ops_eyJ[\w+/=.-]{60,}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})/y, examples: ['ops_eyJ{a250}', 'A3-{A6}-{A6}-{A5}-{A5}-{A5}-{A5}'] },
  { id: 'age', starts: ['AGE-SECRET-KEY-', 'age-secret-key-'], pattern: /AGE-SECRET-KEY-1[A-Z0-9]{40,}/iy, examples: ['AGE-SECRET-KEY-1{A58}'] },
  { id: 'alibaba', starts: ['LTAI'], pattern: /LTAI[A-Za-z0-9]{16,24}(?![A-Za-z0-9])/y, examples: ['LTAI{a20}'] },
  { id: 'artifactory', starts: ['AKCp', 'cmVmd'], pattern: /(?:AKCp[A-Za-z0-9]{50,}|cmVmd[A-Za-z0-9]{50,})/y, examples: ['AKCp{a69}', 'cmVmd{a59}'] },
  { id: 'adobe', starts: ['p8e-'], pattern: /p8e-[a-z0-9]{32}/iy, examples: ['p8e-{h32}'] },
  { id: 'atlassian', starts: ['ATATT3', 'ATCTT3', 'ATSTT3', 'ATBB'], pattern: /(?:AT[ACS]TT3[\w=-]{40,}|ATBB[A-Za-z0-9_]{24,})/y, examples: ['ATATT3xFfGF0{a170}={A8}', 'ATBB{a32}'] },
  { id: 'clickhouse', starts: ['4b1d'], pattern: /4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/y, examples: ['4b1d{a38}'] },
  { id: 'defined-networking', starts: ['dnkey-'], pattern: /dnkey-[\w=-]{20,}/y, examples: ['dnkey-{a26}-{a52}'] },
  { id: 'duffel', starts: ['duffel_'], pattern: /duffel_(?:test|live)_[\w=-]{30,}/y, examples: ['duffel_test_{a43}'] },
  { id: 'dynatrace', starts: ['dt0c01.', 'dt0s0'], pattern: /dt0[a-z]\d\d\.[A-Za-z0-9]{20,64}\.[A-Za-z0-9]{40,}/y, examples: ['dt0c01.{a24}.{a64}'] },
  { id: 'easypost', starts: ['EZAK', 'EZTK'], pattern: /EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])/y, examples: ['EZAK{a54}'] },
  { id: 'flutterwave', starts: ['FLWPUBK', 'FLWSECK'], pattern: /FLW(?:PUB|SEC)K(?:_TEST)?-[a-f0-9]{12,32}(?:-X)?/iy, examples: ['FLWSECK_TEST-{h12}', 'FLWPUBK_TEST-{h32}-X'] },
  { id: 'fly', starts: ['fo1_', 'fm1', 'fm2_', 'FlyV1'], pattern: /(?:fo1_[\w-]{40,}|fm1[ar]_[\w+/=]{60,}|fm2_[\w+/=]{60,}|FlyV1 [\w+/=,-]{40,})/y, examples: ['fo1_{a43}', 'fm2_{a120}'] },
  { id: 'frameio', starts: ['fio-u-'], pattern: /fio-u-[\w=-]{40,}/y, examples: ['fio-u-{a64}'] },
  { id: 'gocardless-and-lob', starts: ['live_', 'test_', 'sandbox_'], pattern: /(?:live_[\w=-]{40}(?![\w=-])|(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![0-9a-z]))/y, examples: ['live_{a40}', 'test_{h35}', 'test_pub_{h31}'] },
  { id: 'harness', starts: ['pat.', 'sat.'], pattern: /[ps]at\.[\w-]{16,64}\.[\w-]{16,64}\.[\w-]{16,}/y, examples: ['pat.{a22}.{a24}.{a20}'] },
  { id: 'heroku', starts: ['HRKU-'], pattern: /HRKU-[\w-]{36,}/y, examples: ['HRKU-AA{a58}'] },
  { id: 'infracost', starts: ['ico-'], pattern: /ico-[A-Za-z0-9]{32}(?![A-Za-z0-9])/y, examples: ['ico-{a32}'] },
  { id: 'intra42', starts: ['s-s4t2'], pattern: /s-s4t2(?:ud|af)-[a-f0-9]{64}/y, examples: ['s-s4t2ud-{h64}'] },
  { id: 'mailgun', starts: ['pubkey-', 'key-'], pattern: /(?:pub)?key-[a-f0-9]{32}(?![0-9a-z])/y, examples: ['pubkey-{h32}', 'key-{h32}'], counterexamples: ['key-value'] },
  { id: 'mapbox', starts: ['pk.', 'sk.', 'tk.'], pattern: /[pst]k\.[A-Za-z0-9]{50,120}\.[\w-]{20,}/y, examples: ['pk.{a60}.{a22}'] },
  { id: 'octopus', starts: ['API-'], pattern: /API-[A-Z0-9]{25,32}(?![A-Za-z0-9])/y, examples: ['API-{A26}'] },
  { id: 'openshift', starts: ['sha256~'], pattern: /sha256~[\w-]{40,}/y, examples: ['sha256~{a43}'] },
  { id: 'plaid', starts: ['access-'], pattern: /access-(?:sandbox|development|production)-[0-9a-f-]{36}/y, examples: ['access-sandbox-{h8}-{h4}-{h4}-{h4}-{h12}'] },
  { id: 'scalingo', starts: ['tk-us-'], pattern: /tk-us-[\w-]{40,}/y, examples: ['tk-us-{a48}'] },
  { id: 'settlemint', starts: ['sm_'], pattern: /sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}/y, examples: ['sm_pat_{a16}'] },
  { id: 'shippo', starts: ['shippo_'], pattern: /shippo_(?:live|test)_[a-f0-9]{40}/y, examples: ['shippo_live_{h40}'] },
  { id: 'sourcegraph', starts: ['sgp_', 'slk_'], pattern: /(?:sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64})/y, examples: ['sgp_{h40}', 'sgp_{h16}_{h40}'] },
  { id: 'yandex', starts: ['t1.', 'AQVN', 'YC'], pattern: /(?:t1\.[A-Z0-9a-z_-]{1,300}={0,2}\.[\w-]{86}={0,2}|AQVN[\w-]{35,38}|YC[\w-]{38}(?![\w-]))/y, examples: ['AQVN{a35}', 'YC{a38}'] },
  { id: 'secp256k1-private-key', starts: ['0x'], pattern: /0x[0-9a-fA-F]{64}(?![0-9a-fA-F])/y, examples: ['0x{h64}'], counterexamples: ['0x60200000eff0'] },
  { id: 'beamer', starts: ['b_'], pattern: /b_[a-z0-9=_-]{44}(?![\w=-])/y, examples: ['b_{h44}'] },
  { id: 'figma', starts: ['figd_', 'figo_', 'figu_'], pattern: /fig[dou]_[\w-]{30,}/y, examples: ['figd_{a40}'] },
  { id: 'dropbox', starts: ['sl.'], pattern: /sl\.[\w=-]{130,}/y, examples: ['sl.{a135}'] },
  { id: 'airtable', starts: ['pat'], pattern: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/y, examples: ['pat{a14}.{h64}'] },
  { id: 'contentstack', starts: ['cs'], pattern: /cs[a-f0-9]{30,32}(?![0-9a-z])/y, examples: ['cs{h32}'], counterexamples: ['csproj'] },
]; // biome-ignore format: a table reads better in rows

/** Credentials without a literal beginning, found by something they hold: `hint` is cheap, `pattern` is tried around it. */
export interface InfixRule {
  id: string;
  hint: RegExp;
  /** What the hint looks for, where that is plain text: found faster so than with the others. */
  literals?: readonly string[];
  pattern: RegExp;
  examples: readonly string[];
  counterexamples?: readonly string[];
}

export const INFIX_RULES: readonly InfixRule[] = [
  { id: 'terraform-cloud', hint: /\.atlasv1\./, pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/g, examples: ['{a14}.atlasv1.{a67}'] },
  { id: 'azure-client-secret', hint: /Q~/, pattern: /[\w.~-]{3}\dQ~[\w.~-]{31,34}/g, examples: ['{a3}8Q~{a34}'] },
  { id: 'azure-identifiable', literals: ['+A', 'Az', 'ACDb', 'AIoT'], hint: /\+ASt|\+ACR|\+ASb|\+AEh|\+ABa|ACDb|AzSe|AzFu|AzCa|AIoT/, pattern: /[A-Za-z0-9+/]{24,76}(?:\+ASt|\+ACR|\+ASb|\+AEh|\+ABa|ACDb|AzSe|AzFu|AzCa|AIoT)[A-Za-z0-9+/]{5,6}={0,2}/g, examples: ['{a76}+ASt{a5}Q==', '{a42}AzSe{a6}'] },
  { id: 'azure-annotated', literals: ['JQQJ9'], hint: /JQQJ9|AZDO/, pattern: /[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{18,30}(?:==)?|[A-Za-z0-9]{60,76}AZDO[A-Za-z0-9]{4,5}/g, examples: ['{a52}JQQJ99{a16}AZDO{a6}', '{a76}AZDO{a4}'] },
  { id: 'openai-legacy', hint: /T3BlbkFJ/, pattern: /sk-[\w-]{0,80}T3BlbkFJ[\w-]{20,}/g, examples: ['sk-{a20}T3BlbkFJ{a20}'] },
  { id: 'sendgrid-within', hint: /SG\.[\w-]{20,24}\.[\w-]{39}/, pattern: /SG\.[\w-]{20,24}\.[\w-]{39,}/g, examples: ['xSG.{a22}.{a43}'] },
  { id: 'mailchimp', hint: /-us\d/, pattern: /(?<![0-9a-z])[0-9a-f]{32}-us\d{1,2}(?![0-9a-z])/g, examples: ['{h32}-us20'], counterexamples: ['node-us1'] },
  { id: 'mailgun-signing', hint: /-[a-h0-9]{8}-[a-h0-9]{8}(?![0-9a-z-])/, pattern: /(?<![0-9a-z])[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}(?![0-9a-z-])/g, examples: ['{h32}-{h8}-{h8}'], counterexamples: ['{h8}-{h4}-{h4}-{h4}-{h12}'] },
  { id: 'facebook-app', hint: /(?:\||%7[cC])[\w-]{27}/, pattern: /(?<!\d)\d{15,16}(?:\||%7C)[\w-]{27,40}/gi, examples: ['{d16}|{a27}'] },
  { id: 'telegram', hint: /:A[\w-]{34}/, pattern: /(?<!\d)\d{5,16}:A[\w-]{34}(?![\w-])/g, examples: ['{d10}:A{a34}'] },
  { id: 'discord-bot', hint: /\.[\w-]{6}\.[\w-]{27}/, pattern: /(?<![\w-])[MNO][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/g, examples: ['M{a23}.{a6}.{a27}'] },
  { id: 'maxmind', hint: /_mmk/, pattern: /(?<!\w)[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?!\w)/g, examples: ['{a6}_{a29}_mmk'] },
  { id: 'twitter', hint: /-[A-Za-z0-9]{20,40}(?![\w-])/, pattern: /(?<![\w-])\d{15,25}-[A-Za-z0-9]{20,40}(?![\w-])/g, examples: ['{d15}-{m20}'] },
]; // biome-ignore format: a table reads better in rows
