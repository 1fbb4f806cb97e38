import { readdirSync, readFileSync } from 'node:fs';

/** What is read of the statistics that the bundler writes (`ncc --stats-out`). */
interface Stats {
  modules: StatsModule[];
}
interface StatsModule {
  /** Absolute path; absent for what is no file. */
  nameForCondition?: string;
  /** Where it went; empty for what was left out. */
  chunks: unknown[];
  /** Modules that were joined to this one. */
  modules?: StatsModule[];
}

interface Manifest {
  license?: string;
  /** Whether dev/build/bundle.ts made it. */
  isStub?: boolean;
}

/**
 * Name and licence of every package of which something is in the bundle, with the licence's text. The
 * bundler's own list lacks the modules that it joined to others, and the packages that begin the bundle.
 */
export function licenses({ modules }: Stats): string {
  const all = (module: StatsModule): StatsModule[] => [module, ...(module.modules ?? []).flatMap(all)];
  const folders = new Map<string, string>();
  for (const { nameForCondition = '' } of modules.filter(({ chunks }) => chunks.length > 0).flatMap(all)) {
    const [, folder, name] =
      /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(nameForCondition) ?? [];
    if (folder !== undefined && name !== undefined) folders.set(name.replace('\\', '/'), folder);
  }
  return [...folders]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, folder]) => {
      const { license, isStub } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
      if (isStub) return []; // ours, in place of the package of that name
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
      if (license === undefined || file === undefined)
        throw new Error(`${name} has no license. Check dev/build/licenses.ts.`);
      return [`${name}\n${license}\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`];
    })
    .join('\n\n');
}
