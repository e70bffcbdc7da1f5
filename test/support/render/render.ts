/**
 * A summary as GitHub shows it, without GitHub: its Markdown flavour, its HTML filter (rehype-sanitize's default schema follows it),
 * its style sheet, Mermaid; and a headless Chromium to look at the result.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** The elements that GitHub's filter lets through, as a tree. */
export function renderTree(markdown: string): Root {
  return pipeline.runSync(pipeline.parse(markdown));
}

/** The same as HTML. */
export function renderFragment(markdown: string): string {
  return pipeline.stringify(renderTree(markdown));
}

export interface PageOptions {
  readonly open?: boolean;
  readonly title?: string;
  readonly theme?: 'light' | 'dark';
}

/** A page that needs no network: style sheet and Mermaid inside, every `<details>` open where `open` is set. */
export async function renderPage(
  markdown: string,
  { open = false, title = 'Job summary', theme = 'light' }: PageOptions = {},
): Promise<string> {
  const body = renderFragment(markdown)
    .replaceAll(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
    .replaceAll('<details>', open ? '<details open>' : '<details>');
  const [css, mermaid] = await Promise.all([
    readFile(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8'),
    body.includes('<pre class="mermaid">') ? readFile(require.resolve('mermaid/dist/mermaid.min.js'), 'utf8') : null,
  ]);
  // A closed <details> has no size, in which Mermaid cannot lay out: each diagram is drawn when it first shows.
  const draw = `
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    const draw = (of) => { const nodes = [...of].filter((n) => n.getClientRects().length > 0 && !n.dataset.processed); if (nodes.length > 0) return mermaid.run({ nodes }); };
    const all = () => draw(document.querySelectorAll('pre.mermaid'));
    document.querySelectorAll('details').forEach((d) => d.addEventListener('toggle', all));
    all();`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${title}</title><style>${css}</style>`,
    `<style>body{margin:0;background:${theme === 'light' ? '#fff' : '#0d1117'}}.markdown-body{box-sizing:border-box;max-width:1012px;margin:0 auto;padding:24px}pre.mermaid{text-align:center;background:#fff}</style>`,
    `</head><body><article class="markdown-body">${body}</article>`,
    mermaid === null ? '' : `<script>${mermaid.replaceAll('</script', '<\\/script')}</script><script>${draw}</script>`,
    '</body></html>',
  ].join('\n');
}

const chromium = '/usr/bin/chromium';

async function inChromium(html: string, args: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tracepath-render-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, html);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=10000',
      '--window-size=1012,1400',
    ];
    const options = { timeout: 300_000, killSignal: 'SIGKILL', maxBuffer: 1 << 26 } as const;
    const { stdout } = await run(chromium, [...flags, ...args, `file://${page}`], options);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The page's DOM after its scripts ran, as HTML. */
export const renderedDom = (html: string): Promise<string> => inChromium(html, ['--dump-dom']);

/** How high the page's content is at 1012 pixels' width, in pixels. */
export async function pageHeight(html: string): Promise<number> {
  const measure = '<script>document.body.dataset.height = document.querySelector("article").offsetHeight</script>';
  const end = html.lastIndexOf('</body>'); // Mermaid's own text holds another
  const dom = await renderedDom(html.slice(0, end) + measure + html.slice(end));
  const [, height] = /data-height="(\d+)"/.exec(dom) ?? [];
  if (height === undefined) throw new Error('the page could not be measured');
  return Number(height);
}

/** Writes what a reader sees at 1012 pixels' width, `height` pixels high, as PNG. */
export async function screenshot(html: string, png: string, height = 1400): Promise<void> {
  await inChromium(html, [`--window-size=1012,${height}`, `--screenshot=${png}`]);
}
