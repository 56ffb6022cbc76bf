/** How every XML part of an Office file begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What XML 1.0 cannot hold, escaped or not: control characters, non-characters and halves of a pair. */
const FORBIDDEN = /[^\t\n\r\P{Cc}\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** Text as XML holds it. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `[Content_Types].xml` with the kind of each part. */
export const PACKAGE_TYPES = (parts: Readonly<Record<string, string>>): string =>
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    parts,
  )
    .map(([name, kind]) => `<Override PartName="${name}" ContentType="${kind}"/>`)
    .join('')}</Types>`;

/** A part of relations: kind and target, counted from `rId1`. */
export const packageRelations = (relations: readonly (readonly [kind: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
