/** What an editor shows a writer: the real yaml-language-server with the published schema, over its own protocol. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[]; readonly diagnostics?: readonly { readonly message: string }[] };
  readonly result?: unknown;
}

const URI = pathToFileURL('examples/editor.yaml').href;
const MODELINE = '# yaml-language-server: $schema=../schemas/standar-pelayanan-1.schema.json\n';
const TEXT = `${MODELINE}standar_pelayanan: 1
unit:
  nama: Kelurahan Contoh
layanan:
  - nama: Surat Pengantar
    jenis: jasaa
    service_delivery:
      jangka_waktu: 3 hari
      \n`;

const HEAD = /^Content-Length: (\d+)\r\n\r\n/;

/** As much of the protocol as the questions below need. */
class Editor {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private read = Buffer.alloc(0);
  private asked = 0;
  private readonly diagnosed: Promise<readonly string[]>;
  private tell: (messages: readonly string[]) => void = () => {};

  constructor() {
    this.server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio']);
    this.diagnosed = new Promise(resolve => {
      this.tell = resolve;
    });
    this.server.stdout.on('data', (data: Buffer) => {
      this.read = Buffer.concat([this.read, data]);
      this.take();
    });
  }

  private take(): void {
    for (;;) {
      const head = HEAD.exec(this.read.toString('latin1'));
      const start = head?.[0].length ?? 0;
      const end = start + Number(head?.[1] ?? 0);
      if (!head || this.read.length < end) return;
      const message = JSON.parse(this.read.subarray(start, end).toString()) as Message;
      this.read = this.read.subarray(end);
      this.answer(message);
    }
  }

  private answer({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics' && params?.diagnostics?.length) this.tell(params.diagnostics.map(one => one.message));
    else if (method !== undefined && id !== undefined) this.send({ id, result: params?.items?.map(() => ({})) ?? null });
    else if (id !== undefined) this.waiting.get(id)?.(result);
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = ++this.asked;
    this.send({ id, method, params });
    return new Promise(resolve => this.waiting.set(id, resolve));
  }

  get diagnostics(): Promise<readonly string[]> {
    return this.diagnosed;
  }

  close(): void {
    this.server.kill();
  }
}

const editor = new Editor();

beforeAll(async () => {
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } };
  await editor.ask('initialize', { processId: process.pid, rootUri: pathToFileURL('.').href, capabilities });
  editor.send({ method: 'initialized', params: {} });
  const settings = { yaml: { hover: true, completion: true, validate: true } };
  editor.send({ method: 'workspace/didChangeConfiguration', params: { settings } });
  editor.send({ method: 'textDocument/didOpen', params: { textDocument: { uri: URI, languageId: 'yaml', version: 1, text: TEXT } } });
}, 60_000);

afterAll(() => editor.close());

it('points at a word that the format does not know', async () => {
  expect((await editor.diagnostics).join('\n')).toContain('"barang", "jasa", "administratif"');
}, 60_000);

it('shows what a component holds, in Indonesian and with its article', async () => {
  const hover = await editor.ask('textDocument/hover', { textDocument: { uri: URI }, position: { line: 8, character: 10 } });
  expect(JSON.stringify(hover)).toContain('Waktu untuk menyelesaikan seluruh proses satu jenis layanan');
  expect(JSON.stringify(hover)).toContain('UU 25/2009 Pasal 21 huruf d');
}, 60_000);

it('offers the components that are left', async () => {
  const { items } = (await editor.ask('textDocument/completion', {
    textDocument: { uri: URI },
    position: { line: 9, character: 6 },
  })) as { items: readonly { readonly label: string }[] };
  const labels = items.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['persyaratan', 'prosedur', 'biaya', 'produk', 'pengaduan']));
  expect(labels).not.toContain('jangka_waktu');
}, 60_000);
