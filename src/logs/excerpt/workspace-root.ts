/** Where runners put the checkout: of GitHub on its three systems and in containers, of Travis, GitLab and CircleCI. */
const ROOT =
  /^(?:\/(?:home|Users)\/runner\/work\/[^/_][^/]{0,119}\/[^/]{1,120}\/|\/__w\/[^/]{1,120}\/[^/]{1,120}\/|[A-Za-z]:\/a\/[^/]{1,120}\/[^/]{1,120}\/|\/github\/workspace\/|\/(?:home|Users)\/travis\/build\/[^/]{1,120}\/[^/]{1,120}\/|\/builds\/[^/]{1,120}\/[^/]{1,120}\/|\/home\/circleci\/project\/)/;

/** A path of a log with forward slashes, relative to the repository's root where it begins with a runner's workspace. */
export function fromWorkspaceRoot(path: string): string {
  return path.replaceAll('\\', '/').replace(ROOT, '').replace(/^\.\//, '');
}
