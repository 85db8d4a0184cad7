#!/usr/bin/env node
// Starts the `renaksi` command: TypeScript is run through tsx, so no build step is needed for the command itself.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../host/cli.ts');
process.exitCode = await main(process.argv.slice(2));
