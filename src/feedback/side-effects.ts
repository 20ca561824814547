/**
 * Commands that change something outside of the machine: a release that failed half-way must not be made a second time by a
 * diagnosis. `rerun: auto` leaves them alone, `rerun: always` does not. One entry to add, with what it must and must not match.
 */
export interface SideEffect {
  what: string;
  /** Against one command of the script, without what only runs it (`sudo`, `npx`, variables in front). */
  pattern: RegExp;
  matches: readonly string[];
  others: readonly string[];
}

export const SIDE_EFFECTS: readonly SideEffect[] = [
  {
    what: 'publishes a package',
    pattern:
      /^(?:(?:npm|yarn|pnpm|bun|lerna|cargo|poetry|uv|flit|hatch|pdm|changeset|vsce|ovsx|jsr)\s+(?:npm\s+|-r\s+|--\S+\s+)*publish\b|semantic-release\b|release-it\b|gem\s+push\b|twine\s+upload\b|(?:dotnet\s+)?nuget\s+push\b|goreleaser\s+release\b|mvnw?\b.*\s(?:deploy|release:perform)\b|gradlew?\b.*\s:?(?:\S*:)?publish(?!ToMavenLocal)\w*|sbt\b.*\bpublish(?!Local)\w*)/,
    matches: ['npm publish --access public', 'pnpm -r publish', 'cargo publish', 'twine upload dist/*', './mvnw -B deploy', './gradlew publish', 'npx semantic-release', 'NODE_ENV=production yarn npm publish', 'dotnet nuget push x.nupkg'],
    others: ['npm test', 'npm run test:publish-form', 'gradle publishToMavenLocal', 'mvn -B verify', 'cargo test publish', 'cat publish.txt'],
  },
  {
    what: 'pushes to a repository or registry',
    pattern: /^(?:git\s+(?:-\S+\s+(?:[^-\s]\S*\s+)?)*push\b|(?:docker|podman|helm|oras|crane|skopeo)\s+(?:image\s+|manifest\s+)?(?:push|copy)\b|docker\b.*\s--push\b|gh\s+(?:release|pr|issue|workflow|secret|variable|label|repo|gist)\s+(?:create|upload|edit|delete|merge|comment|close|run|set)\b)/,
    matches: ['git push origin HEAD', 'git -C site push', 'docker push ghcr.io/a/b', 'docker buildx build --push .', 'gh release create v1', 'sudo docker push x'],
    others: ['git status', 'docker build -t x .', 'gh pr view 1', 'git commit -m push', 'echo git push'],
  },
  {
    what: 'changes a deployment',
    pattern:
      /^(?:(?:kubectl|oc)\s+(?:-\S+\s+(?:[^-\s]\S*\s+)?)*(?:apply|create|delete|replace|patch|scale|rollout|set|expose|drain)\b|helm\s+(?:upgrade|install|uninstall|rollback)\b|(?:terraform|tofu|terragrunt)\s+(?:\S+\s+)*?(?:apply|destroy|import)\b|pulumi\s+(?:up|destroy)\b|cdk\s+(?:deploy|destroy)\b|(?:serverless|sls|sam|firebase|vercel|netlify|wrangler|flyctl|fly|surge|eb|copilot|now)\s+(?:\S+\s+)*?(?:deploy|publish|up|--prod)\b|ansible-playbook\b|cap\s+\S+\s+deploy|fastlane\b|argocd\s+app\s+(?:sync|set|delete)\b)/,
    matches: ['kubectl apply -f k8s/', 'kubectl -n prod delete pod x', 'terraform apply -auto-approve', 'terraform -chdir=infra apply', 'helm upgrade --install a b', 'wrangler deploy', 'npx cdk deploy', 'ansible-playbook site.yml'],
    others: ['kubectl get pods', 'terraform plan', 'terraform validate', 'helm template .', 'cdk synth', 'helm lint charts/x'],
  },
  {
    what: 'changes something in a cloud',
    pattern:
      /^(?:aws\s+(?:\S+\s+)+?(?:create|update|delete|put|deploy|run|start|stop|terminate|sync|cp|rm|mv|publish|invoke|register|modify|send|execute)\b|(?:gcloud|gsutil|az|doctl|heroku|linode-cli|hcloud)\s+(?:\S+\s+)*?(?:deploy|create|update|delete|submit|rsync|cp|rm|set|add|start|stop|restart|promote|release)\b)/,
    matches: ['aws s3 sync dist s3://b', 'aws ecs update-service --service x', 'gcloud app deploy', 'az webapp create -n x', 'aws --region eu-west-1 lambda invoke x'],
    others: ['aws sts get-caller-identity', 'aws s3 ls', 'gcloud version', 'az account show'],
  },
  {
    what: 'writes to another machine',
    pattern: /^(?:ssh\s|scp\s|sftp\s|rsync\b.*\s\S+:|curl\b.*\s(?:-X\s*(?:POST|PUT|PATCH|DELETE)|--request[ =](?:POST|PUT|PATCH|DELETE)|-d\b|--data\S*|-F\b|--form\b|-T\b|--upload-file\b)|wget\b.*\s--post-)/,
    matches: ['ssh host uptime', 'scp a host:b', 'rsync -az dist/ host:/srv', 'curl -fsS -X POST https://example.com', 'curl -d a=b https://example.com'],
    others: ['curl -fsSL https://example.com -o x', 'rsync -a src/ dist/', 'ssh-keyscan github.com', 'wget https://example.com/x.tgz'],
  },
  {
    what: 'deploys or releases, by its name',
    pattern: /^(?:(?:npm|yarn|pnpm|bun|make|just|task|rake|invoke|inv|nox|tox|composer|mix|deno\s+task|bundle\s+exec\s+rake|turbo|nx)\s+(?:run\s+|run-script\s+|-\S+\s+)*(?!\S*(?:test|lint|check|build))\S*(?:deploy|publish|release)\b\S*|\S{0,200}(?:deploy|publish)\S{0,200}\.(?:sh|py|js|mjs|ts|rb|ps1)\b|(?:bash|sh|python3?|node|ruby)\s+\S*(?:deploy|publish)\S*)/,
    matches: ['npm run deploy', 'make deploy-staging', 'yarn release', './scripts/deploy.sh prod', 'bash ci/publish-docs.sh', 'npm run -s deploy:docs'],
    others: ['npm run test', 'make test', 'cargo build --release', 'node test.js', 'make -j2 RELEASE=1', 'pytest tests/test_deploy.py'],
  },
]; // biome-ignore format: a table reads better in rows

