/**
 * Files that say what is right: tests, their fixtures and snapshots. They stay in place when the rest of a change is taken back,
 * for a test that is gone proves nothing. One entry to add, with paths that it means and others that it does not.
 */
import { isMeant, type PathRule } from './path-rule.js';

export const HELD: readonly PathRule[] = [
  {
    what: 'in a folder of tests or of their data',
    folder: /^(?:tests?|__tests__|specs?|e2e|testing|testdata|test[-_]data|fixtures?|__fixtures__|snapshots?|__snapshots__|__mocks__|mocks?|goldens?|cassettes?|t|xt|cypress|features)$/i,
    matches: ['test/cart.test.js', 'src/__tests__/a.ts', 'pkg/testdata/x.json', 't/basic.t', 'app/spec/a_spec.rb'],
    others: ['src/contest/a.ts', 'src/inspect.ts', 'latest/x.js'],
  },
  {
    what: 'a test by its name',
    name: /^(?:tests?[-_.].*|conftest\.py)$/,
    matches: ['test_cart.py', 'conftest.py', 'test.sh', 'src/tests.rs', 'test-cart.js'],
    others: ['contest.py', 'testify.go', 'latest.ts'],
  },
  {
    what: 'a test by its name',
    name: /[-_.](?:tests?|specs?|cy|e2e)\.[a-z]{1,6}$/,
    matches: ['src/cart.test.ts', 'cart_test.go', 'cart.spec.js', 'a-test.pl'],
    others: ['src/attestation.py', 'manifest.json', 'src/inspector.rb'],
  },
  {
    what: 'a test by its name',
    name: /(?:Tests?|Spec|IT|TestCase)\.(?:java|kt|scala|groovy|cs|fs|vb|swift|php|m|mm)$/,
    matches: ['CartTest.java', 'a/CartSpec.scala', 'CartTests.cs'],
    others: ['Cart.java', 'Latest.java', 'Inspect.php'],
  },
  {
    what: 'what a test compares with',
    name: /\.(?:snap|t|bats|feature|golden|snapshot)$/,
    matches: ['a.snap', 'x/basic.t', 'out.golden'],
    others: ['a.ts', 'snap.js'],
  },
]; // biome-ignore format: a table reads better in rows

/** @param path relative to the repository's root */
export const isHeld = (path: string): boolean => HELD.some((rule) => isMeant(rule, path));
