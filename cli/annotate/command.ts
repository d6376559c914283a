import { Command } from 'commander';
import { formats } from './formats/format.ts';
import { parseOptions, type RawOptions } from './options.ts';
import { run } from './run.ts';

/** `hashiya annotate`: names and figures of articles. */
export function annotateCommand(): Command {
  const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  return new Command('annotate')
    .description('Find the names and figures of articles (HTML or plain text) and look them up in fact packs.')
    .argument('[files...]', 'HTML or text files; "-" or none: standard input')
    .option('--pack <path>', 'a pack: source folder, published folder or .hashiya file (repeatable)', collect, [])
    .option('--no-starter', 'do not use the starter packs')
    .option('--lang <language>', 'language of the text: ar, ru or en (default: found by script)')
    .option('--published <date>', 'ISO date of publication (default: read from the page)')
    .option('--format <format>', `one of: ${formats.join(', ')}`, 'text')
    .option('--kinds <list>', 'only these kinds, comma-separated')
    .option('--all', 'also list names that were found but are not shown, with the reason')
    .action((files: string[], options: RawOptions) => run(files, parseOptions(options)));
}
