import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CsvRow, csvRows, delimiterOf } from './csv-rows.js';
import { encodingOf } from './decoding.js';

describe('the rows of a file', () => {
  let directory: string;
  beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'rows-'))));
  afterAll(() => rm(directory, { recursive: true }));

  const read = async (content: string | Uint8Array) => {
    const path = join(directory, 'file.csv');
    await writeFile(path, content);
    const rows: CsvRow[] = [];
    let problem: string | undefined;
    try {
      for await (const row of csvRows(path, await encodingOf(path))) rows.push(row);
    } catch (error) {
      problem = (error as Error).message;
    }
    return { rows, problem };
  };
  const latin = (text: string) => Buffer.from(text, 'latin1');

  it('are read alike from UTF-8 with and without a mark, from UTF-16 and from Windows-1252', async () => {
    const text = 'navn;behov\r\nØvre Årdal;«æ»\r\n';
    for (const bytes of [text, `\ufeff${text}`, latin(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      expect((await read(bytes)).rows).toEqual([{ line: 1, cells: ['navn', 'behov'] }, { line: 2, cells: ['Øvre Årdal', '«æ»'] }]);
    }
    expect((await read(Buffer.from([...latin('a;b\n1;'), 0x93, 0xe5, 0x94, 0x96, 0x80]))).rows[1]!.cells[1]).toBe('“å”–€');
  });

  it('know a late letter of Windows-1252, and one that two pieces of a file share', async () => {
    const long = 'x'.repeat(65_535);
    expect((await read(latin(`a;b\n${long};ø\n`))).rows[1]!.cells[1]).toBe('ø');
    expect((await read(`a;b\n${'x'.repeat(65_536 - 5)}ø;2\n`)).rows[1]!.cells[0]!.endsWith('xø')).toBe(true);
    expect((await read(`a;b\n"${'x'.repeat(65_536 - 6)}\r\ny";2\r\n`)).rows[1]).toMatchObject({ line: 2, cells: [expect.stringMatching(/x\ny$/), '2'] });
  });

  it('name the line on which they begin, whatever breaks stand inside quotation marks', async () => {
    const { rows } = await read('id;tekst\r\n1;"en\r\nto\r\n\r\ntre"\r\n\r\n2;"én ""to"""\r\n3;"a\nb"\r\n4;slutt\r\n');
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[1, 'id'], [2, '1'], [7, '2'], [8, '3'], [10, '4']]);
    expect(rows[1]!.cells[1]).toBe('en\nto\n\ntre');
    expect(rows[2]!.cells[1]).toBe('én "to"');
  });

  it('are parted by what stands oftenest in the header', async () => {
    expect(['a,b', 'a;b;c,d', 'a\tb', '"x;y;z",b', 'a'].map(delimiterOf)).toEqual([',', ';', '\t', ',', ';']);
    expect((await read('sep=,\na,b\n1,"2;3"\n')).rows).toEqual([{ line: 2, cells: ['a', 'b'] }, { line: 3, cells: ['1', '2;3'] }]);
  });

  it('are kept up to a quotation mark that is never closed, which is named', async () => {
    const { rows, problem } = await read('a;b\n1;"x\ny"\n2;"åpen\n3;c\n');
    expect(rows.map(({ cells }) => cells[0])).toEqual(['a', '1']);
    expect(problem).toMatch(/from line 4$/);
  });

  it('may hold quotation marks that nobody doubled', async () => {
    expect((await read('a;b\n1;kalt "Huset" her\n')).rows[1]!.cells[1]).toBe('kalt "Huset" her');
  });

  it('are none in an empty file', async () => {
    expect(await read('')).toEqual({ rows: [], problem: undefined });
  });
});