const ONLY_RUNS =
  /^(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+|(?:sudo|env|time|exec|command|nohup|xvfb-run|npx|bunx|pnpx)\s+(?:-\S+\s+)*|(?:pnpm|yarn)\s+(?:dlx|exec)\s+|(?:poetry|uv|pipenv|hatch)\s+run\s+|bundle\s+exec\s+(?!rake\b)|timeout\s+(?:-\S+\s+)*\S+\s+|\.\/(?=(?:mvnw|gradlew)\b)|(?:if|then|else|do|while|until|!|\{|\()\s+)/;

/** What the script changes elsewhere, as the end of "The command …"; null when nothing of the kind is seen. */
export function sideEffect(script: string): string | null {
  for (const command of commandsOf(script)) {
    if (/\s--dry-?run\b/.test(command)) continue;
    const effect = SIDE_EFFECTS.find(({ pattern }) => pattern.test(command));
    if (effect !== undefined) return effect.what;
  }
  return null;
}

/** Not a shell's grammar: enough to find the words that stand where a command begins. */
function commandsOf(script: string): string[] {
  const joined = script.replace(/\\\r?\n/g, ' ');
  const parts = joined.split(/\r?\n|&&|\|\||;|\||\$\(|`/).map((part) => part.trim());
  return parts.filter((part) => part !== '' && !part.startsWith('#')).map(withoutRunners);
}

function withoutRunners(command: string): string {
  let rest = command.slice(0, 2000);
  for (let round = 0; round < 10; round += 1) {
    const shorter = rest.replace(ONLY_RUNS, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
