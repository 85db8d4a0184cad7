// Type-checks every tsconfig of the repository and says which one failed.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const configs = readdirSync('.').filter(
  (name) => /^tsconfig\..+\.json$/.test(name) && name !== 'tsconfig.base.json',
);
let failed = false;
for (const config of configs.sort()) {
  const run = spawnSync('npx', ['tsc', '-p', config], { stdio: 'inherit' });
  console.log(`${run.status === 0 ? 'ok   ' : 'GAGAL'} ${config}`);
  if (run.status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
