// `npm run package`: the store zips for both browsers, the source archive that rebuilds them, and the npm tarball, in dist/.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { deterministicZip, filesBelow } from './zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

function run(command: string, args: readonly string[], cwd = '.'): void {
  console.log(`$ ${command} ${args.join(' ')}`);
  execFileSync(command, args, { cwd, stdio: 'inherit' });
}

function write(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** Zips both builds of a checkout. */
function zipBuilds(root: string): Record<keyof typeof builds, Uint8Array> {
  const zip = (build: string) => deterministicZip(join(root, build), filesBelow(join(root, build)));
  return { chrome: zip(builds.chrome), firefox: zip(builds.firefox) };
}

/** Unpacks the source archive into an empty folder, builds there, and compares the zips byte for byte. */
function verifyRebuild(sources: Uint8Array, zips: Record<keyof typeof builds, Uint8Array>): void {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-rebuild-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(sources))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    run('npm', ['ci', '--no-audit', '--no-fund'], folder);
    run('npm', ['run', '--silent', 'build'], folder);
    const rebuilt = zipBuilds(folder);
    for (const browser of ['chrome', 'firefox'] as const) {
      if (!Buffer.from(rebuilt[browser]).equals(Buffer.from(zips[browser]))) throw new Error(`The sources build another ${browser} zip.`);
    }
    console.log('The source archive rebuilds both zips byte for byte.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
run('npm', ['run', '--silent', 'build']);
run('web-ext', ['lint', '--source-dir', builds.firefox, '--warnings-as-errors=false']);

const zips = zipBuilds('.');
write(`dist/hashiya-${version}-chrome.zip`, zips.chrome);
write(`dist/hashiya-${version}-firefox.zip`, zips.firefox);
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const sources = deterministicZip('.', tracked);
write(`dist/hashiya-${version}-sources.zip`, sources);

run('npm', ['run', '--silent', 'build:cli']);
run('npm', ['pack', '--pack-destination', 'dist']);
if (!process.argv.includes('--no-verify')) verifyRebuild(sources, zips);
