/** Writes docs/diagnosis.md from the table of rules and the remedies themselves: `node scripts/docs-diagnosis.ts`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  allowTooBig,
  clampMss,
  composeNetwork,
  dockerDaemon,
  jobContainer,
  ownNetwork,
  runnerController,
  setInterfaceMtu,
  tailscale,
  tcpMtuProbing,
  wireGuard,
} from '../src/diagnosis/remedies.ts';
import { rules } from '../src/diagnosis/rules.ts';
import type { Remedy } from '../src/report/types.ts';

/** The size in the examples: what VXLAN leaves of Ethernet. */
const example = 1450;

const fits: readonly (readonly [string, Remedy])[] = [
  ["Docker's daemon", dockerDaemon(example)],
  ['Job and service containers', jobContainer(example)],
  ['Containers of your own steps', ownNetwork(example)],
  ['Docker Compose', composeNetwork(example)],
  ['Actions Runner Controller', runnerController(example)],
  ['WireGuard', wireGuard('wg0', example)],
  ['Tailscale', tailscale(example)],
  ['An interface', setInterfaceMtu('eth0', example)],
];

const messages: readonly (readonly [string, Remedy])[] = [
  ['Let the messages pass', allowTooBig(null)],
  ['MSS clamping', clampMss()],
  ['MTU probing', tcpMtuProbing()],
];

function section([title, { explanation, snippet }]: readonly [string, Remedy]): string {
  return `### ${title}\n\n${explanation}\n\n\`\`\`text\n${snippet}\n\`\`\``;
}

/** The whole page as Markdown. */
export function diagnosisPage(): string {
  const rows = rules.map(
    ({ code, severity, title, meaning, advice }) => `| \`${code}\` | ${severity} | ${title} | ${meaning} | ${advice} |`,
  );
  return `${[
    '# Diagnosis codes',
    '<!-- Written by scripts/docs-diagnosis.ts from src/diagnosis/rules/ and remedies.ts. Do not edit. -->',
    'A target carries every code that its evidence supports and none that it does not. What blocks you first stands first, here and in the report. The report gives each finding with its numbers, the hop and the method, and a remedy to paste where there is one.',
    ['| code | severity | title | stands when | what to do |', '|---|---|---|---|---|', ...rows].join('\n'),
    '## Silence is not loss',
    'Routers answer only so many probes a second, and many networks drop ICMP on purpose. GitHub-hosted runners receive no ICMP at all. So a silent hop is never called loss, `packet-loss` is about the target alone, and nothing that went missing close to the runner is put on the far side.',
    `## Making packets fit: an MTU of ${example}`,
    ...fits.map(section),
    '## Letting the network say "too big"',
    ...messages.map(section),
  ].join('\n\n')}\n`;
}

if (import.meta.main) {
  await writeFile(join(import.meta.dirname, '../docs/diagnosis.md'), diagnosisPage());
}
