import { Command } from 'commander';
import { runBuild } from './build.ts';
import { runCheck } from './check.ts';
import { runInit } from './init.ts';
import { runInspect } from './inspect.ts';

/** `hashiya pack`: making, checking, building and looking into fact packs. */
export function packCommand(): Command {
  const pack = new Command('pack').description('Make, check, build and inspect fact packs.');
  pack
    .command('init')
    .description('Write a small pack source to start from.')
    .argument('<dir>', 'the folder to make; its name becomes the name of the pack')
    .action((dir: string) => runInit(dir));
  pack
    .command('check')
    .description('List every fault of a pack, with file, line, field and what to do. Exits with 2 when there are errors.')
    .argument('<path>', 'a pack: source folder, published folder or .hashiya file')
    .option('--json', 'print the faults as JSON')
    .action((path: string, options: { json?: boolean }) => runCheck(path, options));
  pack
    .command('build')
    .description('Build the published form of a pack source. The same source gives the same bytes.')
    .argument('<source>', 'the folder with the pack source')
    .requiredOption('-o, --out <path>', 'the folder to write, or with --single-file the file')
    .option('--single-file', 'write one .hashiya file for import from disk')
    .action((source: string, options: { out: string; singleFile?: boolean }) => runBuild(source, options.out, options));
  pack
    .command('inspect')
    .description('Say what is in a pack.')
    .argument('<path>', 'a pack: source folder, published folder or .hashiya file')
    .option('--json', 'print as JSON')
    .action((path: string, options: { json?: boolean }) => runInspect(path, options));
  return pack;
}
