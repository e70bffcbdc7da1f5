/**
 * Runs any command inside a scenario's network: npx node test/simnet/in.ts SCENARIO [--seed N] [--root] -- command…
 * Without arguments it lists the scenarios.
 */
import { sandboxedScenario, trustVariables } from './sandboxed-scenario.ts';
import { scenarios } from './scenarios/index.ts';

const split = process.argv.indexOf('--');
const [name, ...flags] = process.argv.slice(2, split < 0 ? undefined : split);
const command = split < 0 ? [] : process.argv.slice(split + 1);
if (name === undefined || command.length === 0) {
  console.log('usage: npx node test/simnet/in.ts SCENARIO [--seed N] [--root] -- command…\n');
  for (const { name, about } of scenarios) console.log(`${name.padEnd(28)} ${about}`);
  process.exit(name === undefined ? 0 : 2);
}
try {
  const child = sandboxedScenario(name, command, {
    flags,
    stdio: 'inherit',
    env: { ...process.env, ...trustVariables() },
  });
  child.on('close', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
