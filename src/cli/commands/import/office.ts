import { childOf, childrenOf, descendantsOf, type Element, readXml } from '../../../import/containers/markup.ts';
import { readWord } from '../../../import/containers/word.ts';
import { readWorkbook, type SheetPart } from '../../../import/containers/workbook.ts';
import { ImportFault } from '../../../import/fault.ts';
import type { Manuscript } from '../../../import/manuscript.ts';
import { type Archive, openArchive } from './archive.ts';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const part = async (archive: Archive, name: string | undefined): Promise<Element | undefined> => {
  const text = name === undefined ? undefined : await archive.text(name);
  return text === undefined ? undefined : readXml(text);
};

/** A path inside the archive, from that of the part it is written in. */
const resolve = (from: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** What a part refers to inside the archive; links to the outside are passed over. */
const relationsOf = async (archive: Archive, name: string): Promise<Relation[]> => {
  const at = name.lastIndexOf('/') + 1;
  const root = await part(archive, `${name.slice(0, at)}_rels/${name.slice(at)}.rels`);
  return childrenOf(childOf(root, 'Relationships'), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolve(name, attributes.Target ?? ''),
    }));
};

const picturesIn = (archive: Archive): number =>
  archive.names.filter(name => /(?:^|\/)media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i.test(name)).length;

const readDocx = async (archive: Archive, main: string, file: string): Promise<Manuscript> => {
  const relations = await relationsOf(archive, main);
  const target = (type: string): string | undefined => relations.find(relation => relation.type === type)?.target;
  const all = async (type: string): Promise<Element[]> => {
    const parts: Element[] = [];
    for (const relation of relations.filter(relation => relation.type === type)) {
      const element = await part(archive, relation.target);
      if (element) parts.push(element);
    }
    return parts;
  };
  const document = await part(archive, main);
  if (!document) throw new ImportFault('broken-archive');
  return readWord(
    {
      document,
      styles: await part(archive, target('styles')),
      numbering: await part(archive, target('numbering')),
      headers: await all('header'),
      footers: await all('footer'),
      footnotes: await part(archive, target('footnotes')),
      endnotes: await part(archive, target('endnotes')),
      comments: await part(archive, target('comments')),
    },
    file,
  );
};

const readXlsx = async (archive: Archive, main: string, file: string): Promise<Manuscript> => {
  const workbook = await part(archive, main);
  if (!workbook) throw new ImportFault('broken-archive');
  const relations = await relationsOf(archive, main);
  const target = (type: string): string | undefined => relations.find(relation => relation.type === type)?.target;
  const sheets: SheetPart[] = [];
  for (const sheet of descendantsOf(workbook, 'sheet')) {
    const name = relations.find(({ id }) => id === sheet.attributes.id)?.target;
    const root = await part(archive, name);
    if (!root || name === undefined) continue;
    const own = await relationsOf(archive, name);
    sheets.push({
      name: sheet.attributes.name ?? '',
      hidden: /hidden/i.test(sheet.attributes.state ?? ''),
      sheet: root,
      comments: await part(archive, own.find(({ type }) => type === 'comments')?.target),
      drawing: await part(archive, own.find(({ type }) => type === 'drawing')?.target),
    });
  }
  const sharedStrings = await part(archive, target('sharedStrings'));
  const styles = await part(archive, target('styles'));
  return readWorkbook({ workbook, sheets, sharedStrings, styles, pictures: picturesIn(archive) }, file);
};

/** Reads a Word or Excel file. Macros are never looked at. Throws {@link ImportFault}. */
export const readOffice = async (bytes: Uint8Array, file: string): Promise<Manuscript> => {
  const archive = await openArchive(bytes);
  if (archive.names.includes('mimetype') && archive.names.includes('content.xml')) throw new ImportFault('open-document');
  const main = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main !== undefined && /(?:^|\/)workbook[^/]*\.xml$/i.test(main)) return readXlsx(archive, main, file);
  if (main !== undefined && archive.names.includes(main) && /document/i.test(main)) return readDocx(archive, main, file);
  throw new ImportFault(archive.names.length === 0 ? 'broken-archive' : 'unknown-kind');
};
