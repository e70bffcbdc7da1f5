/** `tracepath-action --help`: every input, by what it is for. */
import { INPUTS, type InputName } from '../inputs.ts';

interface Group {
  readonly title: string;
  readonly holds: (name: string) => boolean;
}

function named(...names: readonly string[]): Group['holds'] {
  return (name) => names.includes(name);
}

const traced: Group = {
  title: 'What is traced',
  holds: named('targets', 'protocol', 'port', 'ip-version', 'source', 'addresses', 'proxy'),
};
const limits: Group = {
  title: 'Limits, beyond which the exit status is 1',
  holds: (name) => name.startsWith('fail-on-') || named('on-inconclusive', 'warn-only', 'baseline')(name),
};
const actionOnly: Group = {
  title: 'Only in the action',
  holds: named('summary', 'comment-summary-in-pr', 'comment-key', 'matrix', 'github-token'),
};
const measuring: Group = {
  title: 'How it is measured',
  holds: (name) => ![traced, limits, actionOnly].some((group) => group.holds(name)),
};
const groups = [traced, measuring, limits, actionOnly];

/** tracepath's letters for some inputs. `-4`, `-6` and `-n` take no value. */
export const SHORT_OPTIONS: Readonly<Record<string, string>> = {
  '-4': '--ip-version=4',
  '-6': '--ip-version=6',
  '-n': '--resolve-names=false',
  '-m': '--max-hops',
};

export function helpText(): string {
  const names = Object.keys(INPUTS) as InputName[];
  const sections = groups.map(({ title, holds }) => {
    return [`${title}:`, ...names.filter(holds).map(row), ''].join('\n');
  });
  return [
    'Usage: tracepath-action TARGET… [options]',
    '',
    'Traces the path to each target, finds its path MTU and says what is wrong.',
    'TARGET is host, host:port, [v6]:port, or scheme://host with udp, tcp, tls, icmp, quic, http or https;',
    'runner stands for the hosts that a GitHub runner needs.',
    'Options are --name VALUE or --name=VALUE; one that is true or false needs no value to be true.',
    '',
    ...sections,
    'As in tracepath:',
    ...Object.entries(SHORT_OPTIONS).map(([short, long]) => line(short === '-m' ? '-m HOPS' : short, long)),
    '',
    'Output:',
    line('--json', 'print the report as JSON, and nothing else'),
    line('--version', 'print the version'),
    line('--help', 'print this'),
    '',
    'Exit status: 0 every target reached, its named port open, and no gate failed; 1 otherwise; 2 usage.',
    '',
  ].join('\n');
}

function row(name: InputName): string {
  const { default: standard, help } = INPUTS[name];
  return line(`--${name}`, `${help}${standard === '' ? '' : ` (default: ${standard})`}`);
}

function line(option: string, text: string): string {
  return `  ${option.padEnd(32)} ${text}`;
}
