/** Whether a script installs what manifests and lock files name, before it does anything else with it. */

/** Programs, and the words behind them that install; `null`: they always do. */
const INSTALLERS: readonly { programs: string; words: string | null }[] = [
  { programs: 'npm pnpm yarn bun composer bundle poetry pipenv pdm stack conda mamba', words: 'ci install i sync update' },
  { programs: 'pip pip3 uv python python3', words: 'install sync' },
  { programs: 'cargo go dotnet mix pod flutter dart deno gem nuget', words: 'fetch get restore install download deps.get test build run' },
  { programs: 'mvn mvnw ./mvnw gradle gradlew ./gradlew tox nox sbt', words: null },
]; // biome-ignore format: a table reads better in rows

export function installsItself(script: string): boolean {
  const commands = script.split(/[\n;&|()]/).map((command) => command.trim().split(/\s+/));
  return commands.some(([program = '', ...words]) => {
    const installer = INSTALLERS.find(({ programs }) => programs.split(' ').includes(program));
    if (installer === undefined) return false;
    const isBareYarn = program === 'yarn' && words.length === 0;
    const { words: installing } = installer;
    return isBareYarn || installing === null || words.some((word) => installing.split(' ').includes(word));
  });
}
