/** Package managers of other languages, run on small packages that are made here in two versions; and CMake in two versions. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, inFolder, prepare, step, write } from './real.mjs';

/** A pair of which each colour has its version, in a folder of its own. */
function pair(name, [before, now], moved, steps) {
  return {
    name,
    moved: before === now ? [] : [{ name: moved, before, now }],
    job: (colour) =>
      inFolder((folder) => ({ setUp: {}, steps: steps(folder, colour === 'green' ? before : now, colour) })),
  };
}

/** A wheel is a zip file with three files that describe it: made by hand, it needs no build tools. */
function wheel(folder, name, version) {
  const described = `${name}-${version}.dist-info`;
  const source = join(folder, `${name}-source`);
  mkdirSync(join(source, described), { recursive: true });
  write(source, {
    [`${name}.py`]: '',
    [`${described}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`,
    [`${described}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${described}/RECORD`]: `${name}.py,,\n${described}/METADATA,,\n${described}/WHEEL,,\n${described}/RECORD,,\n`,
  });
  mkdirSync(join(folder, 'wheels'), { recursive: true });
  prepare(source, `python3 -m zipfile -c ../wheels/${name}-${version}-py3-none-any.whl ${name}.py ${described}`);
}

/** Nothing of this machine's settings. */
const OWN = { PIP_CONFIG_FILE: '/dev/null', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
const VENV = 'python3 -m venv venv';
const INSTALL = 'venv/bin/pip install --no-index --find-links wheels';

function pipSteps(folder, version, colour) {
  wheel(folder, 'acme_prices', version);
  wheel(folder, 'acme_core', '1.0.0');
  prepare(folder, VENV);
  const list = colour === 'green' ? 'acme_prices acme_core' : 'acme_core acme_prices';
  return [step(folder, `${INSTALL} ${list}`, OWN), check(folder, colour)];
}

function pipListSteps(folder, version, colour) {
  wheel(folder, 'acme_prices', version);
  prepare(folder, `${VENV} && ${INSTALL} --quiet acme_prices`);
  return [step(folder, 'venv/bin/pip list', OWN), step(folder, 'venv/bin/pip freeze', OWN), check(folder, colour)];
}

/** dpkg below a root of its own: nothing of the machine is changed. */
function debianSteps(folder, version, colour) {
  const packages = [
    ['acme-prices', version],
    ['acme-core', '2.0-1'],
  ];
  for (const [name, at] of packages) {
    const control = `Package: ${name}\nVersion: ${at}\nArchitecture: all\nMaintainer: Jo <jo@example.com>\nDescription: x\n`;
    mkdirSync(join(folder, name, 'DEBIAN'), { recursive: true });
    write(join(folder, name, 'DEBIAN'), { control });
    prepare(folder, `dpkg-deb --build ${name} ${name}.deb`);
  }
  prepare(folder, 'mkdir -p root/var/lib/dpkg/{info,updates} && touch root/var/lib/dpkg/{status,available}');
  const order = colour === 'green' ? packages : packages.toReversed();
  const files = order.map(([name]) => `${name}.deb`).join(' ');
  return [step(folder, `dpkg --root=root --force-not-root --log=/dev/null -i ${files}`), check(folder, colour)];
}

/** Crates from a folder in the place of the registry. */
function cargoSteps(folder, version, colour) {
  for (const name of ['src', 'vendor/acme-prices/src', '.cargo']) mkdirSync(join(folder, name), { recursive: true });
  const crate = join(folder, 'vendor/acme-prices');
  write(crate, {
    'Cargo.toml': `[package]\nname = "acme-prices"\nversion = "${version}"\nedition = "2021"\n`,
    'src/lib.rs': 'pub fn price(cents: u32) -> u32 { cents / 100 }\n',
    '.cargo-checksum.json': '{ "files": {} }\n',
  });
  write(folder, {
    'Cargo.toml': `[package]\nname = "shop"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nacme-prices = "*"\n`,
    'src/main.rs': 'fn main() { println!("{}", acme_prices::price(900)); }\n',
    '.cargo/config.toml': '[source.crates-io]\nreplace-with = "vendored"\n[source.vendored]\ndirectory = "vendor"\n',
  });
  return [step(folder, 'cargo --version'), step(folder, 'cargo build'), check(folder, colour)];
}

/** CMake 4 no longer takes a project that asks for less than 3.5. */
const CMAKE_LISTS = 'cmake_minimum_required(VERSION 3.4)\nproject(shop C)\n';

function cmakeSteps(folder, version) {
  write(folder, { 'CMakeLists.txt': CMAKE_LISTS });
  const isOld = version.startsWith('3.');
  if (!isOld)
    prepare(
      folder,
      `${VENV} && python3 -m pip download --quiet --no-deps -d wheels cmake==${version} && ${INSTALL} --quiet cmake`,
    );
  const env = isOld ? {} : { PATH: `${folder}/venv/bin:${process.env.PATH}` };
  return [step(folder, 'cmake --version', env), step(folder, 'cmake -B build .', env)];
}

export const LOCAL_PAIRS = [
  pair('pip', ['1.4.2', '2.0.0'], 'acme-prices (pip)', pipSteps),
  pair('pip-list', ['1.4.2', '2.0.0'], 'acme-prices (pip)', pipListSteps),
  pair('debian', ['1.4-1', '1.5-1ubuntu2'], 'acme-prices (apt)', debianSteps),
  pair('cargo', ['0.3.1', '0.4.0'], 'acme-prices (cargo)', cargoSteps),
  pair('cmake', ['3.25.1', '4.4.3'], 'cmake', cmakeSteps),
  pair('still-pip', ['2.0.0', '2.0.0'], '', pipSteps),
  pair('still-debian', ['1.4-1', '1.4-1'], '', debianSteps),
  pair('still-cargo', ['0.3.1', '0.3.1'], '', cargoSteps),
];
